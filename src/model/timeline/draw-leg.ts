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
  const { key, facts, runs, lastSeen, earlier } = history;
  const connections = [
    ...earlier.map((episode) => ({
      ...episode,
      lastSeen: episode.runs.at(-1)?.start ?? null,
      now,
    })),
    { facts, runs, lastSeen, now },
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
  const all = [...main.segments, ...held.segments];
  return {
    history,
    lane,
    start:
      all.length > 0 ? all.reduce((min, { start }) => Math.min(min, start.at), Infinity) : null,
    end: all.length > 0 ? all.reduce((max, { end }) => Math.max(max, end.at), -Infinity) : null,
    segments: main.segments,
    holds: held.segments,
    marks: marks.map((mark) => ({ ...mark, leg: key, lane })),
  };
}
