'use client';
/** Parts of a review that the first screen does not need. Their code loads when they are shown. */
import { lateCode, type LateCode } from './late-code.js';
import type { LegsTable } from './legs-table.js';
import type * as LowerParts from './lower-parts.js';

/** The table of all legs. */
export const tableCode: LateCode<typeof LegsTable> = lateCode(
  async () => (await import('./legs-table.js')).LegsTable,
);

/**
 * Timeline, replay, present and past control, facts and what only paper shows. In one file, since
 * bundlers put code that several late files share into files of its own, and the first screen has to
 * load all of these.
 */
export const lowerCode: LateCode<typeof LowerParts> = lateCode(() => import('./lower-parts.js'));
