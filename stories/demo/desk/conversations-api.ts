/** The methods of Genesys' `ConversationsApi` that the kit's actions call, for the stand-in service. */
import type { GenesysConversationsApi } from '../../../src/entries/index.js';
import type { StandInClient } from '../../genesys/client.js';

/** An app passes an instance of the SDK's `ConversationsApi` here. */
export function conversationsApi({ request }: StandInClient): GenesysConversationsApi {
  const participant = (medium: string, conversationId: string, participantId: string): string =>
    `/conversations/${medium}/${conversationId}/participants/${participantId}`;
  return {
    patchConversationsCallParticipant: (conversationId, participantId, body) =>
      request('PATCH', participant('calls', conversationId, participantId), body),
    patchConversationsMessageParticipant: (conversationId, participantId, { body }) =>
      request('PATCH', participant('messages', conversationId, participantId), body),
    getConversationsCallParticipantWrapupcodes: (conversationId, participantId) =>
      request('GET', `${participant('calls', conversationId, participantId)}/wrapupcodes`),
    getConversationsMessageParticipantWrapupcodes: (conversationId, participantId) =>
      request('GET', `${participant('messages', conversationId, participantId)}/wrapupcodes`),
    postConversationsCallParticipantCommunicationWrapup: (
      conversationId,
      participantId,
      communicationId,
      { body },
    ) =>
      request(
        'POST',
        `${participant('calls', conversationId, participantId)}/communications/${communicationId}/wrapup`,
        body,
      ),
    postConversationsMessageParticipantCommunicationWrapup: (
      conversationId,
      participantId,
      communicationId,
      { body },
    ) =>
      request(
        'POST',
        `${participant('messages', conversationId, participantId)}/communications/${communicationId}/wrapup`,
        body,
      ),
  };
}
