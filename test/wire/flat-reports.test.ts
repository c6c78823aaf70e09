import { describe, expect, test } from 'vitest';
import { parseEvents } from '../../src/wire/index.js';
import type { CobrowseEvent, WireShape } from '../../src/wire/index.js';
import { merged, snapshot } from './merging.js';

const at = (minute: number): string => `2026-03-02T09:${String(minute).padStart(2, '0')}:00Z`;

const event = (shape: WireShape, ...participants: readonly object[]): CobrowseEvent =>
  snapshot(shape, participants);
const legsAfter = (...events: readonly CobrowseEvent[]): readonly object[] =>
  merged(...events).participants;

const leg = (communicationId: string, fields: object): object => ({
  id: 'p',
  communicationId,
  state: 'connected',
  ...fields,
});
const flatEnd = (minute: number, reported: number): object => ({
  id: 'p',
  state: 'disconnected',
  endTime: at(minute),
  disconnectType: 'peer',
  wrapup: { code: 'sold' },
  held: false,
  providerEventTime: at(reported),
});

describe('a flat report of an end', () => {
  test('ends the only leg, with its reason and wrap-up', () => {
    const live = leg('c1', { connectedTime: at(2), providerEventTime: at(2) });
    const [shown] = legsAfter(event('genericTopic', live), event('topic', flatEnd(5, 5)));
    expect(shown).toMatchObject({
      state: 'disconnected',
      endTime: at(5),
      disconnectType: 'peer',
      wrapup: { code: 'sold' },
    });
  });

  test.each(['connectedTime', 'startAlertingTime'])(
    'says nothing about a leg that began after it, by its %s',
    (field) => {
      const live = leg('c1', { [field]: at(8), providerEventTime: at(2) });
      const [shown] = legsAfter(event('genericTopic', live), event('topic', flatEnd(5, 9)));
      expect(shown).toMatchObject({ state: 'connected', [field]: at(8) });
      for (const name of ['endTime', 'disconnectType', 'wrapup', 'held']) {
        expect(shown).not.toHaveProperty(name);
      }
    },
  );

  test('is about the leg that is live, though another one was seen later', () => {
    const live = leg('c1', { connectedTime: at(2), providerEventTime: at(2) });
    const over = leg('c2', { state: 'disconnected', providerEventTime: at(3) });
    const held = { id: 'p', state: 'connected', held: true, providerEventTime: at(4) };
    const legs = legsAfter(event('genericTopic', live, over), event('topic', held));
    expect(legs).toMatchObject([
      { communicationId: 'c1', held: true },
      { communicationId: 'c2', state: 'disconnected' },
    ]);
    expect(legs[1]).not.toHaveProperty('held');
  });

  test('is about the leg that was seen last, when none is live', () => {
    const over = { state: 'disconnected' };
    const legs = legsAfter(
      event('genericTopic', leg('c2', { ...over, providerEventTime: at(2) })),
      event(
        'genericTopic',
        leg('c2', { ...over, providerEventTime: at(2) }),
        leg('c1', { ...over, providerEventTime: at(3) }),
      ),
      event('topic', flatEnd(4, 4)),
    );
    expect(legs[0]).not.toHaveProperty('endTime');
    expect(legs[1]).toMatchObject({ communicationId: 'c1', endTime: at(4) });
  });
});

describe('flat reports without times', () => {
  test('are about the leg that was live when they came, though its end is known by now', () => {
    const alert = event('topic', { id: 'p', state: 'alerting' });
    const nested = event(
      'genericRest',
      leg('c1', { state: 'disconnected', startAlertingTime: at(1), endTime: at(2) }),
      leg('c2', { state: 'alerting', startAlertingTime: at(3) }),
    );
    const ended = event('rest', {
      id: 'p',
      state: 'disconnected',
      startAlertingTime: at(3),
      endTime: at(5),
    });
    const legs = legsAfter(alert, nested, alert, ended);
    expect(legs).toHaveLength(2);
    expect(legs).toMatchObject([
      { communicationId: 'c1', state: 'disconnected', endTime: at(2) },
      { communicationId: 'c2', state: 'disconnected', endTime: at(5) },
    ]);
  });

  test.each([
    ['alerts', { state: 'alerting', startAlertingTime: at(4) }],
    ['is connected', { state: 'connected', connectedTime: at(5) }],
  ])(
    'give an end to the first leg, though a report of a leg that %s later came before',
    (...row) => {
      const [, instants] = row;
      const later = event('rest', { id: 'p', ...instants });
      const listed = event('genericTopic', { id: 'p', communicationId: 'c1', state: 'alerting' });
      const ended = event('topic', { id: 'p', state: 'disconnected', endTime: at(3) });
      const legs = legsAfter(later, listed, ended, later);
      expect(legs).toMatchObject([
        { communicationId: 'c1', state: 'disconnected', endTime: at(3) },
        instants,
      ]);
      expect(legs[1]).not.toHaveProperty('communicationId');
    },
  );
});

