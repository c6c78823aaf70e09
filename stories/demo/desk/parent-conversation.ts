/** The conversation that a co-browse session runs alongside, with what the desk needs. */
import { asRecord, readText } from '../../../src/model/values.js';

/** A message conversation. */
export interface ParentConversation {
  readonly id: string;
  readonly customerName: string;
  readonly queueId: string | null;
  /** Whether the customer is still there. */
  readonly isOpen: boolean;
  readonly isHeld: boolean;
  /** Ids of the users who are still in the message. */
  readonly userIds: ReadonlySet<string>;
  /** Id of each participant's message, by the id of the participant. */
  readonly messageIds: ReadonlyMap<string, string>;
}

/**
 * The conversations in a notification or response, as text or as a value. Only reads the generic
 * shape, which lists the media of each participant.
 */
export function readParents(input: unknown): readonly ParentConversation[] {
  const { eventBody, entities, ...own } = asRecord(
    typeof input === 'string' ? parse(input) : input,
  );
  const candidates = Array.isArray(entities)
    ? (entities as readonly unknown[])
    : [eventBody ?? own];
  return candidates.flatMap((candidate) => readParent(candidate) ?? []);
}

/** What the messages of a conversation say about co-browse, oldest first: `OfferingAccepted`. */
export function readCobrowseEvents(listing: unknown): readonly string[] {
  const { entities } = asRecord(listing);
  const messages = Array.isArray(entities) ? (entities as readonly unknown[]) : [];
  return messages.flatMap((message) => {
    const { events } = asRecord(asRecord(message)['normalizedMessage']);
    const list = Array.isArray(events) ? (events as readonly unknown[]) : [];
    return list.flatMap((event) => readText(asRecord(asRecord(event)['coBrowse'])['type']) ?? []);
  });
}

function readParent(value: unknown): ParentConversation | null {
  const { id, participants } = asRecord(value);
  const conversationId = readText(id);
  if (conversationId === null || !Array.isArray(participants)) return null;
  const people = participants.map(asRecord);
  const messages = people.map(({ messages: list }) => lastOf(list));
  if (!messages.some((message) => 'id' in message)) return null;
  const customerPlace = people.findIndex(({ purpose }) => purpose === 'customer');
  const customer = asRecord(people[customerPlace]);
  const customerMessage = asRecord(messages[customerPlace]);
  return {
    id: conversationId,
    customerName: readText(customer['name']) ?? 'Unknown customer',
    queueId: readText(customer['queueId']),
    isOpen: customerMessage['state'] === 'connected',
    isHeld: customerMessage['held'] === true,
    userIds: new Set(
      people.flatMap(({ userId }, place) => {
        const isConnected = asRecord(messages[place])['state'] === 'connected';
        return isConnected ? (readText(userId) ?? []) : [];
      }),
    ),
    messageIds: new Map(
      people.flatMap((person, place) => {
        const personId = readText(person['id']);
        const messageId = readText(asRecord(messages[place])['id']);
        return personId !== null && messageId !== null ? [[personId, messageId] as const] : [];
      }),
    ),
  };
}

function lastOf(list: unknown): Readonly<Record<string, unknown>> {
  return asRecord(Array.isArray(list) ? (list as readonly unknown[]).at(-1) : null);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // a message that was cut off
  }
}
