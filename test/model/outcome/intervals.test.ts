/** Spans of time: what they have together, and what they have in common. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  intersectionOf,
  lengthOf,
  unionOf,
  type Interval,
} from '../../../src/model/outcome/intervals.js';

const from = (start: number, end: number): Interval => ({ start, end });

describe('a union', () => {
  it('is in order, and keeps gaps', () => {
    expect(unionOf([from(5, 6), from(1, 2)])).toEqual([from(1, 2), from(5, 6)]);
  });

  it('joins spans that overlap or touch, or lie within each other', () => {
    expect(unionOf([from(1, 4), from(2, 6)])).toEqual([from(1, 6)]);
    expect(unionOf([from(1, 2), from(2, 3)])).toEqual([from(1, 3)]);
    expect(unionOf([from(1, 9), from(2, 3), from(4, 5)])).toEqual([from(1, 9)]);
  });

  it('leaves out spans that run backwards, and keeps those without length', () => {
    expect(unionOf([from(4, 3), from(1, 1)])).toEqual([from(1, 1)]);
  });
});

describe('an intersection', () => {
  it('has each span that both have', () => {
    const one = [from(0, 10), from(20, 30)];
    expect(intersectionOf(one, [from(5, 22), from(25, 40)])).toEqual([
      from(5, 10),
      from(20, 22),
      from(25, 30),
    ]);
    expect(intersectionOf(one, [from(12, 18)])).toEqual([]);
  });

  it('has a moment where two spans touch', () => {
    expect(intersectionOf([from(0, 5)], [from(5, 8)])).toEqual([from(5, 5)]);
  });
});

const anyUnion = fc
  .array(
    fc.tuple(fc.nat(40), fc.nat(10)).map(([start, length]) => from(start, start + length)),
    {
      maxLength: 6,
    },
  )
  .map(unionOf);

/** The whole numbers of which a union has the time up to the next one. */
const unitsOf = (union: readonly Interval[]): Set<number> =>
  new Set(
    union.flatMap(({ start, end }) =>
      Array.from({ length: end - start }, (_, index) => start + index),
    ),
  );

it('whatever the spans are, lengths are those of the time that they cover', () => {
  fc.assert(
    fc.property(anyUnion, anyUnion, (one, other) => {
      const [ofOne, ofOther] = [unitsOf(one), unitsOf(other)];
      expect(lengthOf(one)).toBe(ofOne.size);
      expect(unitsOf(unionOf([...one, ...other]))).toEqual(new Set([...ofOne, ...ofOther]));
      const common = intersectionOf(one, other);
      expect(unitsOf(common)).toEqual(new Set([...ofOne].filter((unit) => ofOther.has(unit))));
      expect(lengthOf(common)).toBe(unitsOf(common).size);
      expect(intersectionOf(other, one)).toEqual(common);
    }),
  );
});
