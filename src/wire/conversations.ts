/** Reads one conversation of any shape into one event. */
import { legKey } from '../model/keys.js';
import type { CobrowseMediaParticipant } from '../model/types.js';
import { readText } from '../model/values.js';
import type { CobrowseSession, Envelope, JsonRecord, Take, WireShape } from './events.js';
import { isNested, readLegs } from './legs.js';
import type { Report } from './problems.js';
import { CONVERSATION_RULES, PARTICIPANT_RULES } from './field-rules.js';
import { isSound, legIdentity, soundRecord } from './records.js';

type Leg = CobrowseMediaParticipant;

/** How topics for conversations of all media end. */
const ALL_MEDIA = '.conversations';
/** Matches the path or topic of a medium other than co-browse. */
const OTHER_MEDIUM = /conversations[./](?!cobrowse)([a-z]+)s($|\/)/i;

/** Reads a conversation, and reports what was left out. */
export function readConversation(
  raw: JsonRecord,
  path: string,
  take: Take,
  report: Report,
  { topic, correlationId }: Envelope,
): void {
  const isAnalytics = raw['conversationId'] !== undefined && readText(raw['id']) === null;
  const conversation = isAnalytics ? withFlatNames(raw) : raw;
  const { isGeneric, legs: listed } = readParticipants(conversation, path, topic, report);
  const legs = distinct(listed, path, report);
  const session = readSession(conversation, legs, path, report);
  const medium = OTHER_MEDIUM.exec(topic ?? readText(session.selfUri) ?? '')?.[1];
  if (legs.length === 0) {
    report('noCobrowseLeg', path, {});
  } else if (medium && !isGeneric) {
    // Other media use the flat shape, too.
    report('otherMediumRead', path, { medium });
  }
  if (readText(session.id) === null) report('missingConversationId', path, {});
  const isTopic = topic !== null || !('selfUri' in conversation);
  const shape = isAnalytics ? 'analytics' : shapeOf(isGeneric, isTopic);
  take({ shape, session, path, ...(correlationId !== null && { correlationId }) });
}

/** Analytics has its own names for the id, the start and the end of a conversation. */
function withFlatNames(raw: JsonRecord): JsonRecord {
  const { conversationId, conversationStart, conversationEnd } = raw;
  return { ...raw, id: conversationId, startTime: conversationStart, endTime: conversationEnd };
}

/** The legs of a conversation, and whether it is one of all media, whose participants are nested. */
function readParticipants(
  conversation: JsonRecord,
  path: string,
  topic: string | null,
  report: Report,
): { readonly isGeneric: boolean; readonly legs: readonly Leg[] } {
  const { participants: reported } = conversation;
  const participants: readonly unknown[] = Array.isArray(reported) ? reported : [];
  const areSound = participants.every(isSoundLeg);
  const isOfAllMedia = topic?.toLowerCase().endsWith(ALL_MEDIA) ?? false;
  // In a generic conversation, a participant without any list of sessions has no leg.
  const isGeneric = isOfAllMedia || (!areSound && participants.some(isNested));
  // The usual case: the list is used as it is.
  if (areSound && !isGeneric) return { isGeneric, legs: participants };
  const legs = participants.flatMap((participant, index) =>
    readLegs(participant, `${path}.participants[${index}]`, isGeneric, conversation, report),
  );
  return { isGeneric, legs };
}

/** The session with these legs: the conversation itself if nothing in it has to be changed. */
function readSession(
  conversation: JsonRecord,
  legs: readonly Leg[],
  path: string,
  report: Report,
): CobrowseSession {
  if (legs === conversation['participants'] && isSoundSession(conversation)) return conversation;
  return { ...soundRecord(conversation, CONVERSATION_RULES, path, report), participants: legs };
}

function isSoundLeg(value: unknown): value is Leg {
  return isSound(value, PARTICIPANT_RULES);
}

function isSoundSession(value: JsonRecord): value is JsonRecord & CobrowseSession {
  return isSound(value, CONVERSATION_RULES);
}

function shapeOf(isGeneric: boolean, isTopic: boolean): WireShape {
  if (isGeneric) return isTopic ? 'genericTopic' : 'genericRest';
  return isTopic ? 'topic' : 'rest';
}

/** Merges legs that a snapshot lists twice; the later fields win. */
function distinct(legs: readonly Leg[], path: string, report: Report): readonly Leg[] {
  // Most sessions are small, and searching them is faster than building a map.
  if (legs.length < 9 && legs.every(isFirstWithItsId)) return legs;
  const byKey = new Map<string, Leg>();
  legs.forEach((leg, index) => {
    const key = legIdentity(leg, index);
    const before = byKey.get(key);
    if (before) report('duplicateLeg', path, { key: legKey(leg) });
    byKey.set(key, before ? { ...before, ...leg } : leg);
  });
  return byKey.size === legs.length ? legs : [...byKey.values()];
}

function isFirstWithItsId({ id }: Leg, index: number, legs: readonly Leg[]): boolean {
  return legs.findIndex((leg) => leg.id === id) === index;
}
