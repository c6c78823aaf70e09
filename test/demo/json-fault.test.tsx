import { describe, expect, test } from 'vitest';
import { explainJson } from '../../stories/demo/gallery/json/fault.js';

describe('explainJson', () => {
  test.each([
    ['', 1, 1, 'the text is empty'],
    ['{"a": 1,}', 1, 9, 'an extra comma'],
    ['[1, 2,\n]', 2, 1, 'an extra comma'],
    ['{"a": 1\n "b": 2}', 2, 2, 'a comma or the closing bracket'],
    ['{"a" 1}', 1, 6, 'a colon'],
    ["{'a': 1}", 1, 2, 'straight double quotes'],
    ['{"a": “b”}', 1, 7, 'straight double quotes'],
    ['{a: 1}', 1, 2, 'a field name in double quotes or }'],
    ['{"a": "b\n"}', 1, 7, 'does not end on its line'],
    ['{"a": "\\x"}', 1, 7, 'unknown escape'],
    ['{"a": [1, {"b": 2', 1, 18, '} ] } is missing'],
    ['{"a": 1} // done', 1, 10, 'no comments'],
    ['{} {}', 1, 4, 'nothing more'],
    ['[1, 02]', 1, 6, 'a comma or the closing bracket'],
    ['{"a": undefined}', 1, 7, 'a value is expected'],
    ['[1}', 1, 3, 'a comma or the closing bracket'],
  ])('%j', (text, line, column, message) => {
    expect((): unknown => JSON.parse(text)).toThrow(SyntaxError);
    const fault = explainJson(text);
    expect(fault).toMatchObject({ line, column });
    expect(fault.message).toContain(message);
  });

  test('finds the end of every beginning of a text', () => {
    const whole = JSON.stringify({ a: [1, -2.5e3, 'x\n"\u2028', null], b: { c: true } }, null, 1);
    const beginnings = Array.from(whole, (_, end) => whole.slice(0, end));
    for (const text of beginnings) {
      // What follows the place of the fault is nothing, or the beginning of a string, number or word.
      const rest = text.slice(explainJson(text).offset);
      expect(rest).toMatch(/^("([^"\\]|\\.)*\\?|[\w.+-]*)$/);
    }
  });

  test('copes with long strings and deep nesting', () => {
    expect(explainJson(`"${'x'.repeat(2_000_000)}`).offset).toBe(0);
    expect(explainJson('['.repeat(200_000)).offset).toBe(200_000);
  });
});
