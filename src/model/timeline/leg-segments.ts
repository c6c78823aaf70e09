/** The segments of one connection of a leg, as its fields and the events have them. */
import type { ParticipantFacts } from '../facts.js';
import { openPhase, phaseOfState, type ParticipantPhase } from '../phase.js';
import { normalizeState } from '../enums.js';
import { parseInstant } from '../time.js';
import { asRecord, readNumber, readText } from '../values.js';
import { inferred, known, open, opened, openNow } from './bounds.js';
import type { Episode } from './observations.js';
import type {
  TimelineBound,
  TimelineField,
  TimelineSegment,
  TimelineSegmentKind,
} from './types.js';

/** A connection of a leg. */
export interface Connection extends Episode {
  /** The last event that mentions the leg; null without events. */
  readonly lastSeen: TimelineBound | null;
  /** Epoch milliseconds; null when unknown. */
  readonly now: number | null;
}

/** Segments as the data has them: they can still overlap or run backwards. */
export interface DraftSegments {
  readonly segments: readonly TimelineSegment[];
  readonly holds: readonly TimelineSegment[];
}

/** The segments of one connection, in the order in which they should follow each other. */
export function draftSegments(connection: Connection): DraftSegments {
  const end = endOf(connection);
  const connected = connectedStart(connection);
  const parkings = intervalsOf(connection, PARKED, end);
  return {
    segments: [
      ...alerting(connection, connected, end),
      ...(connected ? connectedPieces(connected, parkings, end, connection) : []),
      ...parkings,
      ...afterCallWork(connection, end),
    ],
    holds: intervalsOf(connection, HELD, end),
  };
}

/** When the connection ended, or until when it is known to last; null when no field says anything. */
function endOf({ facts, runs, lastSeen, now }: Connection): TimelineBound | null {
  const { times, hasEnded, wrapup } = facts;
  if (!hasEnded) return openNow(now);
  const seen = runs.find(({ phase, start }) => isOver(phase) && start.certainty === 'inferred');
  return (
    known('endTime', times.end) ??
    inferred(wrapupStartField(facts), wrapup.start) ??
    seen?.start ??
    lastSeen ??
    open('providerEventTime', times.providerEvent)
  );
}

/** When the connection began; null when the data does not show that there was one. */
function connectedStart(connection: Connection): TimelineBound | null {
  const { facts, runs, now } = connection;
  const { times, phase, hasEnded, communicationId, participant } = facts;
  if (times.connected !== null) return known('connectedTime', times.connected);
  const seen = runs.find((run) => isConnected(run.phase));
  if (seen) return seen.start;
  const hasUnreadableTime = Boolean(participant?.connectedTime);
  if (!isConnected(phase) && phase !== 'parked' && !(hasEnded && hasUnreadableTime)) return null;
  // The participant may have joined the conversation long before this medium.
  const joined = communicationId === null ? inferred('startTime', times.start) : null;
  return (
    inferred('startAlertingTime', times.alerting) ??
    joined ??
    open('providerEventTime', times.providerEvent) ??
    (hasEnded ? null : openNow(now))
  );
}

function alerting(
  { facts, runs, now }: Connection,
  connected: TimelineBound | null,
  legEnd: TimelineBound | null,
): readonly TimelineSegment[] {
  const { times, phase, unanswered, participant } = facts;
  const beganAlerting = phaseOfState(normalizeState(readText(participant?.initialState)));
  const wasAlerting = unanswered || phase === 'pending' || beganAlerting === 'pending';
  const start =
    known('startAlertingTime', times.alerting) ??
    (wasAlerting ? inferred('startTime', times.start) : null) ??
    runs.find((run) => run.phase === 'pending')?.start ??
    (phase === 'pending' ? (open('providerEventTime', times.providerEvent) ?? openNow(now)) : null);
  if (!start) return [];
  return [{ kind: 'alerting', start, end: connected ?? legEnd ?? opened(start) }];
}

/** The times between the parkings, in which the leg was connected. */
function connectedPieces(
  start: TimelineBound,
  parkings: readonly TimelineSegment[],
  legEnd: TimelineBound | null,
  { facts }: Connection,
): readonly TimelineSegment[] {
  const pieces: TimelineSegment[] = [];
  let from = start;
  for (const parking of parkings) {
    if (parking.start.at >= from.at) {
      pieces.push({ kind: 'connected', start: from, end: parking.start });
    }
    from = parking.end;
  }
  const isParked = facts.phase === 'parked' && parkings.length > 0;
  const staysParked = parkings.length > 0 && facts.hasEnded && from.at === legEnd?.at;
  if (isParked || staysParked) return pieces;
  return [...pieces, { kind: 'connected', start: from, end: legEnd ?? opened(from) }];
}

/** A state that a leg can be in several times. */
interface Interruption {
  readonly kind: TimelineSegmentKind;
  readonly phase: ParticipantPhase;
  readonly startField: TimelineField;
  readonly startIn: (facts: ParticipantFacts) => number | null;
  /** A field that says when the last one ended. */
  readonly endIn: (facts: ParticipantFacts) => TimelineBound | null;
}

const HELD: Interruption = {
  kind: 'hold',
  phase: 'held',
  startField: 'startHoldTime',
  startIn: ({ times }) => times.hold,
  endIn: () => null,
};

