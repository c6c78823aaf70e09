/** Reads one conversation, of any shape, into one event. */
import { legKey } from '../model/keys.js';
import type { CobrowseMediaParticipant } from '../model/types.js';
import { isRecord, readText } from '../model/values.js';
import type { CobrowseSession, JsonRecord, Report, Sink, WireShape } from './events.js';
import { readNested } from './nested.js';
import { typeOf } from './problems.js';
import { combine, isNested, isSound } from './records.js';

type Leg = CobrowseMediaParticipant;

/** Topics of conversations of all media. */
const ALL_MEDIA = /\.conversations$/i;
/** The path or topic of another medium than co-browse. */
const OTHER_MEDIUM = /conversations[./](?!cobrowse)([a-z]+)s($|\/)/i;

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
  const sound = people.every(isSound<Leg>) ? people : undefined;
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
  const medium = OTHER_MEDIUM.exec(topic || (readText(session.selfUri) ?? ''))?.[1];
  if (legs.length === 0) report({ code: 'noCobrowseLeg', path, params: {} });
  // The flat shape is that of other media too.
  else if (medium && !generic) report({ code: 'otherMediumRead', path, params: { medium } });
  if (!paths && readText(session.id) === null) {
    report({ code: 'missingConversationId', path, params: {} });
  }
  const shape = paths ? 'participant' : shapeOf(conversation, generic, topic !== undefined);
  event({ shape, session, path });
}

function readLegs(
  person: unknown,
  path: string,
  conversation: JsonRecord,
  generic: boolean,
  report: Report,
): readonly Leg[] {
  if (!isRecord(person)) {
    report({ code: 'invalidParticipant', path, params: { type: typeOf(person) } });
    return [];
  }
  const isNestedOnly = generic && !('state' in person);
  return (
    isNestedOnly
      ? readNested(person, path, conversation, report)
      : [combine([[person, path]], report)]
  ).filter(isLeg);
}

/** True: what was combined is sound. */
function isLeg(record: JsonRecord): record is Leg & JsonRecord {
  return isRecord(record);
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

function sessionOf(
  conversation: JsonRecord,
  path: string,
  participants: readonly Leg[],
  report: Report,
): CobrowseSession {
  const isWhole = conversation['participants'] === participants;
  if (isWhole && isSound<CobrowseSession>(conversation)) return conversation;
  const { conversationId: id, conversationStart, conversationEnd } = conversation;
  const times = { id, startTime: conversationStart, endTime: conversationEnd };
  const own = isAnalytics(conversation) ? times : {};
  return {
    ...combine(
      [
        [own, path],
        [conversation, path],
      ],
      report,
    ),
    participants,
  };
}

/** The same leg twice in one snapshot is one leg: the later fields win. */
function distinct(legs: readonly Leg[], path: string, report: Report): readonly Leg[] {
  if (!hasTwins(legs)) return legs;
  const byKey = new Map<string, Leg>();
  legs.forEach((leg, index) => {
    const key = legKey(leg) || `#${index}`;
    const before = byKey.get(key);
    if (before) report({ code: 'duplicateLeg', path, params: { key } });
    byKey.set(key, { ...before, ...leg });
  });
  return byKey.size === legs.length ? legs : [...byKey.values()];
}

/** Whether two legs have one participant id; most sessions are small, and need no set. */
function hasTwins(legs: readonly Leg[]): boolean {
  return legs.length < 9
    ? legs.some(({ id }, index) => legs.findIndex((leg) => leg.id === id) < index)
    : new Set(legs.map(({ id }) => id)).size < legs.length;
}
