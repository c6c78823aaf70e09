import { describe, expect, test } from 'vitest';
import { participantPhase } from '../../src/model/index.js';
import { foldEvents, parseEvents, parseSessions } from '../../src/wire/index.js';
import type { CobrowseEvent, SessionState, WireShape } from '../../src/wire/index.js';
import { merged, snapshot } from './merging.js';

const at = (minute: number): string => `2026-03-02T09:${String(minute).padStart(2, '0')}:00Z`;

const event = (shape: WireShape, ...participants: readonly object[]): CobrowseEvent =>
  snapshot(shape, participants);
const legsAfter = (...events: readonly CobrowseEvent[]): readonly object[] =>
  merged(...events).participants;

describe('a second leg of a participant', () => {
  const [first, second] = [
    { id: 'c1', state: 'disconnected' },
    { id: 'c2', state: 'connected', connectedTime: at(2) },
  ];

  test('does not inherit the end of the first from a flat report', () => {
    const { sessions } = parseSessions([
      { id: 'c', participants: [{ id: 'p', state: 'disconnected', endTime: at(1) }] },
      { id: 'c', participants: [{ id: 'p', cobrowsesessions: [first, second] }] },
    ]);
    expect(sessions[0]?.participants.map(participantPhase)).toEqual(['ended', 'live']);
  });

  test('does not inherit it when only the second leg is listed', () => {
    const { sessions } = parseSessions([
      { id: 'c', participants: [{ id: 'p', state: 'disconnected', endTime: at(1) }] },
      { id: 'c', participants: [{ id: 'p', cobrowsesessions: [second] }] },
    ]);
    expect(sessions[0]?.participants.map(participantPhase)).toEqual(['live']);
  });

  test('does not inherit an end of the participant as a whole', () => {
    const { sessions } = parseSessions({
      id: 'c',
      participants: [{ id: 'p', endTime: at(1), cobrowsesessions: [first, second] }],
    });
    expect(sessions[0]?.participants.map(participantPhase)).toEqual(['ended', 'live']);
  });

  test('keeps a hold that a flat shape reports while nested clocks run ahead', () => {
    const nested = event(
      'genericTopic',
      { id: 'p', communicationId: 'c1', state: 'disconnected', providerEventTime: at(1) },
      {
        id: 'p',
        communicationId: 'c2',
        state: 'connected',
        connectedTime: at(2),
        providerEventTime: at(9),
      },
    );
    const flat = event('topic', {
      id: 'p',
      state: 'connected',
      held: true,
      connectedTime: at(2),
      providerEventTime: at(5),
    });
    for (const legs of [legsAfter(nested, flat), legsAfter(flat, nested)]) {
      expect(legs).toMatchObject([
        { communicationId: 'c1' },
        { communicationId: 'c2', held: true },
      ]);
    }
  });
});

test('a flat participant who reconnects is live again, and ends again', () => {
  const connected = event('topic', { id: 'p', state: 'connected', connectedTime: at(1) });
  const ended = event('topic', { id: 'p', state: 'terminated', endTime: at(2) });
  const again = event('topic', { id: 'p', state: 'connected', connectedTime: at(5) });
  const over = event('topic', { id: 'p', state: 'disconnected', endTime: at(8) });
  const phases = (events: readonly CobrowseEvent[]): readonly string[] =>
    legsAfter(...events).map((leg) => participantPhase(leg));
  expect(phases([connected, ended, again])).toEqual(['live']);
  expect(phases([connected, ended, again, over])).toEqual(['ended']);
});

test.each([
  ['attributes', { startTime: at(1), tier: 'gold' }, { tier: 'silver' }],
  ['afterCallWork', { state: 'complete', endTime: at(1) }, { state: 'pending' }],
  ['wrapup', { code: 'old', endTime: at(1) }, { code: 'new', provisional: true }],
])('of two objects in %s the newer counts, whatever instants they hold', (field, older, newer) => {
  const legs = legsAfter(
    event('genericTopic', { id: 'p', communicationId: 'c1', [field]: older }),
    event('genericTopic', { id: 'p', communicationId: 'c1', [field]: newer }),
  );
  expect(legs).toMatchObject([{ [field]: newer }]);
  expect(Object.entries(legs[0] ?? {}).find(([name]) => name === field)?.[1]).toEqual(newer);
});

