import { describe, expect, test } from 'vitest';
import {
  participantFacts,
  participantPhase,
  type CobrowseMediaParticipant,
} from '../../src/model/index.js';
import { parseSessions } from '../../src/wire/index.js';
import type { CobrowseSession } from '../../src/wire/index.js';
import * as data from './data.js';

function onlySession(input: unknown): CobrowseSession {
  const { sessions } = parseSessions(input);
  expect(sessions).toHaveLength(1);
  return sessions[0] ?? { participants: [] };
}

const time = (seconds: number): string => `2026-03-02T10:00:0${seconds}Z`;

/** The leg of a conversation that has one co-browse session with these fields. */
function legWith(session: object): CobrowseMediaParticipant | undefined {
  const sessions = [{ mediaType: 'cobrowse', sessionId: 's', ...session }];
  return onlySession({
    conversationId: 'c',
    conversationStart: time(0),
    participants: [{ participantId: 'p', sessions }],
  }).participants[0];
}

describe('analytics', () => {
  const read = () => onlySession({ conversations: [data.analyticsConversation], totalHits: 1 });

  test('gives the conversation with its times', () => {
    expect(read()).toMatchObject({
      id: 'conversation-1',
      startTime: '2026-03-02T10:00:00.00Z',
      endTime: '2026-03-02T10:05:10.00Z',
    });
  });

  test('gives legs of co-browse sessions with a derived state', () => {
    const [customer, agent] = read().participants;
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
    ['WrapUp', 'disconnected', 'wrapup'],
    ['dialing', 'dialing', 'pending'],
    ['uploading', 'uploading', 'live'],
    ['delay', 'none', 'unknown'],
    ['unknown', 'none', 'unknown'],
    ['', 'none', 'unknown'],
    [null, 'none', 'unknown'],
    ['unheard-of', 'connected', 'live'],
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

  test('a segment without an end keeps the end of the one before', () => {
    const leg = legWith({
      segments: [
        {
          segmentType: 'interact',
          segmentStart: time(1),
          segmentEnd: time(2),
          disconnectType: 'peer',
        },
        { segmentType: 'system', segmentStart: time(3) },
      ],
    });
    expect(leg).toMatchObject({ state: 'disconnected', endTime: time(2) });
  });

  test('a segment that means only a state sets no instant but the start', () => {
    const segments = [{ segmentType: 'contacting', segmentStart: time(1) }];
    expect(legWith({ segments })).toEqual({
      id: 'p',
      communicationId: 's',
      mediaType: 'cobrowse',
      segments,
      state: 'contacting',
      startTime: time(1),
    });
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

  test('a leg is over when its last segment has ended, and then it is not on hold', () => {
    const segments = [
      { segmentType: 'interact', segmentStart: time(1), segmentEnd: time(2) },
      { segmentType: 'hold', segmentStart: time(2), segmentEnd: time(3) },
    ];
    const leg = legWith({ segments });
    expect(leg).toMatchObject({ state: 'disconnected', startTime: time(1), endTime: time(3) });
    expect(participantFacts(leg).phase).toBe('ended');
    expect(leg).not.toHaveProperty('held');
    expect(leg).not.toHaveProperty('startHoldTime');
  });

  test('a leg whose last segment is still open has no end', () => {
    const segments = [
      { segmentType: 'alert', segmentStart: time(1), segmentEnd: time(2) },
      { segmentType: 'interact', segmentStart: time(2) },
    ];
    expect(legWith({ segments })).not.toHaveProperty('endTime');
    expect(legWith({ segments: [...segments].reverse() })?.state).toBe('disconnected');
  });

  test('the end of a leg that wraps up is that of its connection', () => {
    const segments = [
      { segmentType: 'interact', segmentStart: time(1), segmentEnd: time(2) },
      { segmentType: 'WrapUp', segmentStart: time(2), segmentEnd: time(3) },
    ];
    const leg = legWith({ segments });
    expect(leg).toMatchObject({ endTime: time(2), startAcwTime: time(2), endAcwTime: time(3) });
    expect(leg).not.toHaveProperty('wrapup');
    const [talk, wrapup] = segments;
    expect(legWith({ segments: [talk, { ...wrapup, wrapUpCode: 'c' }] })?.wrapup).toEqual({
      code: 'c',
      endTime: time(3),
    });
  });

  test('a leg without segments began with its conversation', () => {
    expect(legWith({ segments: null })).toMatchObject({ startTime: time(0) });
    expect(legWith({ segments: [7, null] })).toMatchObject({ startTime: time(0) });
    expect(legWith({ segments: [{ segmentStart: time(1) }] })).toMatchObject({
      state: 'none',
      startTime: time(1),
    });
  });

  test('the connection is in the metric of that name only', () => {
    const metrics = [null, { name: 'tAlert', emitDate: time(1) }];
    expect(legWith({ metrics })).not.toHaveProperty('connectedTime');
    const connected = { name: 'nConnected', emitDate: time(2) };
    expect(legWith({ metrics: [...metrics, connected] })?.connectedTime).toBe(time(2));
  });

  test.each([
    ['a segment has a disconnect reason', { disconnectType: 'client' }, {}, 'disconnected'],
    ['the last segment has ended', { segmentEnd: time(3) }, {}, 'disconnected'],
    ['the conversation has ended', {}, { conversationEnd: time(3) }, 'disconnected'],
    ['nothing of it has', {}, {}, 'connected'],
  ])('a session is over when %s', (_, segment, conversation, state) => {
    const segments = [{ segmentType: 'interact', segmentStart: time(1), ...segment }];
    const sessions = [{ mediaType: 'cobrowse', sessionId: 's', segments }];
    const [leg] = onlySession({
      conversationId: 'c',
      ...conversation,
      participants: [{ participantId: 'p', sessions }],
    }).participants;
    expect(leg?.state).toBe(state);
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
