import { describe, expect, test } from 'vitest';
import { participantFacts, participantPhase } from '../../src/model/index.js';
import { parseSessions } from '../../src/wire/index.js';
import type { CobrowseSession } from '../../src/wire/index.js';
import * as data from './data.js';

function onlySession(input: unknown): CobrowseSession {
  const { sessions } = parseSessions(input);
  expect(sessions).toHaveLength(1);
  return sessions[0] ?? { participants: [] };
}

describe('analytics', () => {
  const session = onlySession({ conversations: [data.analyticsConversation], totalHits: 1 });
  const [customer, agent] = session.participants;

  test('gives the conversation with its times', () => {
    expect(session).toMatchObject({
      id: 'conversation-1',
      startTime: '2026-03-02T10:00:00.00Z',
      endTime: '2026-03-02T10:05:10.00Z',
    });
  });

  test('gives legs of co-browse sessions with a derived state', () => {
    expect(customer).toMatchObject({
      id: 'customer-1',
      communicationId: 'communication-customer',
      name: 'Marta Quist',
      state: 'disconnected',
      connectedTime: '2026-03-02T10:00:03.25Z',
      endTime: '2026-03-02T10:05:00.00Z',
      cobrowseSessionId: 'room-9',
      externalContact: { id: 'contact-1' },
    });
    expect(agent).toMatchObject({
      user: { id: 'user-1' },
      queue: { id: 'queue-1' },
      startAlertingTime: '2026-03-02T10:00:01.00Z',
      connectedTime: '2026-03-02T10:00:05.00Z',
      endTime: '2026-03-02T10:04:59.00Z',
      startAcwTime: '2026-03-02T10:04:59.00Z',
      endAcwTime: '2026-03-02T10:05:09.00Z',
      wrapupSkipped: false,
      wrapup: { code: 'code-1', notes: 'all good', endTime: '2026-03-02T10:05:09.00Z' },
    });
    expect(participantPhase(agent)).toBe('ended');
    expect(participantFacts(agent).disconnectType?.value).toBe('transfer.consult');
    expect(customer).not.toHaveProperty('controlling');
  });

  test('gives a conversation whose own id cannot be read its id', () => {
    const [session] = parseSessions({ ...data.analyticsConversation, id: ['x'] }).sessions;
    expect(session?.id).toBe('conversation-1');
    expect(parseSessions(JSON.stringify([session])).sessions).toStrictEqual([session]);
  });

  test('names sessions of other media', () => {
    expect(parseSessions(data.analyticsConversation).problems).toMatchObject([
      { code: 'otherMedium', path: '$.participants[0].sessions[0]', params: { medium: 'message' } },
    ]);
  });

  test.each([
    ['alert', 'alerting', 'pending'],
    ['interact', 'connected', 'live'],
    ['hold', 'connected', 'held'],
    ['parked', 'parked', 'parked'],
    ['wrapup', 'disconnected', 'wrapup'],
  ])('an open segment %s means %s', (segmentType, state, phase) => {
    const sessions = [
      { mediaType: 'Cobrowse', segments: [{ segmentType, segmentStart: '2026-03-02T10:00:00Z' }] },
    ];
    const [leg] = onlySession({
      conversationId: 'c',
      participants: [{ participantId: 'p', sessions }],
    }).participants;
    expect(leg?.state).toBe(state);
    expect(participantPhase(leg)).toBe(phase);
  });

  test('segments give the fields of a leg that no session has', () => {
    const segments = [
      { segmentType: 'alert', segmentStart: '2026-03-02T10:00:01Z', queueId: 'q1' },
      {
        segmentType: 'interact',
        segmentStart: '2026-03-02T10:00:02Z',
        queueId: 'q2',
        errorCode: 'e',
      },
      { segmentType: 'hold', segmentStart: '2026-03-02T10:00:03Z', id: 'not the participant' },
    ];
    const sessions = [{ mediaType: 'cobrowse', sessionId: 's', segments }];
    const [leg] = onlySession({
      conversationId: 'c',
      participants: [{ participantId: 'p', sessions }],
    }).participants;
    expect(leg).toMatchObject({
      id: 'p',
      state: 'connected',
      startTime: '2026-03-02T10:00:01Z',
      connectedTime: '2026-03-02T10:00:02Z',
      held: true,
      startHoldTime: '2026-03-02T10:00:03Z',
      queue: { id: 'q2' },
      errorInfo: { code: 'e' },
    });
    expect(leg).not.toHaveProperty('endTime');
  });

  test('segments without times do not make a leg unanswered', () => {
    const segments = [{ segmentType: 'interact', disconnectType: 'client' }];
    const sessions = [{ mediaType: 'cobrowse', sessionId: 's', segments }];
    const [leg] = onlySession({
      conversationId: 'c',
      conversationEnd: '2026-03-02T10:00:00Z',
      participants: [{ participantId: 'p', sessions }],
    }).participants;
    expect(participantFacts(leg)).toMatchObject({ phase: 'ended', unanswered: false });
  });
});
