/** What holds for every offer, whatever the messages are. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cobrowseOfferFacts } from '../../src/entries/model.js';
import { freshOffer, JOIN_CODE, offerMessage } from '../../stories/data/offers.js';
import { NOW } from '../../stories/data/time.js';
import { HOSTILE, untyped } from './arbitrary.js';

const types = ['Offering', 'OfferingAccepted', 'OfferingRejected', 'OfferingExpired', 'Other'];
const events = fc.array(
  fc.record({
    type: fc.constantFrom(...types),
    secondsAgo: fc.integer({ min: 0, max: 100 }),
    session: fc.constantFrom('one', 'two'),
  }),
  { maxLength: 8 },
);
const messagesOf = (
  list: typeof events extends fc.Arbitrary<infer List> ? List : never,
): object[] => list.map(({ type, secondsAgo, session: id }) => offerMessage(type, secondsAgo, id));

describe('always', () => {
  it('an offer is answered once: nothing that is said later changes the first answer', () => {
    fc.assert(
      fc.property(events, events, (before, later) => {
        const known = messagesOf(before.map((event) => ({ ...event, secondsAgo: 200 })));
        const facts = cobrowseOfferFacts({ offer: { id: 'one' }, messages: known }, NOW);
        fc.pre(facts.source === 'messages');
        const messages = [...known, ...messagesOf(later)];
        expect(cobrowseOfferFacts({ offer: { id: 'one' }, messages }, NOW)).toEqual(facts);
      }),
    );
  });

  it('messages with different times can come in any order', () => {
    fc.assert(
      fc.property(events, fc.nat(), (list, turn) => {
        const timed = list.map((event, index) => ({ ...event, secondsAgo: 100 - index }));
        const messages = messagesOf(timed);
        const at = messages.length === 0 ? 0 : turn % messages.length;
        const turned = [...messages.slice(at), ...messages.slice(0, at)].toReversed();
        expect(cobrowseOfferFacts({ messages: turned }, NOW)).toEqual(
          cobrowseOfferFacts({ messages }, NOW),
        );
      }),
    );
  });

  it('the clock ends an offer once, and for good', () => {
    fc.assert(
      fc.property(events, fc.nat(100_000), fc.nat(100_000), (list, one, more) => {
        const sources = { offer: { ...freshOffer, id: 'one' }, messages: messagesOf(list) };
        const early = cobrowseOfferFacts(sources, NOW + one);
        const late = cobrowseOfferFacts(sources, NOW + one + more);
        if (early.status !== 'pending') expect(late).toEqual(early);
        else expect(['pending', 'expired']).toContain(late.status);
      }),
    );
  });

  it('nothing throws, and no secret is in the facts', () => {
    const junk = fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>(...HOSTILE, undefined));
    const message = fc.oneof(
      junk,
      fc.record({ timestamp: junk, normalizedMessage: junk, events: junk, channel: junk }),
      fc.record({ events: fc.array(fc.record({ coBrowse: fc.record({ type: junk }) })) }),
    );
    fc.assert(
      fc.property(
        fc.oneof(junk, fc.record({ id: junk, dateOfferEnds: junk })),
        fc.oneof(junk, fc.array(message)),
        junk,
        fc.oneof(fc.integer(), fc.constantFrom(NaN, Infinity, -Infinity)),
        (offer, messages, outcome, now) => {
          const sources = untyped<object>({ offer, messages, outcome });
          expect(typeof cobrowseOfferFacts(sources, now).status).toBe('string');
        },
      ),
    );
    const messages = [offerMessage('OfferingAccepted', 5)];
    const text = JSON.stringify(cobrowseOfferFacts({ offer: freshOffer, messages }, NOW));
    expect(text).not.toMatch(new RegExp(`${JOIN_CODE}|not-a-real`));
  });
});
