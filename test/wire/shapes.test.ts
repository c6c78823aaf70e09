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
  test('a REST conversation is passed on as it is', () => {
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

  test('need wrap-up for the answered leg, not for the unanswered one', () => {
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
  test('one is a separate session', () => {
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
