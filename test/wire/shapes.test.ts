import { describe, expect, test } from 'vitest';
import { legKey, participantFacts, participantPhase } from '../../src/model/index.js';
import { parseEvents, parseSessions } from '../../src/wire/index.js';
import type { CobrowseSession, Problem } from '../../src/wire/index.js';
import * as data from './data.js';

/** Problems as `code path`, which is what a reader of a list looks at. */
const briefly = (problems: readonly Problem[]): string[] =>
  problems.map(({ code, path }) => `${code} ${path}`);

function onlySession(input: unknown): CobrowseSession {
  const { sessions } = parseSessions(input);
  expect(sessions).toHaveLength(1);
  return sessions[0] ?? { participants: [] };
}

describe('co-browse conversations', () => {
  test('a REST conversation is handed on as it is', () => {
    const { sessions, problems } = parseSessions(data.restConversation);
    expect(sessions).toStrictEqual([data.restConversation]);
    expect(sessions[0]).toBe(data.restConversation);
    expect(problems).toEqual([]);
  });

  test('a page of REST gives a session for each entity', () => {
    const page = { entities: [data.restConversation, data.legacyConversation], total: 2 };
    const { sessions } = parseSessions(page);
    expect(sessions.map(({ id }) => id)).toEqual(['conversation-1', 'conversation-2']);
  });

  test('a notification is read with its envelope and without', () => {
    expect(onlySession(data.topicMessage)).toStrictEqual(data.topicMessage.eventBody);
    expect(onlySession(data.topicMessage.eventBody)).toStrictEqual(data.topicMessage.eventBody);
    const shapes = parseEvents([data.topicMessage, data.restConversation]).events;
    expect(shapes.map(({ shape }) => shape)).toEqual(['topic', 'rest']);
  });

  test('heartbeats are no problem', () => {
    const heartbeat = {
      topicName: 'channel.metadata',
      eventBody: { message: 'WebSocket Heartbeat' },
    };
    expect(parseEvents(heartbeat)).toEqual({ events: [], problems: [] });
  });

  test('a conversation of another medium is read, with a warning that names it', () => {
    const { sessions, problems } = parseSessions({ entities: [data.callConversation] });
    expect(sessions).toEqual([data.callConversation]);
    expect(problems).toEqual([
      {
        code: 'otherMediumRead',
        path: '$.entities[0]',
        params: { medium: 'call' },
        severity: 'warning',
      },
    ]);
  });
});

describe('conversations of all media', () => {
  const read = () => onlySession(data.genericConversation).participants;

  test('give a leg for each co-browse session, with its communication id', () => {
    const keys = read().map(legKey);
    expect(keys).toEqual([
      'customer-1/communication-customer',
      'agent-1/communication-agent-1',
      'agent-1/communication-agent-2',
    ]);
  });

  test('have other names for the fields of a flat leg', () => {
    const [customer, , agent] = read();
    expect(customer).toMatchObject({
      queue: { id: 'queue-1', name: 'Orders' },
      externalContact: { id: 'contact-1' },
      attributes: { Tier: 'gold' },
      connectedTime: '2026-03-02T10:00:03.250Z',
      cobrowseSessionId: 'room-9',
    });
    expect(agent).toMatchObject({
      user: { id: 'user-1', selfUri: '/api/v2/users/user-1' },
      team: { id: 'team-1' },
      script: { id: 'script-1' },
      endTime: '2026-03-02T10:04:59.000Z',
      peer: 'communication-customer',
      controlling: ['communication-customer'],
    });
    expect(agent).not.toHaveProperty('cobrowsesessions');
    expect(agent).not.toHaveProperty('calls');
    expect(agent).not.toHaveProperty('userId');
  });

  test('owe wrap-up for the answered leg, not for the unanswered one', () => {
    const [, unanswered, agent] = read();
    expect(participantPhase(agent)).toBe('wrapup');
    expect(participantPhase(unanswered)).toBe('ended');
    expect(participantFacts(unanswered).unanswered).toBe(true);
  });

  test('name the other media, and participants without a leg', () => {
    const { sessions, problems } = parseSessions(data.genericMessage);
    expect(sessions[0]?.participants.map(({ id }) => id)).toEqual(['customer-1']);
    expect(problems).toMatchObject([
      {
        code: 'otherMedium',
        path: '$.eventBody.participants[0].callbacks[0]',
        params: { medium: 'callback' },
      },
      { code: 'participantWithoutLeg', path: '$.eventBody.participants[1]' },
    ]);
  });

  test('without any co-browse leg give a session without participants', () => {
    const chat = {
      id: 'conversation-4',
      participants: [{ id: 'p', purpose: 'customer', chats: [{ id: 'c' }], cobrowsesessions: [] }],
    };
    const { sessions, problems } = parseSessions(chat);
    expect(sessions).toEqual([{ id: 'conversation-4', participants: [] }]);
    expect(briefly(problems)).toEqual([
      'otherMedium $.participants[0].chats[0]',
      'noCobrowseLeg $',
    ]);
  });

  test('in the oldest shape have upper-case states and epoch times', () => {
    const [leg] = onlySession(data.legacyConversation).participants;
    expect(participantPhase(leg)).toBe('live');
    expect(participantFacts(leg)).toMatchObject({
      key: 'agent-2/communication-2',
      role: { value: 'viewer' },
      viewerUrl: null,
      times: { providerEvent: 1_463_497_200_000 },
    });
  });
});

