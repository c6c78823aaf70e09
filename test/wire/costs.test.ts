/** What merging costs, counted in how often legs are looked at, so that no machine is too slow for it. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { foldEvents, mergeEvent, parseEvents } from '../../src/wire/index.js';
import type { CobrowseEvent, SessionState, WireShape } from '../../src/wire/index.js';
import type { JsonRecord } from '../../src/wire/events.js';
import type { ShownLeg } from '../../src/wire/participant-types.js';
import { changedFields } from '../../src/wire/reported-values.js';
import { applyChanges, type ShownLegs } from '../../src/wire/shown-order.js';

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

/** Reads per leg, while a conversation of `count` legs is read. */
function readsWhileParsing(count: number): number {
  const counted = new CountedLegs();
  const participants = Array.from({ length: count }, (_, index) =>
    counted.leg({ id: `p${index}`, state: 'connected' }),
  );
  expect(parseEvents({ id: 'c', participants }).events[0]?.session.participants).toHaveLength(
    count,
  );
  return counted.reads / count;
}

test('a leg of a large conversation costs as much to read as one of a small conversation', () => {
  expect(readsWhileParsing(1000)).toBeLessThanOrEqual(readsWhileParsing(20));
});

test('a list is read item by item, without a list of its keys', () => {
  let keyLists = 0;
  const list = new Proxy([{ id: 'p', state: 'connected' }], {
    ownKeys: (target) => {
      keyLists += 1;
      return Reflect.ownKeys(target);
    },
  });
  expect(parseEvents(list).events).toHaveLength(1);
  expect(keyLists).toBe(0);
});

test('a line that does not end as it begins is not parsed, because an exception is slow', () => {
  const parse = vi.spyOn(JSON, 'parse');
  const { problems } = parseEvents('{"a":1\n{"b"\n{"c\n');
  expect(problems).toHaveLength(3);
  expect(parse).not.toHaveBeenCalled();
  parse.mockRestore();
});

test('fields that disappear are only looked for when there are fewer than before', () => {
  let lookups = 0;
  const counted = (fields: JsonRecord): JsonRecord =>
    new Proxy(fields, {
      has: (target, name) => {
        lookups += 1;
        return Reflect.has(target, name);
      },
    });
  const before = { id: 'p', state: 'connected', held: false };
  expect(changedFields(before, counted({ ...before, held: true, name: 'Ann' }))).toEqual([
    'held',
    'name',
  ]);
  expect(lookups).toBe(0);
  expect(changedFields(before, counted({ id: 'p', state: 'connected' }))).toEqual(['held']);
  expect(lookups).toBe(3);
});

describe('the order of 1,000 legs', () => {
  let reads: number;
  let before: readonly ShownLeg[];
  let shown: ShownLegs;

  const shownLeg = (index: number): ShownLeg => ({
    listing: {
      participantKey: `p${index}`,
      communicationKey: '',
      get position() {
        reads += 1;
        return index;
      },
    },
    leg: {},
  });

  beforeEach(() => {
    reads = 0;
    before = Array.from({ length: 1000 }, (_, index) => shownLeg(index));
    shown = {
      order: before.map(({ listing }) => listing),
      legs: before.map(({ leg }) => leg),
    };
  });

  test('stays the same when a leg changes and does not move', () => {
    const [leg] = before;
    if (!leg) throw new Error('no leg');
    const after = { ...leg, leg: { held: true } };
    const changed = applyChanges(shown, [{ before: leg, after }]);
    expect(changed.order).toBe(shown.order);
    expect(changed.legs[0]).toBe(after.leg);
    expect(reads).toBeLessThan(100);
  });

  test('is not sorted again when one leg moves', () => {
    const [leg] = before;
    if (!leg) throw new Error('no leg');
    const after = shownLeg(500);
    const changed = applyChanges(shown, [{ before: leg, after }]);
    expect(changed.order.indexOf(after.listing)).toBe(499);
    expect(changed.legs.indexOf(after.leg)).toBe(499);
    expect(reads).toBeLessThan(100);
  });

  test('is sorted once when all change', () => {
    const changes = before.map((leg, index) => ({ before: leg, after: shownLeg(999 - index) }));
    const changed = applyChanges(shown, changes);
    expect(changed.order[0]).toBe(changes[999]?.after.listing);
    expect(changed.legs[0]).toBe(changes[999]?.after.leg);
    expect(reads).toBeLessThan(10_000);
  });
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
