/** When after-call work took place, according to the fields of a leg and the events. */
import type { LegFacts } from '../facts.js';
import { parseInstant } from '../time.js';
import { asRecord, readNumber } from '../values.js';
import { asInferred, asOpen, inferredAt, knownAt, openNow } from './bounds.js';
import type { Connection } from './observations.js';
import type { TimelineBound, TimelineField, TimelineSegment } from './types.js';

/** After-call work: one segment after the end of the connection, or none. */
export function afterCallWork(
  { facts, now, lastObserved }: Connection,
  legEnd: TimelineBound | null,
): readonly TimelineSegment[] {
  const { times, hasEnded, phase } = facts;
  const isPending = phase === 'wrapup';
  if (!hasEnded && times.acwStart === null) return [];
  const end = isPending ? openNow(now) : wrapupEnd(facts, legEnd);
  const reported = knownAt(wrapupStartField(facts), wrapupStart(facts));
  if (!isPending && !end && !reported) return [];
  // Without a field, it began when the connection ended. If only its end is known, it is drawn there.
  const start = reported ?? (legEnd && asInferred(legEnd)) ?? end;
  if (!start) return [];
  // A wrap-up that was done during the connection took no time after it.
  if (!reported && end && end.at < start.at) return [];
  return [{ kind: 'acw', start, end: end ?? laterOf(asOpen(start), lastObserved) }];
}

function laterOf(bound: TimelineBound, other: TimelineBound | null): TimelineBound {
  return other && other.at > bound.at ? asOpen(other) : bound;
}

/** When after-call work was completed; null when no field says so. */
function wrapupEnd(facts: LegFacts, legEnd: TimelineBound | null): TimelineBound | null {
  const { times, participant, wrapup } = facts;
  const work = asRecord(participant.afterCallWork);
  const reported =
    knownAt('endAcwTime', times.acwEnd) ??
    knownAt('afterCallWork.endTime', parseInstant(work.endTime));
  const isDone = wrapup.status === 'done' || wrapup.status === 'timedOut';
  if (reported || !isDone) return reported;
  return knownAt('wrapup.endTime', wrapup.end) ?? endByDuration(facts, legEnd);
}

/** The end that follows from the start of after-call work and from its length. */
function endByDuration(facts: LegFacts, legEnd: TimelineBound | null): TimelineBound | null {
  const start = wrapupStart(facts) ?? legEnd?.at ?? null;
  const seconds = readNumber(asRecord(facts.participant.wrapup).durationSeconds) ?? 0;
  if (start === null || seconds <= 0) return null;
  return inferredAt('wrapup.durationSeconds', parseInstant(start + seconds * 1000));
}

/** When after-call work began, if there is a field for it. */
function wrapupStart({ times, participant }: LegFacts): number | null {
  return times.acwStart ?? parseInstant(asRecord(participant.afterCallWork).startTime);
}

/** The field that says when after-call work began, if any does. */
export function wrapupStartField({ times }: LegFacts): TimelineField {
  return times.acwStart === null ? 'afterCallWork.startTime' : 'startAcwTime';
}
