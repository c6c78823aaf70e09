/** A conversation in the shapes of Genesys Cloud. */
import type { StandInConversation } from './conversation.js';
import { WRAPUP_MS, type Leg, type Person } from './conversation-data.js';

/** As `GET /api/v2/conversations/{id}` answers, and as `v2.users.{id}.conversations` sends. */
export function toGeneric(conversation: StandInConversation, hasCobrowseLegs: boolean): object {
  const { id, startTime, queue, participants } = conversation;
  return {
    id,
    startTime,
    participants: participants.map((person) => ({
      ...commonFields(person),
      queueId: queue.id,
      userId: person.user?.id,
      messages: [{ id: person.messageLeg.id, ...messageFields(person) }],
      cobrowsesessions: hasCobrowseLegs
        ? person.cobrowse.map((leg) => legFields(leg, person, conversation))
        : [],
    })),
    selfUri: `/api/v2/conversations/${id}`,
  };
}

/** As `GET /api/v2/conversations/messages/{id}` answers. */
export function toMessage({ id, queue, participants }: StandInConversation): object {
  return {
    id,
    participants: participants.map((person) => ({
      ...commonFields(person),
      ...messageFields(person),
      queue: { id: queue.id },
      ...(person.user && { user: { id: person.user.id } }),
    })),
    selfUri: `/api/v2/conversations/messages/${id}`,
  };
}

function commonFields(person: Person): object {
  const { id, purpose, name, wrapup, wrapupSkipped, startAcwTime, endAcwTime } = person;
  const isAgent = purpose === 'agent';
  return {
    id,
    purpose,
    ...(name !== undefined && { name }),
    wrapupRequired: isAgent,
    ...(isAgent && { wrapupPrompt: 'timeout', wrapupTimeoutMs: WRAPUP_MS }),
    ...(wrapup && { wrapup }),
    ...(wrapupSkipped && { wrapupSkipped }),
    ...(startAcwTime !== undefined && { startAcwTime }),
    ...(endAcwTime !== undefined && { endAcwTime }),
  };
}

function legFields(leg: Leg, person: Person, conversation: StandInConversation): object {
  const { sessionId, participants } = conversation;
  const customer = participants.find(({ purpose }) => purpose === 'customer');
  const peer = customer?.cobrowse.at(-1);
  return {
    ...leg,
    held: person.messageLeg.held,
    cobrowseSessionId: sessionId,
    cobrowseRole: person === customer ? 'sharer' : 'viewer',
    ...(person !== customer && peer && { peerId: peer.id }),
    provider: 'Stand-in',
  };
}

function messageFields({ messageLeg }: Person): object {
  const { state, held, since } = messageLeg;
  return { state, held, connectedTime: since, direction: 'inbound', provider: 'Stand-in' };
}
