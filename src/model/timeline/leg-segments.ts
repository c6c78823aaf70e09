/** The segments of one connection of a leg, according to its fields and the events. */
import { normalizeState } from '../enums.js';
import { phaseOfState, type ParticipantPhase } from '../phase.js';
import { readText } from '../values.js';
import { afterCallWork, wrapupStartField } from './after-call-work.js';
import { inferred, known, open, opened, openNow } from './bounds.js';
import { HELD, intervalsOf, PARKED } from './interruptions.js';
import type { Connection } from './observations.js';
import type { TimelineBound, TimelineSegment } from './types.js';

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

/** When the connection ended, or how long it is known to have lasted; null when no field says. */
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

/** The times when the leg was connected, between the times when it was parked. */
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

function isConnected(phase: ParticipantPhase): boolean {
  return phase === 'live' || phase === 'held';
}

function isOver(phase: ParticipantPhase): boolean {
  return phase === 'ended' || phase === 'wrapup';
}
