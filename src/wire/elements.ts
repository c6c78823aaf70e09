/** Reads JSON values into events. Finds the conversations inside pages, responses and envelopes. */
import { asRecord, isRecord, readText } from '../model/values.js';
import { readConversation } from './conversations.js';
import type { Envelope, Take } from './events.js';
import { isNested, readLegs } from './legs.js';
import { typeOf, type Report } from './problems.js';
import { camelCased } from './records.js';

/** Fields that wrap conversations: in a REST page, an analytics response, an envelope. */
const WRAPPERS = ['entities', 'conversations', 'eventBody'];
/** How deep arrays and wrappers may be nested. Anything deeper is reported as unknown. */
const DEEPEST_NESTING = 9;
const NO_ENVELOPE: Envelope = { topic: null, correlationId: null };
/** A value with one of these fields is a conversation, or a participant. */
const CONVERSATION_FIELDS = ['id', 'conversationId'];
const PARTICIPANT_FIELDS = ['state', 'purpose', 'cobrowseRole', 'controlling', 'connectedTime'];

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
  const record = isRecord(value) ? value : {};
  const has = (name: string): boolean => name in record;
  if ('participants' in record) {
    readConversation(record, path, take, report, envelope);
    return;
  }
  const wrapper = WRAPPERS.find((name) => typeof record[name] === 'object');
  if (PARTICIPANT_FIELDS.some(has) || isNested(record)) {
    const participants = readLegs(record, path, isNested(record), {}, report);
    if (participants.length === 0) report('noCobrowseLeg', path, {});
    take({ shape: 'participant', session: { participants }, path });
  } else if (depth > 0 && Array.isArray(value)) {
    value.forEach((item, index) => {
      // A correlation id identifies one snapshot. With several conversations it would be ambiguous.
      const { topic } = envelope;
      const around = { topic, correlationId: null };
      readElement(item, `${path}[${index}]`, take, report, around, depth - 1);
    });
  } else if (depth > 0 && wrapper) {
    const topic = readText(record['topicName']);
    const correlationId = readText(asRecord(record['metadata'])['CorrelationId']);
    const around = { topic, correlationId };
    if (topic !== 'channel.metadata')
      readElement(record[wrapper], `${path}.${wrapper}`, take, report, around, depth - 1);
  } else if (CONVERSATION_FIELDS.some(has)) readConversation(record, path, take, report, envelope);
  else report('unknownShape', path, { type: typeOf(value) });
}
