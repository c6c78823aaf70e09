import { describe, expect, test } from 'vitest';
import { fillPieces, fillTemplate, overrideSection } from '../../src/words/message.js';

describe('fillTemplate', () => {
  test('fills every placeholder, even if a translation changes their order', () => {
    const values = { controller: 'Ada', target: 'Bob' };
    expect(fillTemplate('{controller} controls {target}', values)).toBe('Ada controls Bob');
    expect(fillTemplate('{target} ← {controller}', values)).toBe('Bob ← Ada');
  });

  test('leaves a placeholder without a value as it is, and fills none twice', () => {
    expect(fillTemplate<string>('{a} {b}', { a: '{b}' })).toBe('{b} {b}');
    for (const template of ['{a}', '{constructor} of {toString}', '{__proto__}']) {
      expect(fillTemplate<string>(template, {})).toBe(template);
    }
  });

  test('takes special characters of patterns as they are', () => {
    expect(fillTemplate('{a}', { a: '$& $1' })).toBe('$& $1');
  });
});

test('fillPieces gives texts and values in turn', () => {
  expect(fillPieces('{a} controls {b}', { a: 1, b: 2 })).toEqual(['', 1, ' controls ', 2, '']);
  expect(fillPieces('{a} controls {b}', { a: 1 })).toEqual(['', 1, ' controls ', '{b}', '']);
  expect(fillPieces('plain', {})).toEqual(['plain']);
});

describe('overrideSection', () => {
  const english = { open: 'Open', close: 'Close' };

  test('is overridden by a translation, except for what that leaves out', () => {
    expect(overrideSection(english, { open: 'Öffnen' })).toEqual({
      open: 'Öffnen',
      close: 'Close',
    });
    expect(overrideSection(english, undefined)).toBe(english);
  });

  test('ignores values that are not text, and unknown keys', () => {
    const broken: object = { open: null, close: 5, extra: 'x' };
    expect(overrideSection(english, broken)).toEqual(english);
  });

  test('leaves the English as it was', () => {
    overrideSection(english, { open: 'Öffnen' });
    expect(english.open).toBe('Open');
  });
});
