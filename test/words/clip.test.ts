import { expect, test } from 'vitest';
import { clip, describeClipped } from '../../src/words/clip.js';

const long = 'x'.repeat(600);
const cut = `${'x'.repeat(500)} […]`;

test('a text is cut after 500 characters', () => {
  expect(clip('x'.repeat(500))).toBe('x'.repeat(500));
  expect(clip('x'.repeat(501))).toBe(cut);
  expect(clip('😀'.repeat(500))).toBe('😀'.repeat(500));
  expect(clip('😀'.repeat(501))).toBe(`${'😀'.repeat(500)} […]`);
});

test('values are spelled out and cut; what is empty has no text', () => {
  expect(describeClipped(7)).toBe('7');
  expect(describeClipped(true)).toBe('true');
  expect(describeClipped(long)).toBe(cut);
  expect(describeClipped({ level: 3 })).toBe('{"level":3}');
  expect(describeClipped([1])).toBe('[1]');
  for (const empty of [null, undefined, '', ' ', [], {}]) expect(describeClipped(empty)).toBeNull();
});

test('texts within a value are cut before its JSON is', () => {
  expect(describeClipped([long])).toBe(`["${'x'.repeat(498)} […]`);
  const megabyte = 'y'.repeat(1_000_000);
  expect(describeClipped({ a: 1, text: megabyte })?.length).toBe(504);
});

test('a value that is nested too deeply has no text', () => {
  let value: unknown = [];
  for (let depth = 0; depth < 20_000; depth++) value = [value];
  expect(describeClipped(value)).toBeNull();
});
