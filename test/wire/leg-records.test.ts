/** What is known about a leg after several reports of it. */
import { describe, expect, test } from 'vitest';
import type { JsonRecord, WireShape } from '../../src/wire/events.js';
import {
  isPendingState,
  mergeRecords,
  readField,
  readInstant,
  readRecord,
  recordReport,
  reportedState,
  type LegRecord,
} from '../../src/wire/leg-records.js';

interface Options {
  readonly shape?: WireShape;
  readonly position?: number;
}

/** The record of a leg after reports, each at the time of its place in the list. */
function record(...reports: readonly JsonRecord[]): LegRecord {
  const [first = {}, ...others] = reports;
  return others.reduce<LegRecord>(
    (known, fields, index) => add(known, fields, index + 2),
    add(undefined, first, 1),
  );
}

function add(
  known: LegRecord | undefined,
  fields: JsonRecord,
  time: number,
  { shape = 'participant', position = 0 }: Options = {},
): LegRecord {
  return recordReport(known, { fields, shape, position, time });
}

const at = (minute: number): string => `2026-03-02T09:${String(minute).padStart(2, '0')}:00Z`;

describe('the position of a leg', () => {
  const placesOf = ({ position, positionedAt }: LegRecord): readonly number[] => [
    position,
    positionedAt,
  ];

  test('is that in the newest snapshot', () => {
    const first = add(undefined, {}, 5, { shape: 'rest', position: 3 });
    expect(placesOf(first)).toEqual([3, 5]);
    expect(placesOf(add(first, {}, 4, { shape: 'rest', position: 1 }))).toEqual([3, 5]);
    expect(placesOf(add(first, {}, 5, { shape: 'rest', position: 1 }))).toEqual([1, 5]);
    expect(placesOf(add(first, {}, 6, { shape: 'rest', position: 1 }))).toEqual([1, 6]);
  });

  test('is not that of a participant who arrives alone', () => {
    const alone = add(undefined, {}, 5, { position: 3 });
    expect(placesOf(alone)).toEqual([3, 0]);
    expect(placesOf(add(alone, {}, 6, { position: 9 }))).toEqual([3, 0]);
    expect(placesOf(add(alone, {}, 1, { shape: 'rest', position: 1 }))).toEqual([1, 1]);
    const listed = add(undefined, {}, 5, { shape: 'rest', position: 1 });
    expect(placesOf(add(listed, {}, 6, { position: 9 }))).toEqual([1, 5]);
  });

  test('is the newer one of two merged records', () => {
    const alone = add(undefined, {}, 9, { position: 3 });
    const [early, late] = [4, 5].map((time) =>
      add(undefined, {}, time, { shape: 'rest', position: time }),
    );
    if (!early || !late) throw new Error('no records');
    expect(placesOf(mergeRecords(early, late))).toEqual([5, 5]);
    expect(placesOf(mergeRecords(late, early))).toEqual([5, 5]);
    expect(placesOf(mergeRecords(late, { ...late, position: 8 }))).toEqual([8, 5]);
    expect(placesOf(mergeRecords(late, alone))).toEqual([5, 5]);
    expect(placesOf(mergeRecords(alone, late))).toEqual([5, 5]);
    expect(placesOf(mergeRecords(alone, { ...alone, position: 4 }))).toEqual([3, 0]);
  });
});

test('a leg is seen from its oldest report to its newest', () => {
  const seen = ({ firstSeenAt, lastSeenAt }: LegRecord): readonly number[] => [
    firstSeenAt,
    lastSeenAt,
  ];
  const one = add(undefined, {}, 5);
  expect(seen(one)).toEqual([5, 5]);
  expect(seen(add(one, {}, 3))).toEqual([3, 5]);
  expect(seen(add(one, {}, 8))).toEqual([5, 8]);
  expect(seen(mergeRecords(add(one, {}, 3), add(one, {}, 8)))).toEqual([3, 8]);
  expect(seen(mergeRecords(add(one, {}, 8), add(one, {}, 3)))).toEqual([3, 8]);
});

