/** Where a leg stands: the one answer that every view shows. */
import { normalizeAfterCallWork, normalizeState } from './enums.js';
import { parseInstant } from './time.js';
import type { CobrowseMediaParticipant } from './types.js';
import { isRecord, readBoolean, readText } from './values.js';
import { isFinalWrapup, isProvisionalWrapup } from './wrapup.js';

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

/**
 * The phase of a leg. A leg can be ended while its state still says `connected`: real topics send
 * that while after-call work is pending.
 *
 * @example participantPhase({ state: 'connected', held: true }) // 'held'
 */
export function participantPhase(
  participant: CobrowseMediaParticipant | null | undefined,
): ParticipantPhase {
  if (!isRecord(participant)) return 'unknown';
  const state = normalizeState(readText(participant.state));
  if (isEnded(participant, state)) return owesWrapup(participant, state) ? 'wrapup' : 'ended';
  switch (state) {
    case 'connected':
      return readBoolean(participant.held) ? 'held' : 'live';
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

type State = ReturnType<typeof normalizeState>;

function isEnded(participant: CobrowseMediaParticipant, state: State): boolean {
  if (state === 'disconnected' || state === 'terminated') return true;
  const end = parseInstant(participant.endTime);
  const signs =
    end !== null ||
    parseInstant(participant.startAcwTime) !== null ||
    readText(participant.disconnectType) !== null;
  return signs && !isReconnected(participant, state, end);
}

function isReconnected(
  participant: CobrowseMediaParticipant,
  state: State,
  end: number | null,
): boolean {
  const live =
    state === 'connected' ||
    state === 'converting' ||
    state === 'uploading' ||
    state === 'transmitting';
  const connected = parseInstant(participant.connectedTime);
  return live && end !== null && connected !== null && connected > end + RECONNECT_MS;
}

function owesWrapup(participant: CobrowseMediaParticipant, state: State): boolean {
  const { wrapup } = participant;
  const acw = normalizeAfterCallWork(readText(readAcw(participant)?.state));
  const settled =
    parseInstant(participant.endAcwTime) !== null ||
    readBoolean(participant.wrapupSkipped) === true ||
    acw === 'complete' ||
    acw === 'skipped' ||
    acw === 'notApplicable' ||
    isFinalWrapup(wrapup);
  if (settled) return false;
  return (
    acw === 'pending' ||
    parseInstant(participant.startAcwTime) !== null ||
    isProvisionalWrapup(wrapup) ||
    (readBoolean(participant.wrapupRequired) === true && state !== 'terminated')
  );
}

function readAcw(participant: CobrowseMediaParticipant): Readonly<Record<string, unknown>> | null {
  return isRecord(participant.afterCallWork) ? participant.afterCallWork : null;
}
