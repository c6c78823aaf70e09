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
  const { conversationId, conversationStart, conversationEnd } = raw;
  const isAnalytics = conversationId !== undefined && readText(raw['id']) === null;
  const conversation = isAnalytics
    ? { ...raw, id: conversationId, startTime: conversationStart, endTime: conversationEnd }
    : raw;
  const { participants: reported } = conversation;
  const participants: readonly unknown[] = Array.isArray(reported) ? reported : [];
  const sound = participants.every(isSoundLeg) ? participants : null;
  const isOfAllMedia = topic?.toLowerCase().endsWith(ALL_MEDIA) ?? false;
  // In a generic conversation, a participant without any list of sessions has no leg.
  const isGeneric = isOfAllMedia || (!sound && participants.some(isNested));
  const listed =
    sound && !isGeneric ? sound : readParticipants(conversation, path, isGeneric, report);
  const legs = distinct(listed, path, report);
  const session =
    legs === reported && isSoundSession(conversation)
      ? conversation
      : { ...soundRecord(conversation, CONVERSATION_RULES, path, report), participants: legs };
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

function readParticipants(
  conversation: JsonRecord,
  path: string,
  isGeneric: boolean,
  report: Report,
): readonly Leg[] {
  const { participants } = conversation;
  if (!Array.isArray(participants)) return [];
  return participants.flatMap((participant, index) =>
    readLegs(participant, `${path}.participants[${index}]`, isGeneric, conversation, report),
  );
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
