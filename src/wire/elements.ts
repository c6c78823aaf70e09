/** Reads JSON values into events: finds the conversations in them, whatever they are wrapped in. */
import { isRecord, readText } from '../model/values.js';
import { readConversation } from './conversations.js';
import type { JsonRecord, Sink } from './events.js';
import { typeOf } from './problems.js';
import { camelCased, isNested } from './records.js';

/** What wraps conversations: a page of REST, an answer of analytics. */
const LISTS = ['entities', 'conversations'];
const OF_CONVERSATIONS = ['participants', 'id', 'conversationId'];
const OF_PARTICIPANTS = ['state', 'purpose', 'cobrowseRole', 'controlling', 'connectedTime'];

/**
 * Reads one JSON value: a conversation, an envelope, a page of them, a participant, an array.
 * Participants by themselves in an array are those of one session.
 */
export function readElement(raw: unknown, path: string, sink: Sink, depth = 9): void {
  const value = camelCased(raw);
  const isList = Array.isArray(value) && depth > 0;
  const items: readonly unknown[] = isList ? value : [value];
  const people: JsonRecord[] = [];
  const paths: string[] = [];
  items.forEach((rawItem, index) => {
    const item = camelCased(rawItem);
    const at = isList ? `${path}[${index}]` : path;
    if (isParticipant(item)) {
      people.push(item);
      paths.push(at);
    } else if (isRecord(item)) readRecord(item, at, sink, depth - 1);
    else if (isList && Array.isArray(item)) readElement(item, at, sink, depth - 1);
    else reportShape(item, at, sink);
  });
  if (people.length > 0) readConversation({ participants: people }, path, sink, undefined, paths);
}

/** A page of conversations, or a conversation, in an envelope or without. */
function readRecord(record: JsonRecord, path: string, sink: Sink, depth: number): void {
  const hasLegs = 'participants' in record;
  const list = hasLegs ? undefined : LISTS.find((name) => Array.isArray(record[name]));
  const { eventBody, topicName } = record;
  if (list) readElement(record[list], `${path}.${list}`, sink, depth);
  else if (hasLegs || !('eventBody' in record)) readBody(record, path, sink);
  else if (topicName !== 'channel.metadata') {
    readBody(camelCased(eventBody), `${path}.eventBody`, sink, readText(topicName) ?? '');
  }
}

function readBody(body: unknown, path: string, sink: Sink, topic?: string): void {
  if (isRecord(body) && OF_CONVERSATIONS.some((field) => field in body)) {
    readConversation(body, path, sink, topic);
  } else reportShape(body, path, sink);
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