describe('the end of a leg', () => {
  const ended = (state: string, time: number): LegRecord => add(undefined, { state }, time);

  test('is kept apart from other states', () => {
    const leg = record({ state: 'connected' }, { state: 'disconnected', held: true });
    expect(leg.ended).toEqual({ value: 'disconnected', reportedAt: 2 });
    expect(reportedState(leg.fields)).toEqual({ value: 'connected', reportedAt: 1 });
    expect(readField(leg.fields, 'held')).toBe(true);
    expect(record({ state: 'disconnected' }).ended?.value).toBe('disconnected');
    expect(reportedState(record({ state: 'disconnected' }).fields)).toBeUndefined();
    expect(record({ state: 'connected' }).ended).toBeNull();
  });

  test('stays when another state is reported', () => {
    const leg = record({ state: 'disconnected' }, { state: 'connected' });
    expect(leg.ended).toEqual({ value: 'disconnected', reportedAt: 1 });
    expect(readRecord(leg)).toEqual({ state: 'disconnected' });
  });

  test('is the newest one that was reported', () => {
    const [one, other] = [ended('disconnected', 1), ended('Disconnected', 2)];
    const expected = { value: 'Disconnected', reportedAt: 2 };
    expect(mergeRecords(one, other).ended).toEqual(expected);
    expect(mergeRecords(other, one).ended).toEqual(expected);
    expect(mergeRecords(one, ended('DISCONNECTED', 1)).ended?.value).toBe('DISCONNECTED');
  });

  test('is final when it is terminated', () => {
    const [terminated, disconnected] = [ended('terminated', 1), ended('disconnected', 2)];
    const expected = { value: 'terminated', reportedAt: 2 };
    expect(mergeRecords(terminated, disconnected).ended).toEqual(expected);
    expect(mergeRecords(disconnected, terminated).ended).toEqual(expected);
    const both = mergeRecords(ended('Terminated', 1), ended('terminated', 2));
    expect(both.ended).toEqual({ value: 'terminated', reportedAt: 2 });
    const late = mergeRecords(ended('disconnected', 1), ended('terminated', 2));
    expect(late.ended).toEqual({ value: 'terminated', reportedAt: 2 });
  });

  test('is that of either of two merged records', () => {
    const live = record({ state: 'connected' });
    expect(mergeRecords(live, ended('disconnected', 2)).ended?.value).toBe('disconnected');
    expect(mergeRecords(ended('disconnected', 2), live).ended?.value).toBe('disconnected');
    expect(mergeRecords(live, live).ended).toBeNull();
  });

  test.each([
    ['a connection long after it', 3, { state: 'connected', connectedTime: at(2) }, 'connected'],
    ['a connection at its time', 3, { state: 'connected', connectedTime: at(1) }, 'disconnected'],
    ['a connection, not said when', 3, { state: 'connected' }, 'disconnected'],
    ['an alert', 3, { state: 'alerting', connectedTime: at(2) }, 'disconnected'],
    ['no other state', 3, { connectedTime: at(2) }, 'disconnected'],
    ['an older report', 1, { state: 'connected', connectedTime: at(2) }, 'disconnected'],
    ['a report at its time', 2, { state: 'connected', connectedTime: at(2) }, 'connected'],
  ])('is followed by %s', (_, time, fields, state) => {
    const leg = add(undefined, { state: 'disconnected', endTime: at(1) }, 2);
    expect(readRecord(add(leg, fields, time))).toMatchObject({ state });
  });
});

test('fields are read with and without several reports', () => {
  const one = record({ connectedTime: at(1) });
  expect(readInstant(one.fields, 'connectedTime')).toBe(Date.parse(at(1)));
  expect(readInstant(one.fields, 'endTime')).toBeNull();
  expect(readField(one.fields, 'toString')).toBeUndefined();
  const listed = add(undefined, {}, 1, { shape: 'rest' });
  expect(readField(listed.fields, 'toString')).toBeUndefined();
  const two = add(one, { endTime: at(2) }, 2);
  expect(readInstant(two.fields, 'connectedTime')).toBe(Date.parse(at(1)));
  expect(readInstant(two.fields, 'endTime')).toBe(Date.parse(at(2)));
});

test('states are pending or not', () => {
  const states = ['alerting', 'Dialing', 'connected', 'disconnected', 'new', null];
  expect(states.map(isPendingState)).toEqual([true, true, false, false, false, false]);
});
