import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legKey } from '../../src/model/index.js';
import { anyInput, untyped } from './arbitrary.js';

const idText = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.stringMatching(/^[~/>01a]{1,6}$/),
  fc.uuid(),
);
const trimmed = idText.map((id) => id.trim());
const leg = fc.record({ id: trimmed, communicationId: fc.option(trimmed) });

describe('legKey', () => {
  it('is the participant id, and the communication id where there is one', () => {
    expect(legKey({ id: 'p1' })).toBe('p1');
    expect(legKey({ id: 'p1', communicationId: 'c1' })).toBe('p1/c1');
    expect(legKey({ id: ' p1 ', communicationId: ' ' })).toBe('p1');
    expect(legKey({ id: 'p1', communicationId: null })).toBe('p1');
  });

  it('is empty without an id', () => {
    for (const nobody of [null, undefined, {}, { id: '' }, { id: null }, 'x', []]) {
      expect(legKey(untyped(nobody))).toBe('');
    }
  });

  it('tells ids apart that contain separators', () => {
    const ids = ['ab', 'a/b', 'a>b', 'a~b', 'a~0b', 'a~1b', 'a~2b'];
    const legs = ids.flatMap((id) => [{ id }, { id: 'x', communicationId: id }]);
    const keys = [{ id: 'a', communicationId: 'b' }, ...legs].map(legKey);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('never is the same for different ids', () => {
    fc.assert(
      fc.property(leg, leg, (one, other) => {
        const same =
          one.id === other.id && (one.communicationId || null) === (other.communicationId || null);
        expect(legKey(one) === legKey(other)).toBe(same);
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        expect(legKey(untyped(input))).toBeTypeOf('string');
      }),
    );
  });
});
