/** Reads participants into legs: flat ones, and those that hold lists of sessions. */
import { normalizeState } from '../model/enums.js';
import { phaseOfState } from '../model/phase.js';
import type { CobrowseMediaParticipant } from '../model/types.js';
import { asRecord, isRecord, readText } from '../model/values.js';
import { deriveLeg } from './analytics.js';
import type { JsonRecord } from './events.js';
import { PARTICIPANT_RULES } from './field-rules.js';
import { typeOf, type Report } from './problems.js';
import { asLeg, soundRecord } from './records.js';
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
  participant: unknown,
  path: string,
  isGeneric: boolean,
  conversation: JsonRecord,
  report: Report,
): readonly CobrowseMediaParticipant[] {
  if (!isRecord(participant)) {
    report('invalidParticipant', path, { type: typeOf(participant) });
    return [];
  }
  if (!isGeneric || isFlat(participant)) {
    return [asLeg(soundRecord(participant, PARTICIPANT_RULES, path, report))];
  }
  const sessions = sessionsOf(participant, path);
  if (sessions.length === 0) report('participantWithoutLeg', path, {});
  const legs: CobrowseMediaParticipant[] = [];
  for (const listed of sessions) {
    const session = readCobrowseSession(listed, report);
    if (!session) continue;
    // If a participant has several sessions, its fields may be about another one.
    const isOfSession = (name: string): boolean =>
      sessions.length === 1 || isAboutSession(name, session);
    const leg = soundRecord(
      participant,
      PARTICIPANT_RULES,
      path,
      report,
      {},
      (name, value) => !isSessionList(name, value) && isOfSession(name),
    );
    addSession(leg, session, listed, conversation, report);
    legs.push(asLeg(leg));
  }
  return legs;
}

/** The session of a list, if it is one of co-browse; otherwise reports why it is left out. */
function readCobrowseSession(
  { session, path, list }: ListedSession,
  report: Report,
): JsonRecord | null {
  if (!isRecord(session)) {
    report('invalidParticipant', path, { type: typeOf(session) });
    return null;
  }
  const medium = mediumOfList(list) ?? readText(session['mediaType']) ?? '';
  if (medium.toLowerCase().startsWith('cobrowse')) return session;
  report('otherMedium', path, { medium });
  return null;
}

/** Adds the fields of a session to the leg, and those that the shape has in another place. */
function addSession(
  leg: Record<string, unknown>,
  session: JsonRecord,
  { path, list }: ListedSession,
  conversation: JsonRecord,
  report: Report,
): void {
  // The id of the session is the communication id of the leg.
  const isOfLeg = (name: string, value: unknown): boolean =>
    name !== 'id' && !isSessionList(name, value);
  soundRecord(session, PARTICIPANT_RULES, path, report, leg, isOfLeg);
  const isAnalytics = mediumOfList(list) === null;
  const others = isAnalytics ? deriveLeg(session, conversation) : ownFields(session);
  soundRecord(others, PARTICIPANT_RULES, path, report, leg);
}

function sessionsOf(participant: JsonRecord, path: string): readonly ListedSession[] {
  return Object.keys(participant).flatMap((list) => {
    const items = participant[list];
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
