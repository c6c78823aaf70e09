/** Which disconnect types are normal. */
import type { NormalDisconnectType } from './enums.js';
import type { ParticipantFacts } from './facts.js';

/** Disconnect types that mean that something went wrong. */
export const ABNORMAL_DISCONNECTS: ReadonlySet<NormalDisconnectType> =
  new Set<NormalDisconnectType>([
    'error',
    'transport.failure',
    'session.expired',
    'timeout',
    'uncallable',
    'spam',
  ]);

/**
 * How serious the error of a leg is. Legs that were connected and ended normally can carry errors
 * from commands that came too late.
 */
export function errorSeverity(leg: ParticipantFacts): 'error' | 'info' {
  const reason = leg.disconnectType?.value;
  const hasEndedNormally = leg.hasEnded && reason != null && !ABNORMAL_DISCONNECTS.has(reason);
  return hasEndedNormally && leg.times.connected !== null ? 'info' : 'error';
}
