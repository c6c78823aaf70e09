/** Reads participants into legs: flat ones, and those that hold lists of sessions. */
import { normalizeState } from '../model/enums.js';
import { phaseOfState } from '../model/phase.js';
import type { CobrowseMediaParticipant } from '../model/types.js';
import { asRecord, isRecord, readText } from '../model/values.js';
import { deriveLeg } from './analytics.js';
import type { JsonRecord } from './events.js';
import { PARTICIPANT_RULES } from './field-rules.js';
import { typeOf, type Report } from './problems.js';
import { isLeg, soundRecord } from './records.js';
import { isSessionList, mediumOfList } from './session-lists.js';

/** One session of a participant, and where it was found. */
interface ListedSession {
  readonly session: unknown;
  readonly path: string;
  readonly list: string;
}

/** Whether a participant holds lists of sessions. */
export function isNested(value: unknown): boolean {
  return (
    isRecord(value) &&
    !isFlat(value) &&
    Object.keys(value).some((name) => isSessionList(name, value[name]))
  );
}

/**
 * The legs of a participant: the participant itself if it is flat, otherwise one for each of its
 * co-browse sessions. Sessions of other media are reported as problems.
 */
export function readLegs(
  person: unknown,
  path: string,
  generic: boolean,
  conversation: JsonRecord,
  report: Report,
): readonly CobrowseMediaParticipant[] {
  if (!isRecord(person)) {
    report('invalidParticipant', path, { type: typeOf(person) });
    return [];
  }
  if (!generic || isFlat(person)) {
    return [soundRecord(person, PARTICIPANT_RULES, path, report)].filter(isLeg);
  }
  const sessions = sessionsOf(person, path);
  if (sessions.length === 0) report('participantWithoutLeg', path, {});
  const legs: CobrowseMediaParticipant[] = [];
  for (const listed of sessions) {
    const { session, path: at, list } = listed;
    if (!isRecord(session)) {
      report('invalidParticipant', at, { type: typeOf(session) });
      continue;
    }
    const medium = mediumOfList(list) ?? readText(session['mediaType']) ?? '';
    if (!medium.toLowerCase().startsWith('cobrowse')) {
      report('otherMedium', at, { medium });
      continue;
    }
    // If a participant has several sessions, its fields may be about another one.
    const isTaken = (name: string, value: unknown): boolean =>
      !isSessionList(name, value) && (sessions.length === 1 || isAboutSession(name, session));
    const leg = soundRecord(person, PARTICIPANT_RULES, path, report, {}, isTaken);
    const isOwn = (name: string, value: unknown): boolean =>
      name !== 'id' && !isSessionList(name, value);
    soundRecord(session, PARTICIPANT_RULES, at, report, leg, isOwn);
    const derived =
      mediumOfList(list) === null ? deriveLeg(session, conversation) : ownFields(session);
    soundRecord(derived, PARTICIPANT_RULES, at, report, leg);
    if (isLeg(leg)) legs.push(leg);
  }
  return legs;
}

function sessionsOf(person: JsonRecord, path: string): readonly ListedSession[] {
  return Object.keys(person).flatMap((list) => {
    const items = person[list];
    if (!isSessionList(list, items)) return [];
    return items.map((session, index) => ({ session, list, path: `${path}.${list}[${index}]` }));
  });
}

/** Whether a field of a participant with several sessions can be about this one. */
function isAboutSession(name: string, session: JsonRecord): boolean {
  const rule = PARTICIPANT_RULES.get(name);
  if (!rule) return true;
  // Connection and wrap-up are those of the session that was connected.
  const isOfConnected = rule.field === 'connectedTime' || rule.description.group === 'wrapup';
  if (isOfConnected && session['connectedTime'] == null) return false;
  // An end cannot belong to a session that began later.
  return rule.field !== 'endTime' || hasEnded(session);
}

function hasEnded({ state }: JsonRecord): boolean {
  return phaseOfState(normalizeState(readText(state))) === 'ended';
}

/** Only flat participants have a state, so it distinguishes the two. */
function isFlat({ state }: JsonRecord): boolean {
  return typeof state === 'string';
}

/** Fields of a session in a generic conversation that have another name or place in a flat leg. */
function ownFields({ id, self }: JsonRecord): JsonRecord {
  const { name, addressRaw } = asRecord(self);
  return { communicationId: id, name, address: addressRaw };
}
