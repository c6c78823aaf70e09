/** Reads one conversation, of any shape, into one event. */
import { legKey } from '../model/keys.js';
import type { CobrowseMediaParticipant } from '../model/types.js';
import { isRecord, readText } from '../model/values.js';
import type { CobrowseSession, JsonRecord, Report, Sink, WireShape } from './events.js';
import { camelCased, combine, isLeg, isNested, isSound, makeLeg } from './legs.js';
import { readNested } from './nested.js';
import { typeOf } from './problems.js';

/** A conversation and what is known from around it. */
export interface Source {
  readonly conversation: JsonRecord;
  /** JSON path of the conversation. */
  readonly path: string;
  /** JSON path of a participant. */
  readonly pathOf?: (index: number) => string;
  /** Topic of the envelope, empty when it has none; undefined without an envelope. */
  readonly topic?: string | undefined;
  /** True for participants that came without a conversation. */
  readonly bare?: boolean;
}

/** Reads a conversation, and reports what is not in the event. */
export function readConversation(source: Source, { event, report }: Sink): void {
  const { conversation, path, bare } = source;
  const list: readonly unknown[] = Array.isArray(conversation['participants'])
    ? conversation['participants']
    : [];
  const sound = list.every(isLeg) ? list : undefined;
  const people = sound ?? list.map(camelCased);
  // Conversations of all media: a participant without any list of sessions has no leg.
  const generic = /\.conversations$/i.test(source.topic ?? '') || (!sound && people.some(isNested));
  const read = sound && !generic ? sound : readLegs(source, people, generic, report);
  const legs = distinct(read, source, report);
  if (legs.length === 0) report({ code: 'noCobrowseLeg', path, params: {} });
  else if (!generic) reportMedium(source, report);
  const session = sessionOf(source, legs, report);
  if (!bare && readText(session.id) === null) {
    report({ code: 'missingConversationId', path, params: {} });
  }
  event({ shape: shapeOf(source, generic), session, path });
}

function shapeOf({ conversation, topic, bare }: Partial<Source>, generic = false): WireShape {
  if (bare) return 'participant';
  if (conversation && 'conversationId' in conversation && !('id' in conversation))
    return 'analytics';
  const isTopic = topic !== undefined || !conversation || !('selfUri' in conversation);
  if (generic) return isTopic ? 'genericTopic' : 'genericRest';
  return isTopic ? 'topic' : 'rest';
}

/** Legs of participants that are not all flat and sound. */
function readLegs(
  { conversation, path: root, pathOf }: Source,
  people: readonly unknown[],
  generic: boolean,
  report: Report,
): readonly CobrowseMediaParticipant[] {
  return people.flatMap((person, index) => {
    const path = pathOf?.(index) ?? `${root}.participants[${index}]`;
    if (isLeg(person) && !generic) return person;
    if (isRecord(person)) {
      return generic && !('state' in person)
        ? readNested(person, path, conversation, report)
        : makeLeg([person], [path], report);
    }
    report({ code: 'invalidParticipant', path, params: { type: typeOf(person) } });
    return [];
  });
}

function sessionOf(
  { conversation, path }: Source,
  participants: readonly CobrowseMediaParticipant[],
  report: Report,
): CobrowseSession {
  if (conversation['participants'] === participants && isSession(conversation)) return conversation;
  const {
    conversationId: id,
    conversationStart: startTime,
    conversationEnd: endTime,
  } = conversation;
  const isAnalytics = shapeOf({ conversation }) === 'analytics';
  const records = isAnalytics ? [{ id, startTime, endTime }, conversation] : [conversation];
  return { ...combine(records, [path, path], report), participants };
}

function isSession(value: JsonRecord): value is JsonRecord & CobrowseSession {
  return isSound(value);
}

/** The flat shape is that of other media too. */
function reportMedium({ conversation, topic, path }: Source, report: Report): void {
  const uri = readText(conversation['selfUri']) ?? '';
  const [, list] = /conversations[./]([a-z]+)(?:$|\/)/i.exec(topic ?? uri) ?? [];
  const medium = list?.replace(/s$/, '');
  if (medium && !/^cobrowse/i.test(medium))
    report({ code: 'otherMediumRead', path, params: { medium } });
}

/** The same leg twice in one snapshot is one leg: the later fields win. */
function distinct(
  legs: readonly CobrowseMediaParticipant[],
  source: Source,
  report: Report,
): readonly CobrowseMediaParticipant[] {
  if (new Set(legs.map(({ id }) => id)).size === legs.length) return legs;
  const byKey = new Map<string, CobrowseMediaParticipant>();
  legs.forEach((leg, index) => {
    const key = legKey(leg) || `#${index}`;
    const before = byKey.get(key);
    if (before) report({ code: 'duplicateLeg', path: source.path, params: { key } });
    byKey.set(key, before ? { ...before, ...leg } : leg);
  });
  return byKey.size === legs.length ? legs : [...byKey.values()];
}
