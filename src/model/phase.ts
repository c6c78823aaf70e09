/** Where a leg stands: the one answer that every view shows. */
import { STATE_PHASES, type EnumFact, type ParticipantState } from './enums.js';
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

/** The phase that a state means by itself, without hold and wrap-up. */
export function phaseOfState(state: ParticipantState | null | undefined): ParticipantPhase {
  return STATE_PHASES[state ?? 'none'];
}

/** The phase of a leg that has not ended. */
export function openPhase(
  state: ParticipantState | null | undefined,
  held: unknown,
): ParticipantPhase {
  return state === 'connected' && held === true ? 'held' : phaseOfState(state);
}

/** What a state badge says: the phase, or the state itself where that says more. */
export function shownState(
  phase: ParticipantPhase,
  state: EnumFact<ParticipantState> | null,
): string {
  if (phase === 'pending') return state?.value ?? phase;
  const isUnknown = phase === 'unknown' && state?.value === null;
  return isUnknown ? state.reported : phase;
}

/**
 * Whether a leg is over. It can be while its state still says `connected`: real topics send that
 * while after-call work is pending.
 */
export function isEnded(
  state: ParticipantState | null | undefined,
  times: ParticipantTimes,
  disconnected: boolean,
): boolean {
  const phase = phaseOfState(state);
  const { connected, end, acwStart } = times;
  const reconnected = phase === 'live' && isReconnect(connected, end);
  return phase === 'ended' || ((end !== null || acwStart !== null || disconnected) && !reconnected);
}

/** Whether a connection came after an end, by more than the clocks of cloud and provider differ. */
export function isReconnect(connected: number | null, end: number | null): boolean {
  return end !== null && connected !== null && connected > end + RECONNECT_MS;
}
