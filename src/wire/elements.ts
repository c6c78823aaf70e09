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

/** Reads one JSON value: a conversation, an envelope, a page of them, a participant, an array. */
export function readElement(raw: unknown, path: string, sink: Sink, depth = 9): void {
  const value = camelCased(raw);
  if (Array.isArray(value) && depth > 0) readArray(value, path, sink, depth - 1);
  else if (isParticipant(value))
    readConversation({ participants: [value] }, path, sink, undefined, [path]);
  else if (!isRecord(value)) reportShape(value, path, sink);
  else {
    const list =
      'participants' in value ? undefined : LISTS.find((name) => Array.isArray(value[name]));
    if (list) readElement(value[list], `${path}.${list}`, sink, depth - 1);
    else if (value['topicName'] !== 'channel.metadata') readMessage(value, path, sink);
  }
}

/** Participants by themselves in an array are those of one session. */
function readArray(items: readonly unknown[], path: string, sink: Sink, depth: number): void {
  const people: JsonRecord[] = [];
  const paths: string[] = [];
  items.forEach((raw, index) => {
    const item = camelCased(raw);
    const at = `${path}[${index}]`;
    if (isParticipant(item)) {
      people.push(item);
      paths.push(at);
    } else readElement(item, at, sink, depth);
  });
  if (people.length > 0) readConversation({ participants: people }, path, sink, undefined, paths);
}

/** A conversation, in an envelope or without. */
function readMessage(message: JsonRecord, root: string, sink: Sink): void {
  const wrapped = 'eventBody' in message && !('participants' in message);
  const conversation = wrapped ? camelCased(message['eventBody']) : message;
  const path = wrapped ? `${root}.eventBody` : root;
  if (isRecord(conversation) && OF_CONVERSATIONS.some((field) => field in conversation)) {
    const topic = wrapped ? (readText(message['topicName']) ?? '') : undefined;
    readConversation(conversation, path, sink, topic);
  } else reportShape(conversation, path, sink);
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
