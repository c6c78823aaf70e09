import { expect, test } from 'vitest';
import { parseEvents } from '../../src/wire/index.js';

const conversation = { id: 'c', participants: [{ id: 'p' }] };

test.each([
  ['arrays', (value: unknown): unknown => [value]],
  ['envelopes', (value: unknown): unknown => ({ eventBody: value })],
])('nine %s around a conversation are looked into, ten are not', (_, around) => {
  let value: unknown = conversation;
  for (let depth = 0; depth < 9; depth++) value = around(value);
  expect(parseEvents(value).events).toMatchObject([{ session: conversation }]);
  const { events, problems } = parseEvents(around(value));
  expect(events).toEqual([]);
  expect(problems).toMatchObject([{ code: 'unknownShape' }]);
});

test('a session of analytics whose last segment has ended is over', () => {
  const segments = [
    { segmentType: 'interact', segmentStart: '2026-03-02T09:01:00Z' },
    { segmentType: 'interact', segmentEnd: '2026-03-02T09:02:00Z' },
  ];
  const stateOf = (...own: readonly object[]) =>
    parseEvents({
      conversationId: 'c',
      participants: [{ participantId: 'p', sessions: [{ mediaType: 'cobrowse', segments: own }] }],
    }).events[0]?.session.participants[0]?.state;
  expect(stateOf(...segments)).toBe('disconnected');
  expect(stateOf(...segments.slice(0, 1))).toBe('connected');
});

test('the connection of a participant is that of the session that was connected', () => {
  const connectedTime = '2026-03-02T09:01:00Z';
  const cobrowsesessions = [
    { id: 'missed', state: 'disconnected' },
    { id: 'taken', state: 'connected', connectedTime },
  ];
  const participants = [{ id: 'p', connectedTime, cobrowsesessions }];
  const [missed, taken] =
    parseEvents({ id: 'c', participants }).events[0]?.session.participants ?? [];
  expect(missed).not.toHaveProperty('connectedTime');
  expect(taken).toMatchObject({ connectedTime });
});
