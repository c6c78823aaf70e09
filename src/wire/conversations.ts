/** Reads one conversation, of any shape, into one event. */
import { legKey } from '../model/keys.js';
import type { CobrowseMediaParticipant } from '../model/types.js';
import { isRecord, readText } from '../model/values.js';
import type { CobrowseSession, JsonRecord, Report, Sink, WireShape } from './events.js';
import { readNested } from './nested.js';
import { typeOf } from './problems.js';
import { combine, isLeg, isNested, isSound } from './records.js';

/** A conversation and what is known from around it. */
export interface Source {
  readonly conversation: JsonRecord;
  /** JSON path of the conversation. */
  readonly path: string;
  /** Topic of the envelope, empty when it has none; undefined without an envelope. */
  readonly topic?: string;
  /** JSON path of a participant, for those that came without a conversation. */
  readonly pathOf?: (index: number) => string;
}

/** Reads a conversation, and reports what is not in the event. */
export function readConversation(source: Source, { event, report }: Sink): void {
  const { conversation, path, topic, pathOf } = source;
  const { participants } = conversation;
  const people: readonly unknown[] = Array.isArray(participants) ? participants : [];
  const sound = people.every(isLeg) ? people : undefined;
  // Conversations of all media: a participant without any list of sessions has no leg.
  const generic = /\.conversations$/i.test(topic ?? '') || (!sound && people.some(isNested));
  const found = sound && !generic ? sound : readLegs(source, people, generic, report);
  const legs = distinct(found, path, report);
  const session = sessionOf(conversation, path, legs, report);
  const { id, selfUri } = session;
  const [, medium] =
    /conversations[./]([a-z]+)s(?:$|\/)/i.exec(topic || (readText(selfUri) ?? '')) ?? [];
  if (legs.length === 0) report({ code: 'noCobrowseLeg', path, params: {} });
  else if (!generic && medium && !/^cobrowse/i.test(medium)) {
    report({ code: 'otherMediumRead', path, params: { medium } });
  }
  if (!pathOf && readText(id) === null) report({ code: 'missingConversationId', path, params: {} });
  const isTopic = topic !== undefined || selfUri === undefined;
  event({ shape: pathOf ? 'participant' : shapeOf(conversation, generic, isTopic), session, path });
}

function shapeOf(conversation: JsonRecord, generic: boolean, isTopic: boolean): WireShape {
  if (isAnalytics(conversation)) return 'analytics';
  if (generic) return isTopic ? 'genericTopic' : 'genericRest';
  return isTopic ? 'topic' : 'rest';
}

function isAnalytics(conversation: JsonRecord): boolean {
  return 'conversationId' in conversation && !('id' in conversation);
}

function readLegs(
  { conversation, path, pathOf }: Source,
  people: readonly unknown[],
  generic: boolean,
  report: Report,
): readonly CobrowseMediaParticipant[] {
  const legs = people.flatMap((person, index): readonly unknown[] => {
    const at = pathOf?.(index) ?? `${path}.participants[${index}]`;
    if (!isRecord(person)) {
      report({ code: 'invalidParticipant', path: at, params: { type: typeOf(person) } });
      return [];
    }
    return generic && !('state' in person)
      ? readNested(person, at, conversation, report)
      : [combine([person], [at], report)];
  });
  return legs.filter(isLeg);
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
  if (new Set(legs.map(({ id }) => id)).size === legs.length) return legs;
  const byKey = new Map<string, CobrowseMediaParticipant>();
  legs.forEach((leg, index) => {
    const key = legKey(leg) || `#${index}`;
    const before = byKey.get(key);
    if (before) report({ code: 'duplicateLeg', path, params: { key } });
    byKey.set(key, { ...before, ...leg });
  });
  return byKey.size === legs.length ? legs : [...byKey.values()];
}
