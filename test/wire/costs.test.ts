/** What merging costs, counted in how often legs are looked at, so that no machine is too slow for it. */
import { expect, test } from 'vitest';
import { foldEvents, mergeEvent, parseEvents } from '../../src/wire/index.js';
import type { CobrowseEvent, SessionState, WireShape } from '../../src/wire/index.js';

/** Counts how often the fields of any of its legs are read. */
class CountedLegs {
  reads = 0;

  leg(fields: Readonly<Record<string, unknown>>): object {
    return new Proxy(fields, {
      get: (target, name) => {
        this.reads += 1;
        return typeof name === 'string' ? target[name] : undefined;
      },
      ownKeys: (target) => {
        this.reads += 1;
        return Reflect.ownKeys(target);
      },
    });
  }
}

function eventOf(shape: WireShape, participants: readonly object[]): CobrowseEvent {
  return { shape, session: { id: 'c', participants }, path: '$' };
}

const SHAPES: readonly WireShape[] = ['rest', 'topic', 'genericTopic', 'participant'];

/** Reads of the legs of a session of `count`, while events of one of them arrive. */
function readsOfOneEvent(shape: WireShape, count: number): number {
  const counted = new CountedLegs();
  const legs = Array.from({ length: count }, (_, index) =>
    counted.leg({ id: `p${index}`, communicationId: `c${index}`, state: 'connected' }),
  );
  let state: SessionState = mergeEvent(undefined, eventOf('genericTopic', legs));
  const change = (held: boolean): CobrowseEvent =>
    eventOf(shape, [{ id: 'p1', communicationId: 'c1', state: 'connected', held }]);
  // The first one reads the whole session into its history.
  state = mergeEvent(state, change(true));
  counted.reads = 0;
  state = mergeEvent(state, change(false));
  expect(state.session.participants).toHaveLength(count);
  return counted.reads;
}

test.each(SHAPES)('an event (%s) costs the same in a session of 6 and of 1,000 legs', (shape) => {
  expect(readsOfOneEvent(shape, 1000)).toBe(readsOfOneEvent(shape, 6));
});

/** Reads per leg, while a session of `count` legs of one participant is reported twice. */
function readsPerLeg(shape: WireShape, count: number): number {
  const counted = new CountedLegs();
  const snapshot = (): CobrowseEvent =>
    eventOf(
      shape,
      Array.from({ length: count }, (_, index) =>
        counted.leg({ id: 'p', communicationId: `c${index}`, state: 'connected' }),
      ),
    );
  const states = new Map<string, SessionState>();
  foldEvents(states, [snapshot(), snapshot()]);
  return counted.reads / count;
}

test.each(SHAPES)('many legs of one participant (%s) cost a leg as much as few', (shape) => {
  expect(readsPerLeg(shape, 2000)).toBeLessThan(readsPerLeg(shape, 20) * 1.2);
});

/** Reads of the legs of a participant with `count` legs, while a flat report of it arrives. */
function readsOfFlatReport(count: number): number {
  const counted = new CountedLegs();
  const legs = Array.from({ length: count }, (_, index) =>
    counted.leg({ id: 'p', communicationId: `c${index}`, state: 'connected' }),
  );
  const report = (held: boolean): CobrowseEvent =>
    eventOf('topic', [{ id: 'p', state: 'connected', held }]);
  const state = mergeEvent(mergeEvent(undefined, eventOf('genericTopic', legs)), report(true));
  counted.reads = 0;
  const { session } = mergeEvent(state, report(false));
  expect(session.participants.at(-1)).toMatchObject({ held: false });
  return counted.reads;
}

test('a flat report costs the same for a participant with 20 and with 1,000 legs', () => {
  expect(readsOfFlatReport(1000)).toBe(readsOfFlatReport(20));
});

test('the number of problems is bounded, and the rest is counted', () => {
  const { problems } = parseEvents('{\n'.repeat(100_000));
  expect(problems.length).toBeLessThanOrEqual(1001);
  expect(problems.at(-1)).toMatchObject({ code: 'moreProblems' });
});

test('legs that an event does not report stay the same objects', () => {
  const count = 1000;
  const legs = Array.from({ length: count }, (_, index) => ({
    id: `p${index}`,
    communicationId: `c${index}`,
    state: 'connected',
  }));
  const first = mergeEvent(undefined, eventOf('genericTopic', legs));
  const held = { id: 'p1', communicationId: 'c1', state: 'connected', held: true };
  const changed = mergeEvent(first, eventOf('participant', [held]));
  expect(changed.session.participants[1]).toMatchObject({ held: true });
  for (const index of [0, 2, count - 1]) {
    expect(changed.session.participants[index]).toBe(legs[index]);
  }
  const again = mergeEvent(changed, eventOf('participant', [held]));
  expect(again.session.participants).toBe(changed.session.participants);
});

/** A map that counts how often keys are looked up. */
class CountedMap<Value> extends Map<string, Value> {
  lookups = 0;

  override has(key: string): boolean {
    this.lookups += 1;
    return super.has(key);
  }
}

test('sessions without an id are added at the same cost after many were deleted', () => {
  const states = new CountedMap<SessionState>();
  const withoutId: CobrowseEvent = { shape: 'topic', session: { participants: [] }, path: '$' };
  foldEvents(states, Array<CobrowseEvent>(2000).fill(withoutId));
  expect(states.size).toBe(2000);
  for (const key of [...states.keys()].slice(0, 1000)) states.delete(key);
  states.lookups = 0;
  foldEvents(states, Array<CobrowseEvent>(100).fill(withoutId));
  expect(states.size).toBe(1100);
  expect(states.lookups).toBeLessThanOrEqual(200);
});
