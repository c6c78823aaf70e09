/** The segments, holds and marks of one leg. */
import { inOrder } from './in-order.js';
import { legMarks } from './leg-marks.js';
import { draftSegments } from './leg-segments.js';
import type { LegHistory } from './observations.js';
import type { TimelineMark, TimelineSegment } from './types.js';

/** A leg that has no row yet. */
export interface DrawnLeg {
  readonly history: LegHistory;
  readonly lane: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly segments: readonly TimelineSegment[];
  readonly holds: readonly TimelineSegment[];
  readonly marks: readonly TimelineMark[];
}

/** What a leg did in all its connections. */
export function drawLeg(history: LegHistory, lane: string, now: number | null): DrawnLeg {
  const { key, facts, runs, lastObserved, earlier } = history;
  const connections = [
    ...earlier.map((episode) => ({
      ...episode,
      lastObserved: episode.runs.at(-1)?.start ?? null,
      now,
    })),
    { facts, runs, lastObserved, now },
  ];
  const drafts = connections.map(draftSegments);
  const main = inOrder(drafts.flatMap(({ segments }) => segments));
  const held = inOrder(drafts.flatMap(({ holds }) => holds));
  const marks = [
    ...legMarks(facts, main.segments),
    ...earlier.flatMap((episode) =>
      legMarks(episode.facts, main.segments).filter(({ code }) => code !== 'joined'),
    ),
    ...main.marks,
    ...held.marks,
  ];
  return {
    history,
    lane,
    ...extentOf([...main.segments, ...held.segments]),
    segments: main.segments,
    holds: held.segments,
    marks: marks.map((mark) => ({ ...mark, leg: key, lane })),
  };
}

/** The first and the last instant of some segments; null without any. */
function extentOf(segments: readonly TimelineSegment[]): Pick<DrawnLeg, 'start' | 'end'> {
  if (segments.length === 0) return { start: null, end: null };
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const segment of segments) {
    start = Math.min(start, segment.start.at);
    end = Math.max(end, segment.end.at);
  }
  return { start, end };
}
