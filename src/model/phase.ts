/** The phase of a leg, as all views show it. */
import { STATE_PHASES, type ParticipantState } from './enums.js';
import type { EnumFact } from './read-enum.js';
import type { ParticipantTimes } from './time.js';

/**
 * `pending` before it is connected, `live`, `held`, `parked`, `wrapup` (ended, with after-call work
 * pending), `ended`, `unknown`.
 */
export type ParticipantPhase =
  | 'pending'
  | 'live'
  | 'held'
  | 'parked'
  | 'wrapup'
  | 'ended'
  | 'unknown';

/**
 * If a leg was connected more than this after its end, that is a new connection: the clocks differ
 * by less.
 */
const RECONNECT_MS = 5000;

/** The phase that follows from the state alone, without hold and wrap-up. */
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

/** What a state badge shows: the phase, or the state itself when that is more specific. */
export function shownState(
  phase: ParticipantPhase,
  state: EnumFact<ParticipantState> | null,
): string {
  if (phase === 'pending') return state?.value ?? phase;
  const isUnknown = phase === 'unknown' && state?.value === null;
  return isUnknown ? state.reported : phase;
}

/**
 * Whether a leg has ended. Its state can still be `connected`: Genesys Cloud sends that while
 * after-call work is pending.
 */
export function isEnded(
  state: ParticipantState | null | undefined,
  times: ParticipantTimes,
  disconnected: boolean,
): boolean {
  const phase = phaseOfState(state);
  if (phase === 'ended') return true;
  const { connected, end, acwStart } = times;
  const isAnyEndReported = end !== null || acwStart !== null || disconnected;
  const isConnectedAgain = phase === 'live' && isReconnect(connected, end);
  return isAnyEndReported && !isConnectedAgain;
}

/** Whether a connection came after an end, by more than the clocks of cloud and provider differ. */
export function isReconnect(connected: number | null, end: number | null): boolean {
  return end !== null && connected !== null && connected > end + RECONNECT_MS;
}
