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
  if (Array.isArray(value) && depth > 0) readArray(value.map(camelCased), path, sink, depth - 1);
  else if (isParticipant(value)) readPeople([value], () => path, path, sink);
  else if (!isRecord(value)) reportShape(value, path, sink);
  else {
    const list = LISTS.find((name) => Array.isArray(value[name]));
    if (list) readElement(value[list], `${path}.${list}`, sink, depth - 1);
    else if (value['topicName'] !== 'channel.metadata') readMessage(value, path, sink);
  }
}

/** Participants by themselves in an array are those of one session. */
function readArray(items: readonly unknown[], path: string, sink: Sink, depth: number): void {
  const people = items.filter(isParticipant);
  const at = (index: number): string => `${path}[${index}]`;
  if (people.length > 0)
    readPeople(people, (index) => at(items.indexOf(people[index])), path, sink);
  items.forEach((item, index) => {
    if (!isParticipant(item)) readElement(item, at(index), sink, depth);
  });
}

function readPeople(
  participants: readonly JsonRecord[],
  pathOf: (index: number) => string,
  path: string,
  sink: Sink,
): void {
  readConversation({ conversation: { participants }, path, pathOf }, sink);
}

/** A conversation, in an envelope or without. */
function readMessage(message: JsonRecord, root: string, sink: Sink): void {
  const wrapped = 'eventBody' in message;
  const conversation = wrapped ? camelCased(message['eventBody']) : message;
  const path = wrapped ? `${root}.eventBody` : root;
  const topic = wrapped ? { topic: readText(message['topicName']) ?? '' } : {};
  if (isRecord(conversation) && OF_CONVERSATIONS.some((field) => field in conversation)) {
    readConversation({ conversation, path, ...topic }, sink);
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
