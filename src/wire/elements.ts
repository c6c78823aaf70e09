/** Reads JSON values into events. Finds the conversations inside pages, responses and envelopes. */
import { asRecord, readText } from '../model/values.js';
import { readConversation } from './conversations.js';
import type { Envelope, JsonRecord, Take } from './events.js';
import { isNested, readLegs } from './legs.js';
import { typeOf, type Report } from './problems.js';
import { camelCased } from './records.js';

/** Fields that wrap conversations: in a REST page, an analytics response, an envelope. */
const WRAPPERS = ['entities', 'conversations', 'eventBody'];
/** How deep arrays and wrappers may be nested. Anything deeper is reported as unknown. */
const DEEPEST_NESTING = 9;
/** The topic of messages that only say that the channel is alive. */
const HEARTBEAT = 'channel.metadata';
const NO_ENVELOPE: Envelope = { topic: null, correlationId: null };
/** A value with one of these fields is a conversation, or a participant. */
const CONVERSATION_MARKERS = ['id', 'conversationId'];
const PARTICIPANT_MARKERS = ['state', 'purpose', 'cobrowseRole', 'controlling', 'connectedTime'];

/**
 * Reads one JSON value: a conversation, a page of them, a participant, or an array of any of these,
 * with or without an envelope.
 */
export function readElement(
  raw: unknown,
  path: string,
  take: Take,
  report: Report,
  envelope: Envelope = NO_ENVELOPE,
  depth = DEEPEST_NESTING,
): void {
  const value = camelCased(raw);
  const record = asRecord(value);
  if ('participants' in record) {
    readConversation(record, path, take, report, envelope);
    return;
  }
  if (hasAny(record, PARTICIPANT_MARKERS) || isNested(record)) {
    const participants = readLegs(record, path, isNested(record), {}, report);
    if (participants.length === 0) report('noCobrowseLeg', path, {});
    take({ shape: 'participant', session: { participants }, path });
    return;
  }
  if (Array.isArray(value) && depth > 0) {
    // A correlation id identifies one snapshot. With several conversations it would be ambiguous.
    const ofList = { topic: envelope.topic, correlationId: null };
    for (const [index, item] of value.entries()) {
      readElement(item, `${path}[${index}]`, take, report, ofList, depth - 1);
    }
    return;
  }
  const wrapper = WRAPPERS.find((name) => typeof record[name] === 'object');
  if (wrapper && depth > 0) {
    const inner = readEnvelope(record);
    if (inner.topic === HEARTBEAT) return;
    readElement(record[wrapper], `${path}.${wrapper}`, take, report, inner, depth - 1);
    return;
  }
  if (hasAny(record, CONVERSATION_MARKERS)) readConversation(record, path, take, report, envelope);
  else report('unknownShape', path, { type: typeOf(value) });
}

function hasAny(record: JsonRecord, names: readonly string[]): boolean {
  return names.some((name) => name in record);
}

function readEnvelope(record: JsonRecord): Envelope {
  return {
    topic: readText(record['topicName']),
    correlationId: readText(asRecord(record['metadata'])['CorrelationId']),
  };
}
