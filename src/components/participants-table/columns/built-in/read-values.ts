/** Values of the built-in columns, read without the full facts of a participant where possible. */
import {
  checkViewerUrl,
  parseInstant,
  type CobrowseMediaParticipant,
  type DurationFacts,
  type ParticipantPhase,
} from '../../../../model/index.js';
import {
  normalizeDirection,
  normalizePurpose,
  normalizeRole,
  normalizeState,
} from '../../../../model/enums.js';
import { readFacts } from '../../../../model/facts.js';
import { phaseOfState } from '../../../../model/phase.js';
import { readDisconnectType } from '../../../../model/participant-status.js';
import { readText } from '../../../../model/values.js';
import { durationLabel } from '../../../../words/labels.js';

type Participant = CobrowseMediaParticipant;

/** A reader that remembers its result for each text, since the same few texts come again and again. */
function memoized<T>(read: (text: string) => T): (value: unknown) => T | null {
  const results = new Map<string, T>();
  return (value) => {
    const text = readText(value);
    if (text === null) return null;
    const known = results.get(text);
    if (known !== undefined) return known;
    const result = read(text);
    if (results.size < MAX_MEMOIZED) results.set(text, result);
    return result;
  };
}

const MAX_MEMOIZED = 500;

const role = memoized((text) => normalizeRole(text) ?? text);
const purpose = memoized((text) => normalizePurpose(text) ?? text);
const direction = memoized((text) => normalizeDirection(text) ?? text);
const reason = memoized((text) => {
  const fact = readDisconnectType(text);
  return fact && (fact.value ?? fact.reported);
});

export const readRole = (participant: Participant): string | null => role(participant.cobrowseRole);
export const readPurpose = (participant: Participant): string | null =>
  purpose(participant.purpose);
export const readDirection = (participant: Participant): string | null =>
  direction(participant.direction);
export const readReason = (participant: Participant): string | null =>
  typeof participant.disconnectType === 'string' ? reason(participant.disconnectType) : null;
/** Most participants have not ended, and then no date has to be parsed. */
export const readPhase = (participant: Participant): ParticipantPhase => {
  const state = normalizeState(readText(participant.state));
  const phase = phaseOfState(state);
  const mayBeOver =
    phase === 'ended' ||
    Boolean(participant.endTime || participant.startAcwTime || participant.disconnectType);
  if (mayBeOver) return readFacts(participant).phase;
  return state === 'connected' && participant.held === true ? 'held' : phase;
};
/** A quick check: false when no field concerns a wrap-up. */
export const mayHaveWrapup = (participant: Participant): boolean =>
  Boolean(
    participant.wrapup ||
    participant.afterCallWork ||
    participant.startAcwTime ||
    participant.endAcwTime,
  ) ||
  participant.wrapupRequired === true ||
  participant.wrapupSkipped === true;
/** What the state badge shows: the phase, or the reported state if that says more. */
export const readState = (participant: Participant): string => {
  const phase = readPhase(participant);
  if (phase !== 'pending' && phase !== 'unknown') return phase;
  const reported = readText(participant.state);
  const state = normalizeState(reported);
  if (phase === 'pending') return state ?? phase;
  return state === null ? (reported ?? phase) : phase;
};
export const readWrapupStatus = (participant: Participant): string | null => {
  if (!mayHaveWrapup(participant)) return null;
  const { status } = readFacts(participant).wrapup;
  return status === 'none' ? null : status;
};
export const readStarted = (participant: Participant): number | null =>
  parseInstant(participant.startTime);
export const readConnected = (participant: Participant): number | null =>
  parseInstant(participant.connectedTime);
export const readEnded = (participant: Participant): number | null =>
  parseInstant(participant.endTime);
export const readHeldSince = (participant: Participant): number | null =>
  participant.held === true ? readFacts(participant).heldSince : null;
/**
 * Reads how long participants are or were connected, in milliseconds; null for those that wait, are
 * parked or say nothing about it. All running durations are measured at the same instant, the first
 * call, so that rows keep their order as time goes by.
 */
export function createDurationReader(
  now: () => number,
): (participant: Participant) => number | null {
  let instant: number | null = null;
  return (participant) => {
    const duration = readConnection(participant);
    if (!duration) return null;
    instant ??= now();
    return (duration.end ?? instant) - duration.start;
  };
}

/** When a participant was connected. Most still are, and then only one date has to be parsed. */
function readConnection(participant: Participant): DurationFacts | null {
  const phase = readPhase(participant);
  if (phase === 'live' || phase === 'held') {
    const start = readConnected(participant);
    return start === null ? null : { start, end: null };
  }
  const facts = readFacts(participant);
  return durationLabel(facts) === 'connectedFor' ? facts.duration : null;
}
export const readProvider = (participant: Participant): string | null =>
  readText(participant.provider);
export const readId = (participant: Participant): string | null => readText(participant.id);
export const readAddress = (participant: Participant): string | null =>
  readText(participant.address);
export const readViewerHost = (participant: Participant): string | null => {
  const url = readText(participant.viewerUrl);
  if (url === null) return null;
  const check = checkViewerUrl(url);
  if (check.ok) return check.host;
  return hostOf(url);
};

function hostOf(url: string): string | null {
  try {
    return new URL(url).host || null;
  } catch {
    return null;
  }
}
