'use client';
/** Parts of a review that the first screen does not need. Their code loads when they are shown. */
import { lazyCode, type LazyCode } from './lazy-code.js';
import type { LegsTable } from './legs-table.js';
import type * as BelowTheFold from './below-the-fold.js';

/** The table of all legs. */
export const legsTableCode: LazyCode<typeof LegsTable> = lazyCode(
  async () => (await import('./legs-table.js')).LegsTable,
);

/**
 * Timeline, replay, present and past control, facts and what only paper shows. In one file, since
 * bundlers put code that several lazy files share into files of its own, and the first screen has to
 * load all of these.
 */
export const belowFoldCode: LazyCode<typeof BelowTheFold> = lazyCode(
  () => import('./below-the-fold.js'),
);
