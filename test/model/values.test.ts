/** Single values of unknown type. */
import { expect, test } from 'vitest';
import {
  asRecord,
  describeValue,
  firstCharacters,
  isList,
  isRecord,
  readNumber,
  readReferenceId,
  readText,
  readTexts,
} from '../../src/model/values.js';

test.each([
  [' a ', 'a'],
  [7, '7'],
  [0, '0'],
  [false, 'false'],
  ['', null],
  [' ', null],
  [null, null],
  [undefined, null],
  [{}, null],
  [['a'], null],
])('%j as a text is %j', (value, text) => {
  expect(readText(value)).toBe(text);
});

test.each([
  [7, 7],
  [-0.5, -0.5],
  [' 7 ', 7],
  ['', null],
  [' ', null],
  ['seven', null],
  [Number.NaN, null],
  [Number.POSITIVE_INFINITY, null],
  ['Infinity', null],
  [true, null],
  [[7], null],
  [null, null],
])('%j as a number is %j', (value, number) => {
  expect(readNumber(value)).toBe(number);
});

test('the first characters of a text keep an emoji whole', () => {
  expect(firstCharacters('participant', 6)).toBe('partic');
  expect(firstCharacters('ab', 6)).toBe('ab');
  expect(firstCharacters('a😀b', 2)).toBe('a😀');
  expect(firstCharacters('😀😀😀', 2)).toBe('😀😀');
});

test('only plain objects are records', () => {
  expect(isRecord({})).toBe(true);
  for (const other of [null, undefined, [], 'a', 7]) {
    expect(isRecord(other)).toBe(false);
    expect(asRecord(other)).toEqual({});
  }
  const record = { a: 1 };
  expect(asRecord(record)).toBe(record);
});

test('only arrays are lists', () => {
  expect(isList([])).toBe(true);
  expect(isList(null)).toBe(false);
});

test('a reference is an id, or an object with one', () => {
  expect(readReferenceId({ id: ' u1 ' })).toBe('u1');
  expect(readReferenceId('u1')).toBe('u1');
  expect(readReferenceId(7)).toBe('7');
  for (const other of [true, {}, [], null, ' ']) expect(readReferenceId(other)).toBeNull();
});

test('texts of a list are those that are not blank', () => {
  expect(readTexts([' a ', '', null, 7])).toEqual(['a', '7']);
  expect(readTexts([])).toEqual([]);
  for (const other of [null, 'a', { 0: 'a' }]) expect(readTexts(other)).toBeNull();
});

test('the shortest values that are described', () => {
  expect(describeValue([1])).toBe('[1]');
  expect(describeValue({ a: null })).toBe('{"a":null}');
  expect(describeValue(7)).toBe('7');
});
