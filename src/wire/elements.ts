/** Reads JSON values into events: finds the conversations in them, whatever they are wrapped in. */
import { isRecord, readText } from '../model/values.js';
import { readConversation } from './conversations.js';
import type { JsonRecord, Sink } from './events.js';
import { camelCased, isNested } from './legs.js';
import { typeOf } from './problems.js';

const MAX_DEPTH = 9;
/** What wraps conversations: a page of REST, an answer of analytics. */
const LISTS = ['entities', 'conversations'];
/** What participants have and conversations do not. */
const OF_PARTICIPANTS = ['state', 'purpose', 'cobrowseRole', 'cobrowseSessionId', 'controlling'];

/** Reads one JSON value: a conversation, an envelope, a page of them, a participant, an array. */
export function readElement(raw: unknown, path: string, sink: Sink, depth = 0): void {
  const value = camelCased(raw);
  const list = isRecord(value) ? LISTS.find((name) => Array.isArray(value[name])) : undefined;
  if (Array.isArray(value) && depth < MAX_DEPTH) readList(value, path, sink, depth + 1);
  else if (!isRecord(value)) reportShape(value, path, sink);
  else if (list !== undefined) readElement(value[list], `${path}.${list}`, sink, depth + 1);
  else if ('eventBody' in value) readEnvelope(value, path, sink);
  else if (isParticipant(value)) readParticipants([value], () => path, path, sink);
  else if (isConversation(value)) readConversation({ conversation: value, path }, sink);
  else if (!isHeartbeat(value)) reportShape(value, path, sink);
}

function readList(list: readonly unknown[], path: string, sink: Sink, depth: number): void {
  const items = list.map((item) => (typeof item === 'string' ? parsed(item) : camelCased(item)));
  const people = items.filter(isParticipant);
  // Participants by themselves in an array are those of one session.
  if (people.length > 0) {
    readParticipants(people, (index) => `${path}[${items.indexOf(people[index])}]`, path, sink);
  }
  items.forEach((item, index) => {
    if (!isParticipant(item)) readElement(item, `${path}[${index}]`, sink, depth);
  });
}

function readParticipants(
  participants: readonly JsonRecord[],
  pathOf: (index: number) => string,
  path: string,
  sink: Sink,
): void {
  readConversation({ conversation: { participants }, path, pathOf, bare: true }, sink);
}

function readEnvelope(envelope: JsonRecord, path: string, sink: Sink): void {
  const conversation = camelCased(envelope['eventBody']);
  const topic = readText(envelope['topicName']) ?? '';
  const at = `${path}.eventBody`;
  if (isHeartbeat(envelope)) return;
  if (isRecord(conversation) && isConversation(conversation)) {
    readConversation({ conversation, path: at, topic }, sink);
  } else reportShape(conversation, at, sink);
}

function isHeartbeat({ topicName }: JsonRecord): boolean {
  return topicName === 'channel.metadata';
}

function isConversation(value: JsonRecord): boolean {
  return ['id', 'conversationId', 'participants'].some((field) => field in value);
}

function isParticipant(value: unknown): value is JsonRecord {
  return (
    isRecord(value) &&
    !('participants' in value) &&
    (OF_PARTICIPANTS.some((field) => field in value) || isNested(value))
  );
}

function reportShape(value: unknown, path: string, { report }: Sink): void {
  report({ code: 'unknownShape', path, params: { type: typeOf(value) } });
}

function parsed(text: string): unknown {
  try {
    return camelCased(JSON.parse(text));
  } catch {
    return text;
  }
}