test('a leg without an id and one whose id looks like a position are different', () => {
  const legs = [{ state: 'connected' }, { id: '#0', state: 'alerting' }];
  expect(parseSessions({ id: 'c', participants: legs }).sessions[0]?.participants).toEqual(legs);
  expect(legsAfter(event('rest', ...legs), event('rest', ...legs))).toEqual(legs);
});

test('conversations without an id stay apart when a state was deleted', () => {
  const states = new Map<string, SessionState>();
  const nameless = (id: string): CobrowseEvent => ({
    shape: 'rest',
    session: { participants: [{ id }] },
    path: '$',
  });
  foldEvents(states, [nameless('a'), nameless('b'), nameless('c')]);
  states.delete([...states.keys()][0] ?? '');
  foldEvents(states, [nameless('d')]);
  const ids = [...states.values()].map(({ session }) => session.participants.map(({ id }) => id));
  expect(ids).toEqual([['b'], ['c'], ['d']]);
});

test('conversations without an id stay apart in a copy of the states', () => {
  const nameless: CobrowseEvent = { shape: 'rest', session: { participants: [] }, path: '$' };
  const states = new Map<string, SessionState>();
  foldEvents(states, [nameless, nameless, nameless]);
  const [first, ...others] = states;
  const copy = new Map(others);
  foldEvents(copy, [nameless, nameless]);
  expect(copy.size).toBe(4);
  expect([...copy].slice(0, 2)).toEqual(others);
  // Your app may still know the deleted one by its key.
  expect([...copy.keys()]).not.toContain(first?.[0]);
});

test('states have the id of their conversation as key, and participants without one an empty text', () => {
  const states = new Map<string, SessionState>();
  foldEvents(states, [event('rest', { id: 'p' }), event('participant', { id: 'p' })]);
  expect([...states.keys()]).toEqual(['c', '']);
});

test('at equal times the report that arrives later counts', () => {
  const report = (name: string): CobrowseEvent =>
    event('topic', { id: 'p', name, providerEventTime: at(1) });
  expect(legsAfter(report('One'), report('Two'))).toMatchObject([{ name: 'Two' }]);
  expect(legsAfter(report('Two'), report('One'))).toMatchObject([{ name: 'One' }]);
});

test('a notification that comes twice is merged once', () => {
  const notification = (correlation: string, held: boolean): object => ({
    topicName: 'v2.users.u.conversations.cobrowsesessions',
    eventBody: { id: 'c', participants: [{ id: 'p', state: 'connected', held }] },
    metadata: { CorrelationId: correlation },
  });
  const on = notification('one', true);
  const { events } = parseEvents([on, notification('two', false), on]);
  expect(events.map(({ correlationId }) => correlationId)).toEqual(['one', 'two', 'one']);
  expect(legsAfter(...events)).toMatchObject([{ held: false }]);
});

test('a flat report from before any leg was listed is about the only leg', () => {
  const early = event('topic', { id: 'p', custom: 1, providerEventTime: at(1) });
  const listed = (...communicationIds: readonly string[]) =>
    snapshot(
      'genericTopic',
      communicationIds.map((communicationId) => ({
        id: 'p',
        communicationId,
        providerEventTime: at(5),
      })),
    );
  const valuesAfter = (...events: readonly CobrowseEvent[]) =>
    legsAfter(...events).map((leg) => ('custom' in leg ? leg.custom : null));
  expect(valuesAfter(early, listed('c1'))).toEqual([1]);
  expect(valuesAfter(early, listed('c1', 'c2'))).toEqual([null, null]);
});
