'use client';
/** Parts of a review that the first screen does not need. Their code loads when they are shown. */
import { lateCode, type LateCode } from './late-code.js';
import type { LegsTable } from './legs-table.js';
import type { ReplayBar } from './replay/replay-bar.js';
import type { SessionTimeline } from '../session-timeline/session-timeline.js';

/** The table of all legs. */
export const tableCode: LateCode<typeof LegsTable> = lateCode(
  async () => (await import('./legs-table.js')).LegsTable,
);

/** The timeline of the session. */
export const timelineCode: LateCode<typeof SessionTimeline> = lateCode(
  async () => (await import('../session-timeline/session-timeline.js')).SessionTimeline,
);

/** The controls of the replay. */
export const replayCode: LateCode<typeof ReplayBar> = lateCode(
  async () => (await import('./replay/replay-bar.js')).ReplayBar,
);
