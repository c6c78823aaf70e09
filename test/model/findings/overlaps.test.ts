import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestOverlapOf } from '../../../src/model/findings/overlaps.js';

const stretch = fc
  .record({ start: fc.integer({ min: 0, max: 30 }), length: fc.nat(20), group: fc.nat(3) })
  .map(({ start, length, group }) => ({ start, end: start + length, group }));

test('the longest overlap is that of all pairs of different groups', () => {
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 12 }), (stretches) => {
      const lengths = stretches.flatMap((one) =>
        stretches
          .filter(({ group }) => group !== one.group)
          .map((other) => Math.min(one.end, other.end) - Math.max(one.start, other.start)),
      );
      const longest = longestOverlapOf(stretches);
      expect(longest ? longest.end - longest.start : 0).toBe(Math.max(0, ...lengths));
      for (const group of longest?.groups ?? []) {
        expect(
          stretches.some(
            (one) =>
              one.group === group &&
              one.start <= (longest?.start ?? 0) &&
              one.end >= (longest?.end ?? 0),
          ),
        ).toBe(true);
      }
      expect(new Set(longest?.groups).size).toBe(longest ? 2 : 0);
    }),
  );
});
