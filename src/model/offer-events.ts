/** Reads the co-browse offers in the messages of a conversation. */
import { parseInstant } from './time.js';
import { asRecord, isRecord, readText } from './values.js';

/** One co-browse event of a message. */
export interface OfferEvent {
  readonly type: OfferEventType;
  /** Id of the co-browse session; null when it was not reported. */
  readonly sessionId: string | null;
  /** Time of the message in epoch milliseconds; null when it was not reported. */
  readonly time: number | null;
}

type OfferEventType = 'offering' | 'accepted' | 'declined' | 'expired';

/** `type` of a co-browse event, in lower case and without underscores. */
const TYPES: ReadonlyMap<string, OfferEventType> = new Map([
  ['offering', 'offering'],
  ['offeringaccepted', 'accepted'],
  ['offeringrejected', 'declined'],
  ['offeringexpired', 'expired'],
]);

/**
 * The co-browse events of messages, oldest first. Takes an array of messages, a listing with
 * `entities`, or a single message, as sent by REST or in a notification. A message without a time
 * stays behind the one before it. `sessionJoinToken` is a secret and is not read.
 */
export function readOfferEvents(messages: unknown): readonly OfferEvent[] {
  const events = listOf(messages).flatMap(eventsOfMessage);
  let latest = -Infinity;
  const placed = events.map((event) => {
    latest = event.time ?? latest;
    return { event, time: latest };
  });
  return placed
    .toSorted((one, other) => compareTimes(one.time, other.time))
    .map(({ event }) => event);
}

function compareTimes(one: number, other: number): number {
  if (one === other) return 0; // both may be infinite, and their difference NaN
  return one < other ? -1 : 1;
}

function listOf(messages: unknown): readonly unknown[] {
  if (Array.isArray(messages)) return messages;
  const { entities } = asRecord(messages);
  return Array.isArray(entities) ? entities : [messages];
}

function eventsOfMessage(message: unknown): readonly OfferEvent[] {
  const outer = asRecord(message);
  const body = isRecord(outer['eventBody']) ? outer['eventBody'] : outer;
  const inner = [body['normalizedMessage'], body['body']].find(isRecord) ?? body;
  const time = parseInstant(body['timestamp']) ?? channelTime(inner) ?? channelTime(body);
  const events = Array.isArray(inner['events']) ? inner['events'] : [inner];
  return events.flatMap((event: unknown) => readEvent(event, time) ?? []);
}

function channelTime(message: Readonly<Record<string, unknown>>): number | null {
  return parseInstant(asRecord(message['channel'])['time']);
}

function readEvent(event: unknown, time: number | null): OfferEvent | null {
  const { coBrowse } = asRecord(event);
  const { type, sessionId } = asRecord(coBrowse);
  const known = TYPES.get(readText(type)?.toLowerCase().replaceAll('_', '') ?? '');
  return known ? { type: known, sessionId: readText(sessionId), time } : null;
}
