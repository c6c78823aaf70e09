/** State, times, role and user of a leg: the facts that decide who may open a viewer. */
import {
  normalizeDisconnectType,
  normalizeRole,
  normalizeState,
  type CobrowseRole,
  type NormalDisconnectType,
  type ParticipantState,
} from './enums.js';
import { enumFact, isNone, type EnumFact } from './read-enum.js';
import { isEnded } from './phase.js';
import { parseInstant, type ParticipantTimes } from './time.js';
import type { CobrowseMediaParticipant } from './types.js';
import { readReferenceId, readText } from './values.js';

/** State, times, role and user of a participant. */
export interface ParticipantStatus {
  /** The reported state; null when it was not reported. */
  readonly state: EnumFact<ParticipantState> | null;
  /** Why the leg ended, in the spelling of the REST API; null when it was not reported. */
  readonly disconnectType: EnumFact<NormalDisconnectType> | null;
  /** The reported times, in epoch milliseconds. */
  readonly times: ParticipantTimes;
  /** Whether the connection has ended: true in the phases `ended` and `wrapup`. */
  readonly hasEnded: boolean;
  /** Whether the participant shares or views; null when it was not reported. */
  readonly role: EnumFact<CobrowseRole> | null;
  /** Id of the Genesys Cloud user; null for customers and queues. */
  readonly userId: string | null;
  /** The viewer URL as reported, not checked; null when it was not reported. */
  readonly viewerUrl: string | null;
}

/** Reads state, times, role and user of a leg. */
export function readParticipantStatus(participant: CobrowseMediaParticipant): ParticipantStatus {
  const state = enumFact(participant.state, normalizeState);
  const disconnectType = readDisconnectType(participant.disconnectType);
  const times = readTimes(participant);
  return {
    state,
    disconnectType,
    times,
    hasEnded: isEnded(state?.value, times, disconnectType !== null),
    role: enumFact(participant.cobrowseRole, normalizeRole),
    userId: readReferenceId(participant.user),
    viewerUrl: readText(participant.viewerUrl),
  };
}

/**
 * Why a leg ended. A leg with a reason counts as ended, see {@link ParticipantStatus.hasEnded}, so
 * only text counts as a reason, and `none` does not.
 */
export function readDisconnectType(raw: unknown): EnumFact<NormalDisconnectType> | null {
  if (typeof raw !== 'string' || isNone(raw)) return null;
  return enumFact(raw, normalizeDisconnectType);
}

function readTimes(participant: CobrowseMediaParticipant): ParticipantTimes {
  return {
    start: parseInstant(participant.startTime),
    alerting: parseInstant(participant.startAlertingTime),
    connected: parseInstant(participant.connectedTime),
    end: parseInstant(participant.endTime),
    hold: parseInstant(participant.startHoldTime),
    park: parseInstant(participant.parkTime),
    acwStart: parseInstant(participant.startAcwTime),
    acwEnd: parseInstant(participant.endAcwTime),
    providerEvent: parseInstant(participant.providerEventTime),
  };
}
