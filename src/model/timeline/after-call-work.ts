/** When after-call work took place, according to the fields of a leg and the events. */
import type { ParticipantFacts } from '../facts.js';
import { parseInstant } from '../time.js';
import { asRecord, readNumber } from '../values.js';
import { asInferred, asOpen, inferredAt, knownAt, openNow } from './bounds.js';
import type { Connection } from './observations.js';
import type { TimelineBound, TimelineField, TimelineSegment } from './types.js';

/** After-call work: one segment after the end of the connection, or none. */
export function afterCallWork(
  { facts, runs, now, lastSeen }: Connection,
  legEnd: TimelineBound | null,
): readonly TimelineSegment[] {
  const { times, hasEnded, phase } = facts;
  const isPending = phase === 'wrapup';
  if (!hasEnded && times.acwStart === null) return [];
  const end = isPending ? openNow(now) : wrapupEnd(facts, legEnd);
  const reported = knownAt(reportedWrapupStart(facts), wrapupStart(facts));
  if (!isPending && !end && !reported) return [];
  // If only its end is known, it is drawn there, without a length.
  const start = reported ?? startWithoutField(runs, legEnd) ?? end;
  if (!start) return [];
  // A wrap-up that was done during the connection took no time after it.
  if (!reported && end && end.at < start.at) return [];
  return [{ kind: 'acw', start, end: end ?? laterOf(asOpen(start), lastSeen) }];
}

/**
 * When after-call work began if no field says so. It begins when the connection ends. The first
 * event that shows it can arrive later than that, so it only counts if the end is unknown.
 */
function startWithoutField(
  runs: Connection['runs'],
  legEnd: TimelineBound | null,
): TimelineBound | null {
  if (legEnd) return asInferred(legEnd);
  return runs.find(({ phase }) => phase === 'wrapup')?.start ?? null;
}

function laterOf(bound: TimelineBound, other: TimelineBound | null): TimelineBound {
  return other && other.at > bound.at ? asOpen(other) : bound;
}

/** When after-call work was completed; null when no field says so. */
function wrapupEnd(facts: ParticipantFacts, legEnd: TimelineBound | null): TimelineBound | null {
  const { times, participant, wrapup } = facts;
  const work = asRecord(participant?.afterCallWork);
  const reported =
    knownAt('endAcwTime', times.acwEnd) ??
    knownAt('afterCallWork.endTime', parseInstant(work.endTime));
  const isDone = wrapup.status === 'done' || wrapup.status === 'timedOut';
  if (reported || !isDone) return reported;
  return knownAt('wrapup.endTime', wrapup.end) ?? endByDuration(facts, legEnd);
}

/** The end that follows from the start of after-call work and from its length. */
function endByDuration(
  facts: ParticipantFacts,
  legEnd: TimelineBound | null,
): TimelineBound | null {
  const start = wrapupStart(facts) ?? legEnd?.at ?? null;
  const seconds = readNumber(asRecord(facts.participant?.wrapup).durationSeconds);
  if (start === null || seconds === null || seconds <= 0) return null;
  return inferredAt('wrapup.durationSeconds', parseInstant(start + seconds * 1000));
}

/** When after-call work began, if there is a field for it. */
function wrapupStart({ times, participant }: ParticipantFacts): number | null {
  return times.acwStart ?? parseInstant(asRecord(participant?.afterCallWork).startTime);
}

function reportedWrapupStart({ times }: ParticipantFacts): TimelineField {
  return times.acwStart === null ? 'afterCallWork.startTime' : 'startAcwTime';
}

/** The field that the start of after-call work comes from. */
export function wrapupStartField(facts: ParticipantFacts): TimelineField {
  return wrapupStart(facts) === null ? 'endTime' : reportedWrapupStart(facts);
}
