/** When a session started and ended. */
import type { ParticipantFacts } from './facts.js';
import { parseInstant } from './time.js';
import type { CobrowseConversation } from './types.js';

/** Epoch milliseconds; null when not reported. */
export interface SessionSpan {
  readonly start: number | null;
  /** Null while somebody is still connected. */
  readonly end: number | null;
  /** Milliseconds until the end, or until now if the session has not ended. */
  readonly lengthMs: number | null;
}

/**
 * The times of the session itself or, without them, the first start and the last end of its legs.
 */
export function sessionSpan(
  session: CobrowseConversation | null | undefined,
  legs: readonly ParticipantFacts[],
  now: number | null,
): SessionSpan {
  const start = parseInstant(session?.startTime) ?? earliest(legs.map(legStart));
  const end = parseInstant(session?.endTime) ?? endOfLegs(legs);
  const until = end ?? parseInstant(now);
  if (start === null || until === null) return { start, end, lengthMs: null };
  return { start, end, lengthMs: Math.max(0, until - start) };
}

/** When a leg began; null when unknown. */
export function legStart({ times }: Pick<ParticipantFacts, 'times'>): number | null {
  return times.start ?? times.alerting ?? times.connected;
}

function endOfLegs(legs: readonly ParticipantFacts[]): number | null {
  const isOver = legs.every(({ hasEnded }) => hasEnded);
  return isOver ? latest(legs.map(({ times }) => times.end)) : null;
}

function earliest(instants: readonly (number | null)[]): number | null {
  const known = instants.filter((instant) => instant !== null);
  return known.length > 0 ? known.reduce((one, other) => Math.min(one, other)) : null;
}

function latest(instants: readonly (number | null)[]): number | null {
  const known = instants.filter((instant) => instant !== null);
  return known.length > 0 ? known.reduce((one, other) => Math.max(one, other)) : null;
}
