/** The segments of one connection of a leg, according to its fields and the events. */
import { normalizeState } from '../enums.js';
import type { LegFacts } from '../facts.js';
import { phaseOfState, type ParticipantPhase } from '../phase.js';
import { readText } from '../values.js';
import { afterCallWork, wrapupStartField } from './after-call-work.js';
import { asOpen, inferredAt, knownAt, openAt, openNow } from './bounds.js';
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

/**
 * When the connection ended; an open bound if it is only known to have lasted until then; null when
 * nothing says.
 */
function endOf({ facts, runs, lastObserved, now }: Connection): TimelineBound | null {
  const { times, hasEnded, wrapup } = facts;
  if (!hasEnded) return openNow(now);
  if (times.end !== null) return knownAt('endTime', times.end);
  // After-call work begins when the connection ends.
  if (wrapup.start !== null) return inferredAt(wrapupStartField(facts), wrapup.start);
  // An event showed the end, and the event before it showed another phase.
  const seen = runs.find(({ phase, start }) => isOver(phase) && start.certainty === 'inferred');
  if (seen) return seen.start;
  // It ended before it was last reported, but nothing says when.
  return lastObserved ?? openAt('providerEventTime', times.providerEvent);
}

/** When the leg was connected; null when the data does not show that it was. */
function connectedStart(connection: Connection): TimelineBound | null {
  const { facts, runs } = connection;
  const { times } = facts;
  if (times.connected !== null) return knownAt('connectedTime', times.connected);
  const seen = runs.find((run) => isConnected(run.phase));
  if (seen) return seen.start;
  return wasConnected(facts) ? inferredStart(connection) : null;
}

/** Whether the fields show that the leg was connected, although they do not say since when. */
function wasConnected({ phase, hasEnded, participant, times }: LegFacts): boolean {
  if (isConnected(phase) || phase === 'parked') return true;
  const hasUnreadableTime = times.connected === null && Boolean(participant.connectedTime);
  return hasEnded && hasUnreadableTime;
}

/** Since when it was connected, as far as other fields say. */
function inferredStart({ facts, now }: Connection): TimelineBound | null {
  const { times, hasEnded } = facts;
  if (times.alerting !== null) return inferredAt('startAlertingTime', times.alerting);
  const start = ownStart(facts);
  if (start !== null) return inferredAt('startTime', start);
  // Open: by then at the latest.
  if (times.providerEvent !== null) return openAt('providerEventTime', times.providerEvent);
  return hasEnded ? null : openNow(now);
}

/**
 * The start time of the leg; null when unknown. A nested leg has the start time of its participant,
 * who may have joined long before.
 */
function ownStart({ times, communicationId }: LegFacts): number | null {
  return communicationId === null ? times.start : null;
}

function alerting(
  connection: Connection,
  connected: TimelineBound | null,
  legEnd: TimelineBound | null,
): readonly TimelineSegment[] {
  const start = alertingStart(connection);
  if (!start) return [];
  return [{ kind: 'alerting', start, end: connected ?? legEnd ?? asOpen(start) }];
}

/** When the leg began to alert; null when the data does not show that it did. */
function alertingStart({ facts, runs, now }: Connection): TimelineBound | null {
  const { times, phase } = facts;
  if (times.alerting !== null) return knownAt('startAlertingTime', times.alerting);
  const start = hasAlerted(facts) ? ownStart(facts) : null;
  if (start !== null) return inferredAt('startTime', start);
  const seen = runs.find((run) => run.phase === 'pending');
  if (seen) return seen.start;
  if (phase !== 'pending') return null;
  return openAt('providerEventTime', times.providerEvent) ?? openNow(now);
}

/** Whether the fields show that the leg began with an alert. */
function hasAlerted({ phase, unanswered, participant }: LegFacts): boolean {
  if (unanswered || phase === 'pending') return true;
  const initialState = normalizeState(readText(participant.initialState));
  return phaseOfState(initialState) === 'pending';
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
    // A leg can have been parked before this connection.
    if (parking.end.at > from.at) from = parking.end;
  }
  const isParked = facts.phase === 'parked';
  const staysParked = parkings.length > 0 && facts.hasEnded && from.at === legEnd?.at;
  if (isParked || staysParked) return pieces;
  return [...pieces, { kind: 'connected', start: from, end: legEnd ?? asOpen(from) }];
}

function isConnected(phase: ParticipantPhase): boolean {
  return phase === 'live' || phase === 'held';
}

function isOver(phase: ParticipantPhase): boolean {
  return phase === 'ended' || phase === 'wrapup';
}
