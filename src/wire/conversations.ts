/** Reads one conversation, of any shape, into one event. */
import { legKey } from '../model/keys.js';
import type { CobrowseMediaParticipant } from '../model/types.js';
import { isRecord, readText } from '../model/values.js';
import type { CobrowseSession, JsonRecord, Report, Sink, WireShape } from './events.js';
import { readNested } from './nested.js';
import { typeOf } from './problems.js';
import { combine, isLeg, isNested, isSound } from './records.js';

/** Topics of conversations of all media. */
const ALL_MEDIA = /\.conversations$/i;

/**
 * Reads a conversation, and reports what is not in the event. `topic` is that of the envelope, empty
 * when it names none, undefined without an envelope; `paths` are the JSON paths of participants that
 * came without a conversation.
 */
export function readConversation(
  conversation: JsonRecord,
  path: string,
  { event, report }: Sink,
  topic?: string,
  paths?: readonly string[],
): void {
  const { participants } = conversation;
  const people: readonly unknown[] = Array.isArray(participants) ? participants : [];
  const sound = people.every(isLeg) ? people : undefined;
  // Conversations of all media: a participant without any list of sessions has no leg.
  const generic = ALL_MEDIA.test(topic ?? '') || (!sound && people.some(isNested));
  const found =
    sound && !generic
      ? sound
      : people.flatMap((person, index) => {
          const at = paths?.[index] ?? `${path}.participants[${index}]`;
          return readLegs(person, at, conversation, generic, report);
        });
  const legs = distinct(found, path, report);
  const session = sessionOf(conversation, path, legs, report);
  if (legs.length === 0) report({ code: 'noCobrowseLeg', path, params: {} });
  else if (!generic) reportMedium(topic || (readText(session.selfUri) ?? ''), path, report);
  if (!paths && readText(session.id) === null) {
    report({ code: 'missingConversationId', path, params: {} });
  }
  event({
    shape: paths ? 'participant' : shapeOf(conversation, generic, topic !== undefined),
    session,
    path,
  });
}

function shapeOf(conversation: JsonRecord, generic: boolean, enveloped: boolean): WireShape {
  if (isAnalytics(conversation)) return 'analytics';
  const isTopic = enveloped || !('selfUri' in conversation);
  if (generic) return isTopic ? 'genericTopic' : 'genericRest';
  return isTopic ? 'topic' : 'rest';
}

function isAnalytics(conversation: JsonRecord): boolean {
  return 'conversationId' in conversation && !('id' in conversation);
}

function readLegs(
  person: unknown,
  path: string,
  conversation: JsonRecord,
  generic: boolean,
  report: Report,
): readonly CobrowseMediaParticipant[] {
  if (!isRecord(person)) {
    report({ code: 'invalidParticipant', path, params: { type: typeOf(person) } });
    return [];
  }
  const legs: readonly unknown[] =
    generic && !('state' in person)
      ? readNested(person, path, conversation, report)
      : [combine([person], [path], report)];
  return legs.filter(isLeg);
}

/** The flat shape is that of other media too; their paths and topics name them. */
function reportMedium(where: string, path: string, report: Report): void {
  if (where.includes('/cobrowsesessions/')) return;
  const [, medium] = /conversations[./](?!cobrowse)([a-z]+)s(?:$|\/)/i.exec(where) ?? [];
  if (medium) report({ code: 'otherMediumRead', path, params: { medium } });
}

function sessionOf(
  conversation: JsonRecord,
  path: string,
  participants: readonly CobrowseMediaParticipant[],
  report: Report,
): CobrowseSession {
  if (conversation['participants'] === participants && isSession(conversation)) return conversation;
  const {
    conversationId: id,
    conversationStart: startTime,
    conversationEnd: endTime,
  } = conversation;
  const records = [isAnalytics(conversation) ? { id, startTime, endTime } : {}, conversation];
  return { ...combine(records, [path, path], report), participants };
}

function isSession(value: JsonRecord): value is JsonRecord & CobrowseSession {
  return isSound(value);
}

/** The same leg twice in one snapshot is one leg: the later fields win. */
function distinct(
  legs: readonly CobrowseMediaParticipant[],
  path: string,
  report: Report,
): readonly CobrowseMediaParticipant[] {
  if (!hasTwins(legs)) return legs;
  const byKey = new Map<string, CobrowseMediaParticipant>();
  legs.forEach((leg, index) => {
    const key = legKey(leg) || `#${index}`;
    const before = byKey.get(key);
    if (before) report({ code: 'duplicateLeg', path, params: { key } });
    byKey.set(key, { ...before, ...leg });
  });
  return byKey.size === legs.length ? legs : [...byKey.values()];
}

/** Whether two legs have one participant id; most sessions are small, and need no set. */
function hasTwins(legs: readonly CobrowseMediaParticipant[]): boolean {
  const ids = legs.length > 8 ? new Set(legs.map(({ id }) => id)) : undefined;
  if (ids) return ids.size < legs.length;
  return legs.some(({ id }, index) => legs.findIndex((leg) => leg.id === id) < index);
}
