/** Offers to co-browse, and the messages of the conversation that answer them. */
import type { CobrowseWebMessagingSession } from '../../src/entries/model.js';
import { uuid } from './ids.js';
import { ago, ahead } from './time.js';

const sessionId = uuid('offered session');

/** A secret of the offer, which must not be visible anywhere. */
export const JOIN_CODE = '483920';

/** Sent a moment ago. */
export const freshOffer: CobrowseWebMessagingSession = {
  id: sessionId,
  name: 'Co-browse',
  joinCode: JOIN_CODE,
  websocketUrl: 'wss://webmessaging.mypurecloud.de/v1?token=not-a-real-secret',
  dateOfferEnds: ahead(42),
  communicationType: 'Message',
};

/** About to expire. */
export const urgentOffer: CobrowseWebMessagingSession = { ...freshOffer, dateOfferEnds: ahead(8) };

/** Expired without an answer. */
export const lateOffer: CobrowseWebMessagingSession = { ...freshOffer, dateOfferEnds: ago(3) };

/** A message of the conversation about the offer, as REST returns it. */
export function offerMessage(
  type: string,
  secondsAgo: number,
  session: string | null = sessionId,
): object {
  return {
    id: uuid(`message ${type} ${secondsAgo}`),
    timestamp: ago(secondsAgo),
    direction: 'inbound',
    status: 'received',
    normalizedMessage: {
      type: 'Event',
      events: [
        {
          eventType: 'CoBrowse',
          coBrowse: { type, sessionId: session, sessionJoinToken: 'not-a-real-token' },
        },
      ],
    },
  };
}

/** A message that is not about co-browse. */
export const chatter: object = {
  id: uuid('message of the customer'),
  timestamp: ago(40),
  direction: 'inbound',
  status: 'received',
  normalizedMessage: { type: 'Text', text: 'I cannot find the form.' },
};
