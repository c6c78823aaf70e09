import { describe, expect, it } from 'vitest';
import { cobrowseOfferFacts, type CobrowseOfferFacts } from '../../src/entries/model.js';
import {
  chatter,
  freshOffer,
  JOIN_CODE,
  lateOffer,
  offerMessage,
} from '../../stories/data/offers.js';
import { NOW } from '../../stories/data/time.js';
import { untyped } from './arbitrary.js';

const factsOf = (
  sources: Parameters<typeof cobrowseOfferFacts>[0],
  now = NOW,
): Pick<CobrowseOfferFacts, 'status' | 'source'> => {
  const { status, source } = cobrowseOfferFacts(sources, now);
  return { status, source };
};
const session = freshOffer.id;

describe('an offer alone', () => {
  it('is pending until it ends, and has expired from that moment on', () => {
    expect(cobrowseOfferFacts({ offer: freshOffer }, NOW)).toEqual({
      status: 'pending',
      source: 'offer',
      sessionId: session,
      expiresAt: NOW + 42_000,
      answeredAt: null,
    });
    expect(factsOf({ offer: freshOffer }, NOW + 41_999).status).toBe('pending');
    expect(cobrowseOfferFacts({ offer: freshOffer }, NOW + 42_000)).toMatchObject({
      status: 'expired',
      source: 'clock',
      answeredAt: NOW + 42_000,
    });
  });

  it('without an end stays pending', () => {
    for (const dateOfferEnds of [undefined, null, '', 'soon', {}]) {
      const offer = untyped<typeof freshOffer>({ ...freshOffer, dateOfferEnds });
      expect(factsOf({ offer }, 8e15).status).toBe('pending');
    }
  });

  it('needs an id or an end', () => {
    const { dateOfferEnds } = freshOffer;
    expect(factsOf({ offer: { dateOfferEnds } })).toEqual({ status: 'pending', source: 'offer' });
    expect(factsOf({ offer: { id: 'a' } })).toEqual({ status: 'pending', source: 'offer' });
  });

  it('that is missing or empty is none', () => {
    for (const offer of [undefined, null, {}, [], 7, 'x', { joinCode: JOIN_CODE }]) {
      expect(factsOf({ offer: untyped(offer) })).toEqual({ status: 'none', source: null });
    }
    expect(factsOf(null).status).toBe('none');
  });
});

