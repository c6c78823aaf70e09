import { describe, expect, test } from 'vitest';
import { legKey, type CobrowseMediaParticipant } from '../../src/model/index.js';
import { parseEvents, parseSessions } from '../../src/wire/index.js';

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
  const legsOf = (...cobrowsesessions: object[]): readonly CobrowseMediaParticipant[] => {
    const { sessions } = parseSessions({
      id: 'c',
      participants: [{ ...person, cobrowsesessions }],
    });
    return sessions[0]?.participants ?? [];
  };

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

test('lists of sessions are not fields, neither of the participant nor of a session', () => {
  const sessions = ['c1', 'c2'].map((id) => ({ id, state: 'connected', calls: [{ id: 'x' }] }));
  const participant = { id: 'p', custom: 1, chats: [], CobrowseSessions: sessions };
  const { events } = parseEvents({ id: 'c', participants: [participant] });
  expect(events[0]?.session.participants).toEqual(
    ['c1', 'c2'].map((communicationId) => ({
      id: 'p',
      custom: 1,
      communicationId,
      state: 'connected',
    })),
  );
});

test.each(['cobrowse', 'Cobrowse', 'cobrowseSession'])(
  'sessions of the medium %s are read',
  (mediaType) => {
    const sessions = [{ mediaType, sessionId: 's' }];
    const { events, problems } = parseEvents({
      conversationId: 'c',
      participants: [{ participantId: 'p', sessions }],
    });
    expect(events[0]?.session.participants.map(legKey)).toEqual(['p/s']);
    expect(problems).toEqual([]);
  },
);

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
