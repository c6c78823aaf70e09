/** Carries out the actions on a leg with the Genesys SDK. */
import type { Callback } from '../callback.js';
import type { CobrowseMediaParticipant } from '../types.js';
import { readText } from '../values.js';
import type { ParticipantActionHandlers, WrapupEntry } from './types.js';

/**
 * The methods of `ConversationsApi` that {@link genesysActions} calls. The kit does not depend on the
 * SDK: any object with these methods will do.
 */
export interface GenesysConversationsApi {
  /** `PATCH /api/v2/conversations/calls/{conversationId}/participants/{participantId}` */
  patchConversationsCallParticipant(
    conversationId: string,
    participantId: string,
    body: GenesysParticipantRequest,
  ): PromiseLike<unknown>;
  /** `PATCH /api/v2/conversations/messages/{conversationId}/participants/{participantId}` */
  patchConversationsMessageParticipant(
    conversationId: string,
    participantId: string,
    options: { body: GenesysParticipantRequest },
  ): PromiseLike<unknown>;
  /** `GET …/calls/{conversationId}/participants/{participantId}/wrapupcodes` */
  getConversationsCallParticipantWrapupcodes(
    conversationId: string,
    participantId: string,
  ): PromiseLike<unknown>;
  /** `GET …/messages/{conversationId}/participants/{participantId}/wrapupcodes` */
  getConversationsMessageParticipantWrapupcodes(
    conversationId: string,
    participantId: string,
  ): PromiseLike<unknown>;
  /** `POST …/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup` */
  postConversationsCallParticipantCommunicationWrapup(
    conversationId: string,
    participantId: string,
    communicationId: string,
    options: { body: GenesysWrapupInput },
  ): PromiseLike<unknown>;
  /** `POST …/messages/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup` */
  postConversationsMessageParticipantCommunicationWrapup(
    conversationId: string,
    participantId: string,
    communicationId: string,
    options: { body: GenesysWrapupInput },
  ): PromiseLike<unknown>;
}

/** The fields of the SDK's `MediaParticipantRequest` that are sent. */
export interface GenesysParticipantRequest {
  /** True puts the participant on hold, false ends the hold. */
  held?: boolean;
  /** `disconnected` ends the participant's connection. */
  state?: string;
  /** Ends the wrap-up without a code. */
  wrapupSkipped?: boolean;
  /** The wrap-up. */
  wrapup?: GenesysWrapupInput;
}

/** The fields of the SDK's `WrapupInput` that are sent. */
export interface GenesysWrapupInput {
  /** Id of the wrap-up code. */
  code?: string;
  /** Name of the wrap-up code. */
  name?: string;
  /** Notes of the agent. */
  notes?: string;
  /** Tags. */
  tags?: string[];
}

/** The conversation that the co-browse session runs alongside. */
export interface GenesysMedium {
  /** Medium of the conversation. */
  readonly kind: 'call' | 'message';
  /** Id of the conversation. */
  readonly conversationId: string;
  /**
   * Id of the participant in that conversation.
   * @default the `id` of the leg
   */
  readonly participantId?: MediumId | undefined;
  /**
   * Id of the participant's communication in that conversation: of the call or the message, not of
   * the co-browse session. If set, the wrap-up is sent for this communication; otherwise for the
   * participant.
   */
  readonly communicationId?: MediumId | undefined;
}

/** An id, or a function that returns the id for a leg. */
export type MediumId =
  | string
  | Callback<[participant: CobrowseMediaParticipant], string | null | undefined>;

/** All handlers of {@link ParticipantActionHandlers}, each as a function that returns a promise. */
export interface GenesysActions extends ParticipantActionHandlers {
  /** Puts the participant on hold. */
  readonly hold: SendAction;
  /** Ends the hold. */
  readonly resume: SendAction;
  /** Disconnects the participant. */
  readonly disconnect: SendAction;
  /** Ends the wrap-up without a code. */
  readonly skipWrapup: SendAction;
  /** Sends the wrap-up. */
  readonly finishWrapup: Callback<
    [entry: WrapupEntry, participant: CobrowseMediaParticipant],
    Promise<unknown>
  >;
  /** Reads the wrap-up codes of the participant's queue. */
  readonly wrapupCodes: SendAction;
}

/** Sends a request about a participant. */
export type SendAction = Callback<[participant: CobrowseMediaParticipant], Promise<unknown>>;

/**
 * Creates handlers that call the Genesys SDK. A co-browse session runs alongside a call or a
 * message, and the actions apply to that conversation, because the API's own actions for co-browse
 * are deprecated. If the SDK rejects, the handler rejects with the same error.
 *
 * @param api - an instance of the SDK's `ConversationsApi`
 * @param medium - the conversation that the co-browse session runs alongside
 *
 * @example
 * import { ConversationsApi } from 'purecloud-platform-client-v2';
 *
 * const handlers = genesysActions(new ConversationsApi(), {
 *   kind: 'call',
 *   conversationId: '7a1e2c52-9b1f-4a57-8d0b-8f6f1a0e3c11',
 * });
 */
export function genesysActions(
  api: GenesysConversationsApi,
  medium: GenesysMedium,
): GenesysActions {
  const { kind, conversationId } = medium;

  // Async, so that an error that the SDK throws synchronously is also a rejected promise.
  const update = async (
    participant: CobrowseMediaParticipant,
    body: GenesysParticipantRequest,
  ): Promise<unknown> => {
    const participantId = participantIdOf(medium, participant);
    return kind === 'call'
      ? api.patchConversationsCallParticipant(conversationId, participantId, body)
      : api.patchConversationsMessageParticipant(conversationId, participantId, { body });
  };

  const finishWrapup = async (
    entry: WrapupEntry,
    participant: CobrowseMediaParticipant,
  ): Promise<unknown> => {
    const body = wrapupInput(entry);
    const participantId = participantIdOf(medium, participant);
    const communicationId = idFor(medium.communicationId, participant);
    if (communicationId === null) return update(participant, { wrapup: body });
    const ids = [conversationId, participantId, communicationId] as const;
    return kind === 'call'
      ? api.postConversationsCallParticipantCommunicationWrapup(...ids, { body })
      : api.postConversationsMessageParticipantCommunicationWrapup(...ids, { body });
  };

  const wrapupCodes = async (participant: CobrowseMediaParticipant): Promise<unknown> => {
    const participantId = participantIdOf(medium, participant);
    return kind === 'call'
      ? api.getConversationsCallParticipantWrapupcodes(conversationId, participantId)
      : api.getConversationsMessageParticipantWrapupcodes(conversationId, participantId);
  };

  return {
    hold: (participant) => update(participant, { held: true }),
    resume: (participant) => update(participant, { held: false }),
    disconnect: (participant) => update(participant, { state: 'disconnected' }),
    skipWrapup: (participant) => update(participant, { wrapupSkipped: true }),
    finishWrapup,
    wrapupCodes,
  };
}

/** An empty string if there is no id: the SDK rejects it and says which parameter is missing. */
function participantIdOf(medium: GenesysMedium, participant: CobrowseMediaParticipant): string {
  return idFor(medium.participantId, participant) ?? readText(participant.id) ?? '';
}

function idFor(id: MediumId | undefined, participant: CobrowseMediaParticipant): string | null {
  return readText(typeof id === 'function' ? id(participant) : id);
}

function wrapupInput({ code, name, notes, tags }: WrapupEntry): GenesysWrapupInput {
  return {
    ...(code !== null && { code }),
    ...(name !== null && { name }),
    ...(notes !== null && { notes }),
    ...(tags.length > 0 && { tags: [...tags] }),
  };
}
