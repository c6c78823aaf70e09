import { expect, test } from 'vitest';
import { newestInstant } from '../../src/entries/model.js';
import type { CobrowseConversation } from '../../src/entries/model.js';
import { untyped } from './arbitrary.js';

const at = (time: string): number => Date.parse(`2026-03-04T${time}Z`);

test('the newest of all instants of the legs', () => {
  const session: CobrowseConversation = {
    participants: [
      { startTime: '2026-03-04T15:00:00Z', endTime: '2026-03-04T15:10:00Z' },
      { connectedTime: '2026-03-04T15:01:00Z', wrapup: { endTime: '2026-03-04T15:12:00Z' } },
    ],
  };
  expect(newestInstant(session)).toBe(at('15:12:00'));
});

test('the session itself, its history and when that was received count', () => {
  const session = { endTime: '2026-03-04T15:10:00Z' };
  expect(newestInstant(session)).toBe(at('15:10:00'));
  const seen = { session: { participants: [{ providerEventTime: '2026-03-04T15:20:00Z' }] } };
  expect(newestInstant(session, [seen])).toBe(at('15:20:00'));
  expect(newestInstant(session, [{ ...seen, at: at('15:30:00') }])).toBe(at('15:30:00'));
});

test('instants that are meant to be in the future are not reported', () => {
  expect(newestInstant({ inactivityTimeout: '2026-03-04T15:30:00Z' })).toBeNull();
});

test.each([null, 7, 'x', {}, [null, 7, { session: null }]])(
  'a history of %j adds none',
  (events) => {
    const session = { endTime: '2026-03-04T15:10:00Z' };
    expect(newestInstant(session, untyped(events))).toBe(at('15:10:00'));
  },
);

test.each([null, undefined, {}, { participants: [] }])('nothing contains a time: %j', (session) => {
  expect(newestInstant(session)).toBeNull();
});
