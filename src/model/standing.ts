/** Where a leg stands, as far as it decides who may open its viewer: the smallest part of the facts. */
import {
  enumFact,
  normalizeDisconnectType,
  normalizeRole,
  normalizeState,
  type CobrowseRole,
  type EnumFact,
  type NormalDisconnectType,
  type ParticipantState,
} from './enums.js';
import { isEnded } from './phase.js';
import { parseInstant, type ParticipantTimes } from './time.js';
import type { CobrowseMediaParticipant } from './types.js';
import { isRecord, readText } from './values.js';

/** State, times, side and owner of a leg. */
export interface LegStanding {
  readonly state: EnumFact<ParticipantState> | null;
  readonly disconnectType: EnumFact<NormalDisconnectType> | null;
  readonly times: ParticipantTimes;
  /** True in the phases `ended` and `wrapup`. */
  readonly over: boolean;
  readonly role: EnumFact<CobrowseRole> | null;
  readonly userId: string | null;
  readonly viewerUrl: string | null;
}

/** Reads the standing of a leg. */
export function readStanding(participant: CobrowseMediaParticipant): LegStanding {
  const state = enumFact(participant.state, normalizeState);
  const disconnectType = enumFact(participant.disconnectType, normalizeDisconnectType);
  const times = readTimes(participant);
  return {
    state,
    disconnectType,
    times,
    over: isEnded(state?.value ?? null, times, disconnectType !== null),
    role: enumFact(participant.cobrowseRole, normalizeRole),
    userId: isRecord(participant.user) ? readText(participant.user.id) : null,
    viewerUrl: readText(participant.viewerUrl),
  };
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
