import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTimeScale } from '../../../src/components/session-timeline/time-scale.js';
import { ticksOf } from '../../../src/components/session-timeline/ticks.js';
import { panned, wholeView, zoomed } from '../../../src/components/session-timeline/view.js';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 2, 29);
const instants = fc
  .uniqueArray(fc.integer({ min: 0, max: 48 * HOUR }), { maxLength: 30 })
  .map((all) => all.toSorted((one, other) => one - other).map((at) => START + at));

test('later instants are never drawn before earlier ones, folded or not', () => {
  fc.assert(
    fc.property(instants, fc.boolean(), (all, fold) => {
      const scale = createTimeScale(all, fold);
      expect(scale.length).toBeGreaterThan(0);
      const positions = all.map(scale.positionOf);
      positions.forEach((position, index) => {
        expect(position).toBeGreaterThanOrEqual(positions[index - 1] ?? 0);
        expect(position).toBeLessThanOrEqual(scale.length);
        expect(scale.instantAt(position)).toBeCloseTo(all[index] ?? Number.NaN, 0);
      });
    }),
  );
});

test('hours without changes are folded, and shorter times are not', () => {
  const minutes = [0, 1, 2, 700, 701].map((minute) => START + minute * 60_000);
  const folded = createTimeScale(minutes, true).pieces.filter((piece) => piece.folded);
  expect(folded).toMatchObject([{ from: minutes[2], to: minutes[3] }]);
  expect(createTimeScale(minutes, false).pieces).toHaveLength(1);
  const short = [0, 5, 50].map((minute) => START + minute * 60_000);
  expect(createTimeScale(short, true).pieces).toHaveLength(1);
});

test('a view never leaves the timeline, however it is moved', () => {
  fc.assert(
    fc.property(
      instants,
      fc.array(
        fc.record({
          factor: fc.double({ min: 0.1, max: 10, noNaN: true }),
          part: fc.double({ min: -3, max: 3, noNaN: true }),
        }),
        { maxLength: 10 },
      ),
      (all, moves) => {
        const scale = createTimeScale(all, true);
        const whole = wholeView(scale);
        const view = moves.reduce(
          (now, { factor, part }) => panned(zoomed(now, factor, 0.5, scale), part, scale),
          whole,
        );
        expect(view.end).toBeGreaterThan(view.start);
        expect(view.start).toBeGreaterThanOrEqual(whole.start - 1);
        expect(view.end).toBeLessThanOrEqual(whole.end + 1);
      },
    ),
  );
});

test('ticks are at full hours of the zone, also where daylight saving begins', () => {
  // In Berlin, 2:00 is skipped on this day.
  const scale = createTimeScale([START, START + 6 * HOUR], false);
  const ticks = ticksOf(scale, wholeView(scale), 6, 'Europe/Berlin');
  expect(ticks.map(({ at }) => (at - START) / HOUR)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  // Kathmandu is 5:45 ahead, so its full hours are at a quarter past in UTC.
  const kathmandu = ticksOf(scale, wholeView(scale), 6, 'Asia/Kathmandu');
  expect(kathmandu.map(({ at }) => ((at - START) / HOUR) % 1)).toEqual(kathmandu.map(() => 0.25));
});
