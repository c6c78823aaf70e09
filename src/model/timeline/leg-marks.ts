/** The marks that follow from the fields of a leg. */
import { errorSeverity } from '../disconnects.js';
import type { LegFacts } from '../facts.js';
import { codeOf } from '../findings/codes.js';
import type { WrapupFacts } from '../wrapup.js';
import type { DraftMark } from './in-order.js';
import type { TimelineSegment } from './types.js';

/** When the participant joined, how the leg ended, and what was reported about it. */
export function legMarks(
  facts: LegFacts,
  segments: readonly TimelineSegment[],
): readonly DraftMark[] {
  return [
    ...joinedMark(facts, segments),
    ...disconnectedMark(facts),
    ...errorMark(facts),
    ...wrapupMark(facts, segments),
  ];
}

function joinedMark(
  { times }: LegFacts,
  segments: readonly TimelineSegment[],
): readonly DraftMark[] {
  const isShown = segments.some(({ start }) => start.at === times.start);
  return times.start === null || isShown ? [] : [{ code: 'joined', at: times.start, params: {} }];
}

/** A connected leg can carry a disconnect type while after-call work is pending: it has ended. */
function disconnectedMark({ times, hasEnded, disconnectType }: LegFacts): readonly DraftMark[] {
  if (!hasEnded) return [];
  const at = times.end ?? times.acwStart;
  return [{ code: 'disconnected', at, params: { type: disconnectType?.value ?? null } }];
}

function errorMark(facts: LegFacts): readonly DraftMark[] {
  const { error, times } = facts;
  if (error === null) return [];
  const params = { code: codeOf(error.code), status: error.status, severity: errorSeverity(facts) };
  return [{ code: 'error', at: times.end ?? times.providerEvent, params }];
}

/** The mark of a settled wrap-up: at its end, or where after-call work would have begun. */
function wrapupMark(
  { wrapup }: LegFacts,
  segments: readonly TimelineSegment[],
): readonly DraftMark[] {
  const { status } = wrapup;
  if (status === 'none' || status === 'draft') return [];
  const segment = segments.findLast(({ kind }) => kind === 'acw');
  return [{ code: 'wrapup', at: momentOfWrapup(wrapup, segment), params: { status } }];
}

function momentOfWrapup(
  { status, start, end }: WrapupFacts,
  segment: TimelineSegment | undefined,
): number | null {
  const isPending = status === 'due' || status === 'open';
  if (isPending) return segment?.start.at ?? start;
  return end ?? segment?.end.at ?? start;
}
