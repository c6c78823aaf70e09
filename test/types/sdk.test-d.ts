/** What Genesys' own SDK returns fits our types as it is. Checked by the compiler alone. */
import type { Models } from 'purecloud-platform-client-v2';
import type {
  CobrowseMediaParticipant,
  CobrowseWebMessagingSession,
} from '../../src/entries/model.js';

declare const fromApi: Models.CobrowseMediaParticipant;
declare const fromNotification: Models.ConversationCobrowseEventTopicCobrowseMediaParticipant;

export const accepted: readonly CobrowseMediaParticipant[] = [fromApi, fromNotification];

// @ts-expect-error The SDK's types are found: were they `any`, this would be accepted.
export const refused: readonly number[] = [fromApi, fromNotification];

declare const offerFromApi: Models.CobrowseWebMessagingSession;
export const acceptedOffer: CobrowseWebMessagingSession = offerFromApi;
