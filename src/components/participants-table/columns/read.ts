/** Values of the kit's columns, read straight from the leg where that is enough. */
import {
  checkViewerUrl,
  parseInstant,
  type CobrowseMediaParticipant,
  type ParticipantPhase,
} from '../../../model/index.js';
import {
  normalizeDirection,
  normalizePurpose,
  normalizeRole,
  normalizeState,
} from '../../../model/enums.js';
import { readFacts } from '../../../model/facts.js';
import { phaseOfState } from '../../../model/phase.js';
import { readDisconnectType } from '../../../model/standing.js';
import { readText } from '../../../model/values.js';

type Leg = CobrowseMediaParticipant;

/** A reader that remembers what it made of each text: the wire repeats itself. */
function remembering<T>(read: (text: string) => T): (value: unknown) => T | null {
  const known = new Map<string, T>();
  return (value) => {
    const text = readText(value);
    if (text === null) return null;
    const seen = known.get(text);
    if (seen !== undefined) return seen;
    const made = read(text);
    if (known.size < MANY_TEXTS) known.set(text, made);
    return made;
  };
}

const MANY_TEXTS = 500;

const role = remembering((text) => normalizeRole(text) ?? text);
const purpose = remembering((text) => normalizePurpose(text) ?? text);
const direction = remembering((text) => normalizeDirection(text) ?? text);
const reason = remembering((text) => {
  const fact = readDisconnectType(text);
  return fact && (fact.value ?? fact.reported);
});

export const readRole = (leg: Leg): string | null => role(leg.cobrowseRole);
export const readPurpose = (leg: Leg): string | null => purpose(leg.purpose);
export const readDirection = (leg: Leg): string | null => direction(leg.direction);
export const readReason = (leg: Leg): string | null =>
  typeof leg.disconnectType === 'string' ? reason(leg.disconnectType) : null;
/** Most legs are not over, and then their dates need not be read. */
export const readPhase = (leg: Leg): ParticipantPhase => {
  const state = normalizeState(readText(leg.state));
  const phase = phaseOfState(state);
  const mayBeOver =
    phase === 'ended' || Boolean(leg.endTime || leg.startAcwTime || leg.disconnectType);
  if (mayBeOver) return readFacts(leg).phase;
  return state === 'connected' && leg.held === true ? 'held' : phase;
};
/** False where no field speaks of a wrap-up; true is only a maybe. */
export const mayOweWrapup = (leg: Leg): boolean =>
  Boolean(leg.wrapup || leg.afterCallWork || leg.startAcwTime || leg.endAcwTime) ||
  leg.wrapupRequired === true ||
  leg.wrapupSkipped === true;
/** What the badge of the state says: the phase, or the state where that tells more. */
export const readState = (leg: Leg): string => {
  const phase = readPhase(leg);
  if (phase !== 'pending' && phase !== 'unknown') return phase;
  const reported = readText(leg.state);
  const state = normalizeState(reported);
  if (phase === 'pending') return state ?? phase;
  return state === null ? (reported ?? phase) : phase;
};
export const readWrapupStatus = (leg: Leg): string | null => {
  if (!mayOweWrapup(leg)) return null;
  const { status } = readFacts(leg).wrapup;
  return status === 'none' ? null : status;
};
export const readStarted = (leg: Leg): number | null => parseInstant(leg.startTime);
export const readConnected = (leg: Leg): number | null => parseInstant(leg.connectedTime);
export const readEnded = (leg: Leg): number | null => parseInstant(leg.endTime);
export const readHeldSince = (leg: Leg): number | null =>
  leg.held === true ? readFacts(leg).heldSince : null;
/**
 * How long legs last or lasted, in milliseconds. Those that still run do so as of one instant:
 * then their order stays as it is while time goes by.
 */
export function readLengths(now: () => number): (leg: Leg) => number | null {
  let instant: number | null = null;
  return (leg) => {
    const phase = readPhase(leg);
    const connected = phase === 'live' || phase === 'held' ? readConnected(leg) : null;
    const { duration, unanswered } =
      connected === null
        ? readFacts(leg)
        : { duration: { start: connected, end: null }, unanswered: false };
    if (!duration || unanswered) return null;
    instant ??= now();
    return (duration.end ?? instant) - duration.start;
  };
}
export const readProvider = (leg: Leg): string | null => readText(leg.provider);
export const readId = (leg: Leg): string | null => readText(leg.id);
export const readAddress = (leg: Leg): string | null => readText(leg.address);
export const readViewerHost = (leg: Leg): string | null => {
  const url = readText(leg.viewerUrl);
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