const PARKED: Interruption = {
  kind: 'parked',
  phase: 'parked',
  startField: 'parkTime',
  startIn: ({ times }) => times.park,
  endIn: ({ participant }) => known('resumeTime', parseInstant(participant?.resumeTime)),
};

/** The holds or parkings of a connection: those that events show, then the one of the fields. */
function intervalsOf(
  connection: Connection,
  interruption: Interruption,
  legEnd: TimelineBound | null,
): readonly TimelineSegment[] {
  const { facts, runs, now } = connection;
  const { kind, phase, startField, startIn, endIn } = interruption;
  const found: TimelineSegment[] = [];
  runs.forEach((run, index) => {
    const next = runs[index + 1];
    if (run.phase !== phase || !next) return;
    const start = known(startField, startIn(run.facts)) ?? run.start;
    const end = endIn(next.facts);
    found.push({ kind, start, end: end && end.at >= start.at ? end : next.start });
  });
  const reported = known(startField, startIn(facts));
  if (isIn(facts, phase)) {
    const isRunning = runs.at(-1)?.phase === phase;
    const seen = isRunning ? runs.at(-1)?.start : null;
    const start =
      reported ?? seen ?? open('providerEventTime', facts.times.providerEvent) ?? openNow(now);
    const end = facts.hasEnded ? legEnd : openNow(now);
    if (start) found.push({ kind, start, end: end ?? opened(start) });
  } else if (reported && !found.some(({ start }) => start.at === reported.at)) {
    found.push({
      kind,
      start: reported,
      end: endOfPast(reported, connection, interruption, legEnd),
    });
  }
  return found;
}

/** The end of a hold or parking that is over. */
function endOfPast(
  start: TimelineBound,
  { facts, runs }: Connection,
  { kind, endIn, phase }: Interruption,
  legEnd: TimelineBound | null,
): TimelineBound {
  const end = endIn(facts);
  if (end && end.at >= start.at) return end;
  const wasLast = runs.at(-1)?.phase === phase;
  const lastedUntilEnd = facts.hasEnded && (wasLast || kind === 'parked');
  return lastedUntilEnd && legEnd ? inferredFrom(legEnd) : opened(start);
}

/** Whether the leg is in the phase, also where it ended in it. */
function isIn(facts: ParticipantFacts, phase: ParticipantPhase): boolean {
  if (facts.phase === phase) return true;
  const { state, hasEnded, participant } = facts;
  return hasEnded && openPhase(state?.value, participant?.held) === phase;
}

function afterCallWork(
  { facts, runs, now, lastSeen }: Connection,
  legEnd: TimelineBound | null,
): readonly TimelineSegment[] {
  const { times, hasEnded, phase } = facts;
  const isPending = phase === 'wrapup';
  if (!hasEnded && times.acwStart === null) return [];
  const end = isPending ? openNow(now) : wrapupEnd(facts, legEnd);
  const reported = known(reportedWrapupStart(facts), wrapupStart(facts));
  if (!isPending && !end && !reported) return [];
  const seen = runs.find((run) => run.phase === 'wrapup');
  const start = reported ?? (legEnd && inferredFrom(legEnd)) ?? seen?.start ?? end;
  if (!start) return [];
  // A wrap-up that was done during the connection took no time after it.
  if (!reported && end && end.at < start.at) return [];
  return [{ kind: 'acw', start, end: end ?? laterOf(opened(start), lastSeen) }];
}

/** The same instant, of which no field says that it is also this one. */
function inferredFrom(bound: TimelineBound): TimelineBound {
  return bound.certainty === 'open' ? bound : { ...bound, certainty: 'inferred' };
}

function laterOf(bound: TimelineBound, other: TimelineBound | null): TimelineBound {
  return other && other.at > bound.at ? opened(other) : bound;
}

/** When after-call work was completed; null when no field says so. */
function wrapupEnd(facts: ParticipantFacts, legEnd: TimelineBound | null): TimelineBound | null {
  const { times, participant, wrapup } = facts;
  const work = asRecord(participant?.afterCallWork);
  const seconds = readNumber(asRecord(participant?.wrapup).durationSeconds);
  const start = wrapupStart(facts) ?? legEnd?.at ?? null;
  const counted = seconds !== null && seconds > 0 && start !== null ? start + seconds * 1000 : null;
  const isDone = wrapup.status === 'done' || wrapup.status === 'timedOut';
  return (
    known('endAcwTime', times.acwEnd) ??
    known('afterCallWork.endTime', parseInstant(work.endTime)) ??
    known('wrapup.endTime', isDone ? wrapup.end : null) ??
    (isDone ? inferred('wrapup.durationSeconds', parseInstant(counted)) : null)
  );
}

/** When after-call work began, if a field of its own says so. */
function wrapupStart({ times, participant }: ParticipantFacts): number | null {
  return times.acwStart ?? parseInstant(asRecord(participant?.afterCallWork).startTime);
}

function reportedWrapupStart({ times }: ParticipantFacts): TimelineField {
  return times.acwStart === null ? 'afterCallWork.startTime' : 'startAcwTime';
}

function wrapupStartField(facts: ParticipantFacts): TimelineField {
  return wrapupStart(facts) === null ? 'endTime' : reportedWrapupStart(facts);
}

function isConnected(phase: ParticipantPhase): boolean {
  return phase === 'live' || phase === 'held';
}

function isOver(phase: ParticipantPhase): boolean {
  return phase === 'ended' || phase === 'wrapup';
}
