import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprintOf } from '../../src/wire/fingerprint.js';

test('equal values have one fingerprint, different values have others', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      const isEqual = JSON.stringify(one) === JSON.stringify(other);
      expect(fingerprintOf(structuredClone(one))).toBe(fingerprintOf(one));
      expect(fingerprintOf(one) === fingerprintOf(other)).toBe(isEqual);
    }),
  );
});

test('one character makes a difference, wherever it is', () => {
  const texts = ['aaa', 'baa', 'aba', 'aab', 'aaaa'];
  expect(new Set(texts.map(fingerprintOf)).size).toBe(texts.length);
});

test('a value that is nested too deeply has the fingerprint `unknown`', () => {
  let deep: unknown[] = [];
  for (let depth = 0; depth < 20_000; depth++) deep = [deep];
  expect(fingerprintOf(deep)).toBe('unknown');
});
