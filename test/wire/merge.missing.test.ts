/** What has no time, no id or no place of its own. */
import { describe, expect, test } from 'vitest';
import type { CobrowseEvent } from '../../src/wire/index.js';
import { at, leg, merged, snapshot } from './merging.js';

test('the conversation has the time of its newest leg', () => {
  const named = (name: string, ...seconds: readonly number[]): CobrowseEvent =>
    snapshot(
      'rest',
      seconds.map((second, index) => leg(second, { id: `p${index}` })),
      { recordingState: name },
    );
  expect(merged(named('A', 1, 9, 3), named('B', 5)).recordingState).toBe('A');
  expect(merged(named('B', 5), named('A', 9, 1)).recordingState).toBe('A');
  expect(merged(named('A', 1, 3), named('B', 5)).recordingState).toBe('B');
  const untimed = snapshot('rest', [{ id: 'p0' }], { recordingState: 'C' });
  expect(merged(named('A', 9), untimed, named('B', 5)).recordingState).toBe('C');
  expect(merged(named('A', 9), untimed, named('B', 10)).recordingState).toBe('B');
});

test('the address of a conversation is not taken back, and neither is its start', () => {
  const known = { selfUri: '/api/v2/conversations/c', startTime: at(0) };
  const [first, second] = [
    snapshot('rest', [leg(1)], known),
    snapshot('rest', [leg(2)], { selfUri: null, startTime: null }),
  ];
  expect(merged(first, second)).toMatchObject(known);
  expect(merged(second, first)).toMatchObject(known);
});

describe('legs', () => {
  test('that arrive one by one keep the order in which they came', () => {
    const alone = (...ids: readonly string[]): CobrowseEvent =>
      snapshot(
        'participant',
        ids.map((id) => ({ id })),
      );
    const ids = (...events: readonly CobrowseEvent[]): unknown =>
      merged(...events).participants.map(({ id }) => id);
    expect(ids(alone('c'), alone('a'), alone('b'), alone('c'))).toEqual(['c', 'a', 'b']);
    expect(ids(alone('c', 'a'), alone('b'))).toEqual(['c', 'a', 'b']);
    expect(ids(alone('d'), alone('c', 'a'), alone('b'))).toEqual(['d', 'c', 'a', 'b']);
  });

  test('without an id of the participant are known by their communication, or else their place', () => {
    const [c1, c2] = [
      { communicationId: 'c1', name: 'Ann' },
      { communicationId: 'c2', name: 'Bo' },
    ];
    const { participants } = merged(
      snapshot('genericTopic', [c1]),
      snapshot('genericTopic', [c2, { ...c1, held: true }]),
    );
    expect(participants).toEqual([c2, { ...c1, held: true }]);
    const unknown = merged(
      snapshot('topic', [{ name: 'Ann' }, { name: 'Bo' }]),
      snapshot('topic', [{ name: 'Ann', held: true }, { name: 'Bo' }]),
    );
    expect(unknown.participants).toEqual([{ name: 'Ann', held: true }, { name: 'Bo' }]);
  });
});
