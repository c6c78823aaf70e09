/** How the flat reports of a participant are stored, and which leg the last one is about. */
import { describe, expect, test } from 'vitest';
import type { JsonRecord } from '../../src/wire/events.js';
import { addFlatReport, isLastFlatReport } from '../../src/wire/flat-reports.js';
import { readRecord, recordReport, type LegRecord } from '../../src/wire/leg-records.js';

const START = Date.UTC(2026, 2, 2, 9);

/** The time of a report, so many seconds after the beginning. */
const time = (second: number): number => START + second * 1000;
/** An instant in a report. */
const at = (second: number): string => new Date(time(second)).toISOString();

/** A report of a leg, as a record of its own. */
function report(second: number, fields: JsonRecord): LegRecord {
  return recordReport(undefined, { fields, shape: 'participant', position: 0, time: time(second) });
}

describe('flat reports are stored', () => {
  const add = (
    records: readonly LegRecord[],
    second: number,
    fields: JsonRecord,
  ): readonly LegRecord[] =>
    addFlatReport(records, { fields, shape: 'participant', position: 0, time: time(second) });
  const addAll = (
    ...reports: readonly (readonly [second: number, fields: JsonRecord])[]
  ): readonly JsonRecord[] => {
    let records: readonly LegRecord[] = [];
    for (const [second, fields] of reports) records = add(records, second, fields);
    return records.map(readRecord);
  };

  test('as one, if they agree on when their leg began', () => {
    const [connected, other] = [{ connectedTime: at(5) }, { connectedTime: at(50) }];
    expect(addAll([6, connected], [7, { ...connected, held: true }])).toEqual([
      { ...connected, held: true },
    ]);
    expect(addAll([6, connected], [51, other])).toEqual([connected, other]);
    const end = { state: 'disconnected', endTime: at(9) };
    expect(addAll([9, end], [10, end])).toHaveLength(2);
  });

  test('as one, if they were made at the same time', () => {
    expect(addAll([6, { name: 'Ann' }], [6, { held: true }])).toEqual([
      { name: 'Ann', held: true },
    ]);
    expect(addAll([6, { name: 'Ann' }], [7, { held: true }])).toHaveLength(2);
    expect(addAll([6, { connectedTime: at(1) }], [6, { connectedTime: at(9) }])).toHaveLength(2);
  });

  test('as one, once another one says so', () => {
    const alert = { startAlertingTime: at(1) };
    const connected = { connectedTime: at(3) };
    expect(addAll([2, alert], [4, connected])).toEqual([alert, connected]);
    expect(addAll([2, alert], [4, connected], [5, { ...alert, ...connected }])).toEqual([
      { ...alert, ...connected },
    ]);
    const later = { startAlertingTime: at(60) };
    expect(
      addAll([2, alert], [4, connected], [61, later], [5, { ...alert, ...connected }]),
    ).toEqual([{ ...alert, ...connected }, later]);
  });

  test('oldest first', () => {
    const named = (name: string): JsonRecord => ({ name });
    const reports = addAll([20, named('b')], [30, named('c')], [10, named('a')], [25, named('x')]);
    expect(reports.map(({ name }) => name)).toEqual(['a', 'b', 'x', 'c']);
    const sameTime = addAll([20, { connectedTime: at(1) }], [20, { connectedTime: at(9) }]);
    expect(sameTime).toEqual([{ connectedTime: at(1) }, { connectedTime: at(9) }]);
  });

  test.each<[string, JsonRecord, JsonRecord, JsonRecord]>([
    ['into the next, if both can be about one leg', { name: 'Ann' }, {}, { name: 'Ann' }],
    ['not at all, if they are about two', { name: 'Ann', connectedTime: at(-60) }, {}, {}],
    [
      'not at all, if the next one is an alert after its end',
      { name: 'Ann', state: 'disconnected' },
      { state: 'alerting' },
      { state: 'alerting' },
    ],
  ])('up to eight; the oldest goes %s', (_, oldest, next, expected) => {
    let records = add([], -50, oldest);
    for (let index = 0; index < 8; index++) {
      expect(records).toHaveLength(index + 1);
      const alerting = { startAlertingTime: at(index * 20) };
      records = add(records, index * 20, index === 0 ? { ...next, ...alerting } : alerting);
    }
    expect(records).toHaveLength(8);
    expect(records.map(readRecord)[0]).toEqual({ ...expected, startAlertingTime: at(0) });
    expect(records.map(readRecord)[7]).toEqual({ startAlertingTime: at(140) });
  });
});

describe('the last flat report', () => {
  const isLast = (flat: readonly LegRecord[], leg: object): boolean =>
    isLastFlatReport(flat, { leg, position: 0, time: time(99) });
  const [first, second] = [{ connectedTime: at(5) }, { connectedTime: at(50) }];

  test('is about the only leg, if it says when that was connected', () => {
    expect(isLast([report(6, first)], first)).toBe(true);
    expect(isLast([report(6, {})], { startAlertingTime: at(5) })).toBe(false);
    expect(isLast([report(6, {})], { connectedTime: 'soon' })).toBe(false);
  });

  test('is about the latest leg, if it began when that did', () => {
    const flat = [report(6, first), report(51, second)];
    expect(isLast(flat, second)).toBe(true);
    expect(isLast(flat, first)).toBe(false);
    expect(isLast(flat, { connectedTime: at(70) })).toBe(false);
    expect(isLast([report(51, second), report(60, first)], second)).toBe(true);
  });

  test('is about no certain leg, if another one began when it did', () => {
    const alert = { startAlertingTime: at(49) };
    const flat = [report(49, alert), report(51, second)];
    expect(isLast(flat, { ...alert, ...second })).toBe(false);
    expect(isLast(flat, second)).toBe(true);
  });
});
