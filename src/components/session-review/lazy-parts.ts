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
 * The timeline, replay, present and past control, facts, and what is only printed. They are in one
 * file, because bundlers put code that several lazy files share into separate files, which the
 * first screen would all have to load.
 */
export const belowFoldCode: LazyCode<typeof BelowTheFold> = lazyCode(
  () => import('./below-the-fold.js'),
);
