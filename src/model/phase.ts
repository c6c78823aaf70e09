/** Where a leg stands: the one answer that every view shows. */
import type { ParticipantState } from './enums.js';
import type { ParticipantTimes } from './time.js';

/**
 * `pending` before it is connected, `live`, `held`, `parked`, `wrapup` (ended, and after-call work
 * is not settled), `ended`, `unknown`.
 */
export type ParticipantPhase =
  | 'pending'
  | 'live'
  | 'held'
  | 'parked'
  | 'wrapup'
  | 'ended'
  | 'unknown';

/** A connection this much later than the end is a new one: the two clocks differ by less. */
const RECONNECT_MS = 5000;

/** The phase of a leg that is not ended. */
export function phaseOfState(state: ParticipantState | null, held: boolean): ParticipantPhase {
  switch (state) {
    case 'connected':
      return held ? 'held' : 'live';
    case 'converting':
    case 'uploading':
    case 'transmitting':
      return 'live';
    case 'parked':
      return 'parked';
    case 'alerting':
    case 'dialing':
    case 'contacting':
    case 'offering':
    case 'scheduled':
      return 'pending';
    case 'disconnected':
    case 'terminated':
    case 'none':
    case null:
      return 'unknown';
    default:
      return state satisfies never;
  }
}

/**
 * Whether a leg is over. It can be while its state still says `connected`: real topics send that
 * while after-call work is pending.
 */
export function isEnded(
  state: ParticipantState | null,
  times: ParticipantTimes,
  disconnected: boolean,
): boolean {
  if (state === 'disconnected' || state === 'terminated') return true;
  const { connected, end, acwStart } = times;
  const reconnected =
    phaseOfState(state, false) === 'live' &&
    end !== null &&
    connected !== null &&
    connected > end + RECONNECT_MS;
  return (end !== null || acwStart !== null || disconnected) && !reconnected;
}
