/** The co-browse offers in the messages of a conversation. */
import { describe, expect, it } from 'vitest';
import { readOfferEvents } from '../../src/model/offer-events.js';

const TIME = Date.UTC(2026, 4, 11, 9);
const time = (seconds: number): string => new Date(TIME + seconds * 1000).toISOString();

/** An event of an offer, as it is in a message. */
const offering = (sessionId = 's', type = 'Offering') => ({ coBrowse: { type, sessionId } });

/** The events as `session second`. */
function eventsIn(messages: unknown): readonly string[] {
  return readOfferEvents(messages).map(
    (event) => `${event.sessionId} ${event.time === null ? 'never' : (event.time - TIME) / 1000}`,
  );
}

describe('the time of an event', () => {
  it.each([
    ['the timestamp', { timestamp: time(1), channel: { time: time(2) } }, 1],
    ['the channel of the content', { normalizedMessage: { channel: { time: time(2) } } }, 2],
    ['the channel of the message', { channel: { time: time(3) }, body: {} }, 3],
  ])('is that of %s', (_, message, seconds) => {
    const content = 'normalizedMessage' in message ? message.normalizedMessage : {};
    const events = [offering()];
    const read = eventsIn([{ ...message, normalizedMessage: { ...content, events } }]);
    expect(read).toEqual([`s ${seconds}`]);
  });

  it('is unknown if the message has none', () => {
    expect(eventsIn([offering()])).toEqual(['s never']);
  });
});

describe('events', () => {
  it('are sorted by time', () => {
    const message = (id: string, seconds: number) => ({
      timestamp: time(seconds),
      events: [offering(id)],
    });
    expect(eventsIn([message('b', 2), message('c', 3), message('a', 1)])).toEqual([
      'a 1',
      'b 2',
      'c 3',
    ]);
  });

  it('without a time stay behind the message before them', () => {
    const late = { timestamp: time(9), events: [offering('late')] };
    const early = { timestamp: time(1), events: [offering('early')] };
    expect(eventsIn([late, offering('untimed'), early])).toEqual([
      'early 1',
      'late 9',
      'untimed never',
    ]);
    expect(eventsIn([offering('first'), offering('second'), early])).toEqual([
      'first never',
      'second never',
      'early 1',
    ]);
  });

  it('of one message keep their order', () => {
    expect(eventsIn({ timestamp: time(1), events: [offering('b'), offering('a')] })).toEqual([
      'b 1',
      'a 1',
    ]);
  });

  it.each([
    ['OFFERING_EXPIRED', 'expired'],
    ['offering_rejected', 'declined'],
    [' OfferingAccepted ', 'accepted'],
    ['Offering', 'offering'],
  ])('can be spelled %s', (type, known) => {
    expect(readOfferEvents([offering('s', type)])).toMatchObject([{ type: known }]);
  });

  it.each([
    [{ coBrowse: { type: 'Paused' } }],
    [{ coBrowse: 'Offering' }],
    [{ text: 'Hello' }],
    [null],
    ['Offering'],
  ])('are not in %j', (message) => {
    expect(readOfferEvents([message])).toEqual([]);
    expect(readOfferEvents(message)).toEqual([]);
  });

  it('without a session id have none', () => {
    expect(readOfferEvents([{ coBrowse: { type: 'Offering' } }])).toEqual([
      { type: 'offering', sessionId: null, time: null },
    ]);
  });
});

describe('messages', () => {
  const inside = { events: [offering()] };
  it.each([
    ['a list', [inside]],
    ['a listing', { entities: [inside] }],
    ['a single one', inside],
    ['a notification', { eventBody: inside }],
    ['a notification with a body', { eventBody: { body: inside } }],
    ['a normalized one', { normalizedMessage: inside }],
    ['one whose normalized part is no object', { normalizedMessage: 'text', body: inside }],
    ['an event', offering()],
  ])('can be %s', (_, messages) => {
    expect(eventsIn(messages)).toEqual(['s never']);
  });
});
