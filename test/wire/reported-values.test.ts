/** Which of two reported values counts, and whether two values are the same. */
import { describe, expect, test } from 'vitest';
import { LEG_FIELDS } from '../../src/wire/leg-records.js';
import {
  changedFields,
  isSame,
  newerReport,
  readReported,
  type ReportedValue,
} from '../../src/wire/reported-values.js';

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level++) value = { value };
  return value;
}

describe('two values are the same', () => {
  test.each([
    [1, 1],
    ['a', 'a'],
    [null, null],
    [undefined, undefined],
    [{}, {}],
    [[], []],
    [
      { a: 1, b: [{ c: null }] },
      { b: [{ c: null }], a: 1 },
    ],
    [{ a: undefined }, { a: undefined }],
    [nested(99), nested(99)],
  ])('%j and %j', (one, other) => {
    expect(isSame(one, other)).toBe(true);
  });

  test.each([
    [1, 2],
    [1, '1'],
    [null, undefined],
    [null, {}],
    [0, {}],
    [[], {}],
    [[1], { 0: 1 }],
    [[1], [1, 2]],
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { b: 1 }],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: undefined }, {}],
    [{ a: undefined }, { b: undefined }],
    [{ a: { b: 1 } }, { a: { b: 2 } }],
    [nested(101), nested(101)],
  ])('but not %j and %j', (one, other) => {
    expect(isSame(one, other)).toBe(false);
    expect(isSame(other, one)).toBe(false);
  });
});

test('fields change when they differ, appear or disappear', () => {
  const before = { same: { a: 1 }, changed: 1, removed: 1 };
  const after = { same: { a: 1 }, changed: 2, added: 3 };
  expect(changedFields(before, after).toSorted()).toEqual(['added', 'changed', 'removed']);
  expect(changedFields(before, structuredClone(before))).toEqual([]);
  expect(changedFields({}, { added: 1 })).toEqual(['added']);
  expect(changedFields({ removed: 1 }, {})).toEqual(['removed']);
  expect(changedFields({ a: 1, b: 2 }, { a: 1, b: undefined })).toEqual(['b']);
});

describe('of two reports', () => {
  const said = (value: unknown, reportedAt: number): ReportedValue => ({ value, reportedAt });
  const either = (name: string, one: ReportedValue, other: ReportedValue): unknown => {
    const field = LEG_FIELDS.get(name);
    const value = newerReport(field, one, other);
    expect(newerReport(field, other, one)).toEqual(value);
    return readReported(value);
  };
  const at = (second: number): string => `2026-03-02T09:00:0${second}Z`;

  test('the newer one counts, and the later one at the same time', () => {
    expect(either('name', said('Ann', 1), said('Bo', 2))).toBe('Bo');
    expect(either('name', said('Ann', 1), said(undefined, 2))).toBeUndefined();
    expect(either('unknown', said('Ann', 1), said('Bo', 2))).toBe('Bo');
    const field = LEG_FIELDS.get('name');
    expect(newerReport(field, said('Ann', 1), said('Bo', 1)).value).toBe('Bo');
    expect(newerReport(field, said('Bo', 1), said('Ann', 1)).value).toBe('Ann');
  });

  test('an equal value stays the same object', () => {
    const [queue, same] = [{ id: 'q' }, { id: 'q' }];
    const field = LEG_FIELDS.get('queue');
    expect(newerReport(field, said(queue, 1), said(same, 2)).value).toBe(queue);
    expect(newerReport(field, said(queue, 1), said(same, 2)).reportedAt).toBe(2);
    const [work, again] = [{ state: 'complete' }, { state: 'complete' }];
    const settled = LEG_FIELDS.get('afterCallWork');
    expect(newerReport(settled, said(work, 1), said(again, 2)).value).toBe(work);
  });

  test('a list that is left out becomes empty', () => {
    expect(either('controlling', said(['c'], 1), said(undefined, 2))).toEqual([]);
    expect(either('controlling', said(['c'], 1), said(null, 2))).toEqual([]);
    expect(either('controlling', said(undefined, 1), said(['c'], 2))).toEqual(['c']);
    expect(either('controlling', said(undefined, 1), said(undefined, 2))).toBeUndefined();
  });

  test('an instant is not cleared', () => {
    expect(either('connectedTime', said(at(1), 1), said(undefined, 2))).toBe(at(1));
    expect(either('connectedTime', said('soon', 2), said(at(1), 1))).toBe(at(1));
    expect(either('connectedTime', said(at(1), 1), said(at(2), 2))).toBe(at(2));
    expect(either('connectedTime', said('soon', 1), said(undefined, 2))).toBeUndefined();
  });

  test('a wrap-up is cleared until it is done', () => {
    const [draft, done] = [{ notes: 'x' }, { code: 'w' }];
    expect(either('wrapup', said(draft, 1), said(undefined, 2))).toBeUndefined();
    expect(either('wrapup', said(draft, 2), said(undefined, 1))).toEqual(draft);
    expect(either('wrapup', said(done, 1), said(undefined, 2))).toEqual(done);
    expect(either('wrapup', said(draft, 1), said(done, 2))).toEqual(done);
    expect(either('wrapup', said(undefined, 1), said(null, 2))).toBeNull();
    expect(either('wrapup', said({ code: null }, 1), said(undefined, 2))).toBeUndefined();
  });

  test('a wrap-up is done also when some of its fields are null', () => {
    const done = { code: 'w', notes: null };
    expect(either('wrapup', said(done, 1), said(undefined, 2))).toEqual(done);
    expect(either('wrapup', said({ notes: 'x', code: null }, 2), said(undefined, 1))).toEqual({
      notes: 'x',
      code: null,
    });
  });

  test('of two wrap-ups at the same time, the later one counts', () => {
    const field = LEG_FIELDS.get('wrapup');
    const [one, other] = [{ code: 'sold' }, { code: 'lost' }];
    expect(newerReport(field, said(one, 1), said(other, 1)).value).toBe(other);
    expect(newerReport(field, said(other, 1), said(one, 1)).value).toBe(one);
  });

  test('a draft that the later one of the same time leaves out is cleared', () => {
    const field = LEG_FIELDS.get('wrapup');
    const draft = { notes: 'x' };
    expect(readReported(newerReport(field, said(draft, 1), said(undefined, 1)))).toBeUndefined();
    const again = newerReport(field, said(undefined, 1), said(draft, 1));
    expect(readReported(again)).toEqual(draft);
    expect(readReported(newerReport(field, again, said(undefined, 0)))).toEqual(draft);
    expect(readReported(newerReport(field, again, said(undefined, 2)))).toBeUndefined();
  });

  test('a draft counts again when it is reported after it was left out', () => {
    const field = LEG_FIELDS.get('wrapup');
    const draft = { notes: 'x' };
    const cleared = newerReport(field, said(draft, 1), said(undefined, 3));
    expect(readReported(cleared)).toBeUndefined();
    expect(readReported(newerReport(field, cleared, said(draft, 2)))).toBeUndefined();
    expect(readReported(newerReport(field, cleared, said(draft, 4)))).toEqual(draft);
    expect(readReported(newerReport(field, cleared, said(undefined, 2)))).toBeUndefined();
  });
});
