/** Values of the built-in columns, read without the full facts of a participant where possible. */
import {
  checkViewerUrl,
  parseInstant,
  type CobrowseMediaParticipant,
  type DurationFacts,
  type ParticipantPhase,
} from '../../../../model/index.js';
import { normalizeState } from '../../../../model/enums.js';
import { enumFact } from '../../../../model/read-enum.js';
import { readFacts } from '../../../../model/facts.js';
import { PARTICIPANT_FIELDS, type ParticipantField } from '../../../../model/participant-fields.js';
import { readDisconnectType } from '../../../../model/participant-status.js';
import { openPhase, shownState } from '../../../../model/phase.js';
import { readText } from '../../../../model/values.js';
import { durationLabel } from '../../../../words/labels.js';

type Participant = CobrowseMediaParticipant;

/**
 * Returns a function that reads one field as the table of fields describes it: an instant in epoch
 * milliseconds, a known enum value in its normal spelling, or anything else as the reported text.
 */
export function fieldReader(
  field: ParticipantField,
): (participant: Participant) => string | number | null {
  const description = PARTICIPANT_FIELDS[field];
  if (description.kind === 'instant') return (participant) => parseInstant(participant[field]);
  if (description.kind !== 'enum') return (participant) => readText(participant[field]);
  const normalize = memoizeTexts((text) => description.normalize(text) ?? text);
  return (participant) => normalize(participant[field]);
}

/** Caches the result for each text, because the same few texts occur again and again. */
function memoizeTexts<T>(read: (text: string) => T): (value: unknown) => T | null {
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

/** Why a leg ended: a known reason as REST spells it, or the text that was reported. */
export function readReason({ disconnectType }: Participant): string | null {
  return typeof disconnectType === 'string' ? reasonOf(disconnectType) : null;
}

const reasonOf = memoizeTexts((text) => {
  const fact = readDisconnectType(text);
  return fact && (fact.value ?? fact.reported);
});

/** The same as `participantPhase`, but parses no dates for participants that have not ended. */
export function readPhase(participant: Participant): ParticipantPhase {
  const phase = openPhase(normalizeState(readText(participant.state)), participant.held);
  const mayBeOver =
    phase === 'ended' ||
    Boolean(participant.endTime || participant.startAcwTime || participant.disconnectType);
  return mayBeOver ? readFacts(participant).phase : phase;
}

/** What the state badge shows: the phase, or the reported state if that is more specific. */
export function readState(participant: Participant): string {
  return shownState(readPhase(participant), enumFact(participant.state, normalizeState));
}

/** The status of the wrap-up; null when there is none. */
export function readWrapupStatus(participant: Participant): string | null {
  if (!mayHaveWrapup(participant)) return null;
  const { status } = readFacts(participant).wrapup;
  return status === 'none' ? null : status;
}

/** A quick check: false when no field is about a wrap-up. */
export function mayHaveWrapup(participant: Participant): boolean {
  const { wrapup, afterCallWork, startAcwTime, endAcwTime } = participant;
  return (
    Boolean(wrapup || afterCallWork || startAcwTime || endAcwTime) ||
    participant.wrapupRequired === true ||
    participant.wrapupSkipped === true
  );
}

/** When the current hold of a leg began, in epoch milliseconds. */
export function readHeldSince(participant: Participant): number | null {
  return participant.held === true ? readFacts(participant).heldSince : null;
}

/**
 * Returns a function that reads how long participants have been or were connected, in milliseconds;
 * null if they are waiting or parked, or if it is unknown. All running durations are measured at
 * the instant of the first call, so that rows do not change their order as time passes.
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

/** When a participant was connected. Parses only one date for those that still are. */
function readConnection(participant: Participant): DurationFacts | null {
  const phase = readPhase(participant);
  if (phase === 'live' || phase === 'held') {
    const start = parseInstant(participant.connectedTime);
    return start === null ? null : { start, end: null };
  }
  const facts = readFacts(participant);
  return durationLabel(facts) === 'connectedFor' ? facts.duration : null;
}

/** The host of the viewer URL, even if the URL is refused. */
export function readViewerHost(participant: Participant): string | null {
  const url = readText(participant.viewerUrl);
  if (url === null) return null;
  const check = checkViewerUrl(url);
  return check.ok ? check.host : hostOf(url);
}

function hostOf(url: string): string | null {
  try {
    return new URL(url).host || null;
  } catch {
    return null;
  }
}
