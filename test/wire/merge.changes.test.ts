/** The changes that merging an event makes, of which a live session tells its listeners. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CobrowseMediaParticipant } from '../../src/model/index.js';
import { mergeEvent, parseEvents } from '../../src/wire/index.js';
import type { CobrowseEvent, SessionState } from '../../src/wire/index.js';
import { mergeWithChanges } from '../../src/wire/merge.js';
import { liveStep, simulateSteps } from '../support/live-steps.js';
import { leg as flatLeg, snapshot } from './merging.js';

type Leg = CobrowseMediaParticipant;

const leg = (second: number, fields: Leg = {}): Leg =>
  flatLeg(second, { communicationId: 'c1', ...fields });

/** The changes by their legs. */
function changesOf(
  state: SessionState | undefined,
  event: CobrowseEvent,
): readonly (readonly [before: Leg | null, after: Leg | null])[] {
  const { changes } = mergeWithChanges(state, event);
  return changes.map(({ before, after }) => [before?.leg ?? null, after?.leg ?? null]);
}

describe('the changes of an event', () => {
  test('are all legs of the first one', () => {
    const [one, other] = [leg(1), leg(1, { id: 'q' })];
    const event = snapshot('genericTopic', [one, other]);
    const merged = mergeWithChanges(undefined, event);
    expect(changesOf(undefined, event)).toEqual([
      [null, one],
      [null, other],
    ]);
    expect(merged.state.session).toEqual(event.session);
    expect(merged.event).toEqual(event);
  });

  test('are none when it repeats what is known', () => {
    const { state } = mergeWithChanges(undefined, snapshot('genericTopic', [leg(1)]));
    const again = mergeWithChanges(state, snapshot('genericTopic', [leg(1)]));
    expect(again.changes).toEqual([]);
    expect(again.state.session).toBe(state.session);
    expect(again.event.session.participants[0]).toBe(state.session.participants[0]);
  });

  test('are none when it repeats what is known, and says not when', () => {
    const event = snapshot('genericTopic', [{ id: 'p', communicationId: 'c1', name: 'Ann' }]);
    const { state } = mergeWithChanges(undefined, event);
    const again = mergeWithChanges(state, structuredClone(event));
    expect(again.changes).toEqual([]);
    expect(again.state.session).toBe(state.session);
    const flat = snapshot('topic', [{ id: 'q', name: 'Bo' }]);
    const other = mergeWithChanges(again.state, flat);
    expect(mergeWithChanges(other.state, structuredClone(flat)).changes).toEqual([]);
  });

  test('are the leg before and after it, and no other', () => {
    const other = leg(1, { id: 'q' });
    const { state } = mergeWithChanges(undefined, snapshot('genericTopic', [leg(1), other]));
    const changes = changesOf(state, snapshot('genericTopic', [leg(2, { held: true }), other]));
    expect(changes).toEqual([[leg(1), leg(2, { held: true })]]);
  });

  test('are the same when the leg moves', () => {
    const other = leg(1, { id: 'q' });
    const { state } = mergeWithChanges(undefined, snapshot('genericTopic', [leg(1), other]));
    const changes = changesOf(state, snapshot('genericTopic', [other, leg(1)]));
    expect(changes).toEqual([
      [other, other],
      [leg(1), leg(1)],
    ]);
  });

  test('are those of a leg that gets its communication id', () => {
    const { communicationId: _, ...flat } = leg(1);
    const { state } = mergeWithChanges(undefined, snapshot('topic', [flat]));
    const changes = changesOf(state, snapshot('genericTopic', [leg(2)]));
    expect(changes).toHaveLength(2);
    expect(changes).toContainEqual([flat, null]);
    expect(changes).toContainEqual([null, leg(2)]);
  });
});

test('a notification that arrives twice leaves the state as it is', () => {
  const notification = (held: boolean): CobrowseEvent => ({
    ...snapshot('genericTopic', [leg(1, { held })]),
    correlationId: 'one',
  });
  const first = mergeWithChanges(undefined, notification(false));
  const other = mergeWithChanges(first.state, notification(true));
  expect(other.changes).toHaveLength(1);
  const event = notification(false);
  expect(mergeWithChanges(other.state, event)).toEqual({ state: other.state, changes: [], event });
  expect(mergeWithChanges(other.state, event).state).toBe(other.state);
});

test('the last thousand notifications are remembered, at least', () => {
  const notification = (number: number): CobrowseEvent => ({
    ...snapshot('genericTopic', [leg(1, { name: `${number}` })]),
    correlationId: `id ${number}`,
  });
  let state: SessionState | undefined;
  for (let number = 0; number < 2300; number++) {
    state = mergeWithChanges(state, notification(number)).state;
  }
  for (const number of [2299, 1800, 1300]) {
    expect(mergeWithChanges(state, notification(number)).state).toBe(state);
  }
  let other: SessionState | undefined;
  for (let number = 0; number < 2001; number++) {
    other = mergeWithChanges(other, notification(number)).state;
  }
  expect(mergeWithChanges(other, notification(1001)).state).toBe(other);
  expect(mergeWithChanges(other, notification(1000)).state).not.toBe(other);
  // One that is not remembered is merged again.
  expect(mergeWithChanges(state, notification(100)).state).not.toBe(state);
});

test('changes lead from each session to the next, and the event is what was received', () => {
  const step = liveStep.map((each) => ({ ...each, conversation: 'one' as const }));
  const property = fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
    let state: SessionState | undefined;
    let other: SessionState | undefined;
    for (const { payload } of simulateSteps(steps)) {
      for (const event of parseEvents(payload).events) {
        const before = new Set(state?.session.participants);
        const merged = mergeWithChanges(state, event);
        for (const change of merged.changes) if (change.before) before.delete(change.before.leg);
        for (const change of merged.changes) if (change.after) before.add(change.after.leg);
        expect(before).toEqual(new Set(merged.state.session.participants));
        expect(merged.event).toEqual(event);
        ({ state } = merged);
        other = mergeEvent(other, event);
        expect(state.session).toEqual(other.session);
      }
    }
  });
  fc.assert(property);
});