describe('messages', () => {
  it.each([
    ['Offering', 'pending'],
    ['OfferingAccepted', 'accepted'],
    ['OfferingRejected', 'declined'],
    ['OfferingExpired', 'expired'],
    ['OFFERING_ACCEPTED', 'accepted'],
    ['offeringaccepted', 'accepted'],
  ])('%s alone means %s', (type, status) => {
    const messages = [chatter, offerMessage(type, 5)];
    expect(factsOf({ messages })).toEqual({ status, source: 'messages' });
  });

  it('can come in every shape that carries them', () => {
    const message = offerMessage('OfferingAccepted', 5);
    const { normalizedMessage } = message as { normalizedMessage: { events: object[] } };
    for (const messages of [
      [message],
      message,
      { entities: [message] },
      [normalizedMessage],
      normalizedMessage.events,
      [{ body: normalizedMessage }],
      { eventBody: message },
    ]) {
      expect(factsOf({ messages }).status).toBe('accepted');
    }
  });

  it('say more than the clock, in both directions', () => {
    const accepted = [offerMessage('OfferingAccepted', 5)];
    expect(factsOf({ offer: lateOffer, messages: accepted }).status).toBe('accepted');
    const expired = [offerMessage('OfferingExpired', 5)];
    expect(factsOf({ offer: freshOffer, messages: expired })).toEqual({
      status: 'expired',
      source: 'messages',
    });
  });

  it('about another session say nothing about this offer', () => {
    const messages = [offerMessage('OfferingRejected', 100, 'an earlier session')];
    expect(factsOf({ offer: freshOffer, messages })).toEqual({
      status: 'pending',
      source: 'offer',
    });
    expect(
      factsOf({ offer: freshOffer, messages: [...messages, offerMessage('OfferingAccepted', 5)] })
        .status,
    ).toBe('accepted');
  });

  it('without an offer show the latest one', () => {
    const messages = [
      offerMessage('Offering', 90, 'first'),
      offerMessage('OfferingExpired', 60, 'first'),
      offerMessage('Offering', 30, 'second'),
    ];
    expect(cobrowseOfferFacts({ messages }, NOW)).toMatchObject({
      status: 'pending',
      sessionId: 'second',
    });
  });

  it('without a session id belong to the offer before them', () => {
    const declinedFirst = [
      offerMessage('Offering', 90, null),
      offerMessage('OfferingRejected', 60, null),
      offerMessage('Offering', 30, null),
    ];
    expect(factsOf({ messages: declinedFirst }).status).toBe('pending');
    const acceptedThen = [...declinedFirst, offerMessage('OfferingAccepted', 20, null)];
    expect(factsOf({ messages: acceptedThen }).status).toBe('accepted');
    // The beginning of the conversation is missing.
    const cut = [
      offerMessage('OfferingRejected', 60, null),
      offerMessage('OfferingAccepted', 5, null),
    ];
    expect(factsOf({ messages: cut }).status).toBe('accepted');
  });

  it('without a time count in the order in which they came', () => {
    const event = (type: string): object => ({ coBrowse: { type } });
    expect(factsOf({ messages: [event('Offering'), event('OfferingRejected')] }).status).toBe(
      'declined',
    );
    expect(factsOf({ messages: [event('OfferingRejected'), event('Offering')] }).status).toBe(
      'pending',
    );
  });

  it('can answer an offer with its id, or without', () => {
    for (const id of [session, null]) {
      const messages = [offerMessage('Offering', 9), offerMessage('OfferingAccepted', 5, id)];
      expect(factsOf({ messages }).status).toBe('accepted');
      expect(factsOf({ offer: freshOffer, messages }).status).toBe('accepted');
    }
    const untold = [offerMessage('Offering', 9, null), offerMessage('OfferingAccepted', 5)];
    expect(factsOf({ messages: untold }).status).toBe('accepted');
  });

  it('that answer an earlier offer say nothing about a later one', () => {
    const withId = [
      offerMessage('Offering', 90, 'first'),
      offerMessage('Offering', 60, 'second'),
      offerMessage('OfferingAccepted', 30, 'first'),
    ];
    expect(factsOf({ messages: withId }).status).toBe('pending');
    const withoutId = [offerMessage('OfferingRejected', 90, null), offerMessage('Offering', 60)];
    expect(factsOf({ messages: withoutId }).status).toBe('pending');
  });

  it('tell when the customer answered', () => {
    const messages = [offerMessage('OfferingAccepted', 5)];
    expect(cobrowseOfferFacts({ messages }, NOW).answeredAt).toBe(NOW - 5000);
  });
});

describe('an outcome that the app knows', () => {
  it.each(['accepted', 'declined', 'expired', 'withdrawn'] as const)('%s counts', (outcome) => {
    expect(factsOf({ offer: lateOffer, outcome })).toEqual({ status: outcome, source: 'outcome' });
  });

  it('does not need an offer', () => {
    expect(factsOf({ outcome: 'declined' })).toEqual({ status: 'declined', source: 'outcome' });
  });

  it('is overridden by an answer of the customer', () => {
    const messages = [offerMessage('OfferingAccepted', 5)];
    expect(factsOf({ offer: freshOffer, messages, outcome: 'withdrawn' }).status).toBe('accepted');
  });

  it('of another spelling is not known', () => {
    expect(factsOf({ offer: freshOffer, outcome: untyped('Accepted') }).status).toBe('pending');
  });
});
