import { describe, expect, test } from 'vitest';
import { parseEvents, parseSessions } from '../../src/wire/index.js';
import * as data from './data.js';

describe('the shape of an event', () => {
  const shapesOf = (...inputs: object[]): string[] =>
    inputs.flatMap((input) => parseEvents(input).events.map(({ shape }) => shape));
  const nested = { id: 'p', cobrowsesessions: [{ id: 's', state: 'connected' }] };
  const selfUri = '/api/v2/conversations/c';
  const topicName = 'v2.users.u.CONVERSATIONS';

  test('of all media is known by its legs, or by its topic', () => {
    expect(shapesOf({ id: 'c', participants: [nested], selfUri })).toEqual(['genericRest']);
    expect(shapesOf({ id: 'c', participants: [nested] })).toEqual(['genericTopic']);
    expect(shapesOf({ topicName, eventBody: { id: 'c', participants: [{ id: 'p' }] } })).toEqual([
      'genericTopic',
    ]);
  });

  test('of a notification is that of a topic, also where its body has the path of REST', () => {
    const eventBody = { ...data.restConversation, selfUri };
    expect(shapesOf({ topicName: 'v2.users.u.conversations.cobrowses', eventBody })).toEqual([
      'topic',
    ]);
    expect(shapesOf(eventBody)).toEqual(['rest']);
  });

  test('of flat participants is the same when a field is not as it should be', () => {
    const participants = [{ id: 'p', state: 'connected', name: {} }];
    expect(shapesOf({ id: 'c', participants, selfUri })).toEqual(['rest']);
    expect(shapesOf({ id: 'c', participants: [{ ...participants[0], state: [] }] })).toEqual([
      'topic',
    ]);
  });

  test('of analytics needs the name that analytics has for the id', () => {
    expect(shapesOf(data.analyticsConversation)).toEqual(['analytics']);
    expect(shapesOf({ ...data.restConversation, conversationId: 'x' })).toEqual(['rest']);
  });

  test('has an id of its notification only where there is one', () => {
    const metadata = { CorrelationId: 'one' };
    const [known] = parseEvents({ ...data.topicMessage, metadata }).events;
    expect(known?.correlationId).toBe('one');
    const [unknown] = parseEvents({ ...data.topicMessage, metadata: {} }).events;
    expect(unknown).not.toHaveProperty('correlationId');
  });
});

test('of a notification with several conversations, none has the id of the notification', () => {
  const eventBody = ['a', 'b'].map((id) => ({ ...data.restConversation, id }));
  const { events } = parseEvents({ ...data.topicMessage, eventBody });
  expect(events.map(({ shape, session }) => [shape, session.id])).toEqual([
    ['topic', 'a'],
    ['topic', 'b'],
  ]);
  for (const event of events) expect(event).not.toHaveProperty('correlationId');
});

describe('a large session', () => {
  const legs = Array.from({ length: 12 }, (_, index) => ({ id: `p${index}`, state: 'connected' }));

  test('is passed on as it is', () => {
    const conversation = { id: 'c', participants: legs };
    expect(parseSessions(conversation).sessions[0]).toBe(conversation);
  });

  test('that lists a leg twice has it once, with the later fields', () => {
    const later = { id: 'p3', state: 'disconnected' };
    const { sessions, problems } = parseSessions({ id: 'c', participants: [...legs, later] });
    expect(sessions[0]?.participants).toHaveLength(12);
    expect(sessions[0]?.participants[3]).toEqual(later);
    expect(problems).toMatchObject([{ code: 'duplicateLeg', path: '$' }]);
  });
});
