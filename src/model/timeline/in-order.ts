/** Puts the segments of a leg in order, and marks where the data contradicts itself. */
import { movedTo } from './bounds.js';
import type {
  TimelineBound,
  TimelineField,
  TimelineMarkCode,
  TimelineMarkParams,
  TimelineSegment,
} from './types.js';

/** A mark that has no leg yet. */
export type DraftMark = {
  readonly [Code in TimelineMarkCode]: {
    readonly code: Code;
    readonly at: number | null;
    readonly params: TimelineMarkParams[Code];
  };
}[TimelineMarkCode];

/** Segments that never run backwards or overlap, and a mark for each that did. */
export interface OrderedSegments {
  readonly segments: readonly TimelineSegment[];
  readonly marks: readonly DraftMark[];
}

/** Puts segments in order. Nothing is left out: a segment that has no room gets no length. */
export function inOrder(drafts: readonly TimelineSegment[]): OrderedSegments {
  const marks: DraftMark[] = [];
  const forward = drafts.map((draft) => {
    if (draft.end.at >= draft.start.at) return draft;
    marks.push(...reversedMark(draft));
    return { ...draft, start: movedTo(draft.start, draft.end.at) };
  });
  const segments: TimelineSegment[] = [];
  for (const draft of forward.toSorted(byStart)) {
    const before = segments.at(-1);
    const segment = before ? placeAfter(before, draft, marks) : draft;
    segments.push(segment);
    if (hasNoLength(segment)) {
      marks.push({ code: 'zeroLength', at: segment.start.at, params: { segment: segment.kind } });
    }
  }
  return { segments, marks };
}

/** The segment, moved so that it can be drawn after the previous one. */
function placeAfter(
  before: TimelineSegment,
  draft: TimelineSegment,
  marks: DraftMark[],
): TimelineSegment {
  const byMs = Math.min(before.end.at, draft.end.at) - draft.start.at;
  if (before.end.at <= draft.start.at) return draft;
  if (byMs > 0) {
    const params = { first: before.kind, second: draft.kind, byMs };
    marks.push({ code: 'overlap', at: draft.start.at, params });
  }
  const start = movedTo(draft.start, before.end.at);
  return draft.end.at < start.at
    ? { ...draft, start, end: movedTo(draft.end, start.at) }
    : { ...draft, start };
}

/** Both ends must come from fields: an open end before the start is not a contradiction. */
function reversedMark({ start, end }: TimelineSegment): readonly DraftMark[] {
  const earlier = fieldOf(start);
  const later = fieldOf(end);
  if (earlier === null || later === null) return [];
  const params = { earlier, later, byMs: start.at - end.at };
  return [{ code: 'reversed', at: end.at, params }];
}

function fieldOf({ source }: TimelineBound): TimelineField | null {
  return source.kind === 'field' ? source.field : null;
}

function hasNoLength({ start, end }: TimelineSegment): boolean {
  return start.at === end.at && start.certainty !== 'open' && end.certainty !== 'open';
}

function byStart(one: TimelineSegment, other: TimelineSegment): number {
  return one.start.at - other.start.at || one.end.at - other.end.at;
}