describe('a leg that no nested shape has listed yet', () => {
  const second = (number: number): string => `2026-03-02T09:00:${String(number).padStart(2, '0')}Z`;
  const listed = event('genericTopic', { id: 'p', communicationId: 'c1', state: 'alerting' });
  const over = event('rest', {
    id: 'p',
    state: 'disconnected',
    startAlertingTime: second(2),
    endTime: second(6),
  });
  const again = event('rest', {
    id: 'p',
    state: 'connected',
    startAlertingTime: second(10),
    connectedTime: second(12),
  });

  test('is shown by itself, and the leg before it as ended', () => {
    expect(legsAfter(listed, over, again)).toMatchObject([
      { communicationId: 'c1', state: 'disconnected', endTime: second(6) },
      { state: 'connected', connectedTime: second(12) },
    ]);
    expect(legsAfter(listed, over, again)[1]).not.toHaveProperty('communicationId');
  });

  test('is the same as the leg that a nested shape lists later', () => {
    const both = event(
      'genericTopic',
      { id: 'p', communicationId: 'c1', state: 'disconnected' },
      { id: 'p', communicationId: 'c2', state: 'connected', connectedTime: second(12) },
    );
    expect(legsAfter(listed, over, again, both)).toMatchObject([
      { communicationId: 'c1', state: 'disconnected', endTime: second(6) },
      { communicationId: 'c2', state: 'connected', startAlertingTime: second(10) },
    ]);
  });

  test('is shown while it alerts after an end, though the alert has no time', () => {
    const alert = event('topic', { id: 'p', state: 'alerting' });
    const ended = event('genericTopic', { id: 'p', communicationId: 'c1', state: 'disconnected' });
    expect(legsAfter(ended, alert)).toMatchObject([
      { communicationId: 'c1', state: 'disconnected' },
      { state: 'alerting' },
    ]);
    const next = event(
      'genericTopic',
      { id: 'p', communicationId: 'c1', state: 'disconnected' },
      { id: 'p', communicationId: 'c2', state: 'disconnected' },
    );
    // A nested shape lists all legs, so the alert was that of the second one.
    expect(legsAfter(ended, alert, next)).toMatchObject([
      { communicationId: 'c1', state: 'disconnected' },
      { communicationId: 'c2', state: 'disconnected' },
    ]);
  });

  test('keeps what was known of the participant as a whole', () => {
    const named = { id: 'p', name: 'Ann', state: 'connected', held: true, endTime: second(6) };
    const legs = legsAfter(
      event('participant', { ...named, state: 'disconnected' }),
      event('participant', { id: 'p', state: 'alerting' }),
    );
    expect(legs).toEqual([{ id: 'p', name: 'Ann', state: 'alerting' }]);
  });
});

test('a conversation that has an id besides that of analytics keeps it', () => {
  const { events } = parseEvents({
    id: 'own',
    conversationId: 'other',
    participants: [{ id: 'p' }],
  });
  expect(events).toMatchObject([{ session: { id: 'own' } }]);
  expect(events[0]?.shape).not.toBe('analytics');
});

test.each([
  [7, 'number'],
  ['x', 'string'],
  [null, 'null'],
  [[], 'array'],
])('a session that is %j is reported with its type', (session, type) => {
  const participants = [{ id: 'p', cobrowsesessions: [{ id: 'c1', state: 'connected' }, session] }];
  expect(parseEvents({ id: 'c', participants }).problems).toMatchObject([
    {
      code: 'invalidParticipant',
      path: '$.participants[0].cobrowsesessions[1]',
      params: { type },
    },
  ]);
});

describe('analytics', () => {
  const legOf = (session: object, conversation: object = {}): object | undefined =>
    parseEvents({
      conversationId: 'c',
      ...conversation,
      participants: [{ participantId: 'p', sessions: [{ mediaType: 'cobrowse', ...session }] }],
    }).events[0]?.session.participants[0];

  test('the connection is that of the metric of this name', () => {
    const metrics = [
      { name: 'nOffered', emitDate: at(1) },
      { name: 'nConnected', emitDate: at(2) },
    ];
    const segments = [{ segmentType: 'interact', segmentStart: at(3) }];
    expect(legOf({ metrics, segments })).toMatchObject({ connectedTime: at(2) });
    expect(legOf({ segments })).toMatchObject({ connectedTime: at(3) });
  });

  test('a hold that was open when the conversation ended is over', () => {
    const segments = [
      { segmentType: 'interact', segmentStart: at(1), segmentEnd: at(2) },
      { segmentType: 'hold', segmentStart: at(2) },
    ];
    expect(legOf({ segments })).toMatchObject({ held: true, startHoldTime: at(2) });
    const ended = legOf({ segments }, { conversationEnd: at(3) });
    expect(ended).toMatchObject({ state: 'disconnected' });
    expect(ended).not.toHaveProperty('held');
    expect(ended).not.toHaveProperty('startHoldTime');
  });

  test('a segment after a hold ends it', () => {
    const segments = [
      { segmentType: 'hold', segmentStart: at(2), segmentEnd: at(3) },
      { segmentType: 'interact', segmentStart: at(3) },
    ];
    const leg = legOf({ segments });
    expect(leg).toMatchObject({ state: 'connected' });
    expect(leg).not.toHaveProperty('held');
    expect(leg).not.toHaveProperty('startHoldTime');
  });
});