describe('participants by themselves', () => {
  test('one is a session of its own', () => {
    expect(parseSessions(data.flatAgent)).toEqual({
      sessions: [{ participants: [data.flatAgent] }],
      problems: [],
    });
  });

  test('several in an array are one session', () => {
    const { sessions, problems } = parseSessions([data.flatAgent, 7, data.flatCustomer]);
    expect(sessions).toEqual([{ participants: [data.flatAgent, data.flatCustomer] }]);
    expect(briefly(problems)).toEqual(['unknownShape $[1]']);
  });

  test('keep their order, also when one is said again', () => {
    const [b, a, c] = ['b', 'a', 'c'].map((id) => ({ id, state: 'alerting' }));
    const { participants } = onlySession([b, a, c, { ...a, state: 'connected' }]);
    expect(participants).toEqual([b, { ...a, state: 'connected' }, c]);
  });

  test('are all kept when they have no id', () => {
    const people = [{ state: 'connected' }, { state: 'alerting' }, { state: 'connected' }];
    expect(onlySession(people).participants).toEqual(people);
  });
});

test('keys may be PascalCase, except where keys are data', () => {
  const session = onlySession({
    Id: 'conversation-1',
    Participants: [
      {
        Id: 'agent-1',
        User: { Id: 'user-1', SelfUri: '/api/v2/users/user-1' },
        State: 'Connected',
        ViewerUrl: '',
        Attributes: { 'ACD End': 'x' },
        Wrapup: { Code: 'c', EndTime: '2026-03-02T10:00:00Z' },
      },
    ],
  });
  expect(session).toEqual({
    id: 'conversation-1',
    participants: [
      {
        id: 'agent-1',
        user: { id: 'user-1', selfUri: '/api/v2/users/user-1' },
        state: 'Connected',
        viewerUrl: '',
        attributes: { 'ACD End': 'x' },
        wrapup: { code: 'c', endTime: '2026-03-02T10:00:00Z' },
      },
    ],
  });
  const bare = onlySession([{ Id: 'a', State: 'connected', CobrowseRole: 'Viewer' }]);
  expect(bare.participants).toEqual([{ id: 'a', state: 'connected', cobrowseRole: 'Viewer' }]);
});

test('unknown fields are kept', () => {
  const leg = { id: 'p', state: 'connected', muted: false, custom: { deep: [1] } };
  expect(onlySession(leg).participants).toEqual([leg]);
});

test.each(data.allShapes.map((input, index): [number, unknown] => [index, input]))(
  'sessions of shape %i read the same again, and input is left alone',
  (_, input) => {
    const before = JSON.stringify(input);
    const { sessions } = parseSessions(input);
    expect(parseSessions(JSON.stringify(sessions)).sessions).toStrictEqual(sessions);
    expect(parseSessions(JSON.stringify(input)).sessions).toStrictEqual(sessions);
    expect(JSON.stringify(input)).toBe(before);
  },
);

describe('a participant with several sessions', () => {
  const first = {
    id: 'c1',
    state: 'disconnected',
    connectedTime: '2026-03-02T10:00:00Z',
    disconnectedTime: '2026-03-02T10:01:00Z',
  };
  const missed = { id: 'c2', state: 'disconnected' };
  const again = { id: 'c3', state: 'alerting' };
  const person = {
    id: 'p',
    purpose: 'agent',
    connectedTime: '2026-03-02T10:00:00Z',
    endTime: '2026-03-02T10:02:00Z',
    wrapup: { code: 'w' },
    wrapupRequired: true,
  };
  const legsOf = (...cobrowsesessions: object[]) =>
    onlySession({ id: 'c', participants: [{ ...person, cobrowsesessions }] }).participants;

  test('has the connection and the wrap-up of the participant on the session that was connected', () => {
    const [connected, unanswered] = legsOf(first, missed);
    expect(connected).toMatchObject({ wrapup: { code: 'w' }, wrapupRequired: true });
    for (const field of ['connectedTime', 'wrapup', 'wrapupRequired']) {
      expect(unanswered).not.toHaveProperty(field);
    }
    expect(unanswered).toMatchObject({ purpose: 'agent', endTime: person.endTime });
  });

  test('has the end of the participant on sessions that have ended only', () => {
    const [, alerting] = legsOf(first, again);
    expect(alerting).toMatchObject({ communicationId: 'c3', state: 'alerting' });
    expect(alerting).not.toHaveProperty('endTime');
  });

  test('has every field of the participant on its only session', () => {
    expect(legsOf(missed)).toMatchObject([
      { connectedTime: person.connectedTime, wrapup: person.wrapup },
    ]);
  });
});

test('a session of no medium is named, and other lists of the participant are not its fields', () => {
  const participants = [
    {
      participantId: 'p',
      sessions: [
        { sessionId: 's', segments: [] },
        { mediaType: 'cobrowse', sessionId: 't' },
      ],
    },
  ];
  const { sessions, problems } = parseSessions({ conversationId: 'c', participants });
  expect(sessions[0]?.participants.map(legKey)).toEqual(['p/t']);
  expect(problems).toMatchObject([{ code: 'otherMedium', params: { medium: '' } }]);
});

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

describe('a large session', () => {
  const legs = Array.from({ length: 12 }, (_, index) => ({ id: `p${index}`, state: 'connected' }));

  test('is handed on as it is', () => {
    const conversation = { id: 'c', participants: legs };
    expect(onlySession(conversation)).toBe(conversation);
  });

  test('that lists a leg twice has it once, with the later fields', () => {
    const later = { id: 'p3', state: 'disconnected' };
    const { sessions, problems } = parseSessions({ id: 'c', participants: [...legs, later] });
    expect(sessions[0]?.participants).toHaveLength(12);
    expect(sessions[0]?.participants[3]).toEqual(later);
    expect(briefly(problems)).toEqual(['duplicateLeg $']);
  });
});
