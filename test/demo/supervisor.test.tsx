import { expect, test } from 'vitest';
import { simulate } from '../../stories/demo/supervisor/simulator.js';
import { openDemo } from './support/frame.js';
import type { DemoFrame } from './support/frame.js';
import { setUpDemoTests } from './support/set-up.js';

setUpDemoTests();
let demo: DemoFrame;

test('at 400 % zoom there is room for rows below the header', async () => {
  demo = await openDemo('#/supervisor', 320, 256);
  const grid = await demo.page.findByRole('grid', { name: 'All sessions' });
  expect(grid.clientHeight).toBeGreaterThan(200);
  expect(grid.clientHeight).toBeLessThan(256);
});

test('nothing in the simulation comes from the future, and wrap-ups are recent', () => {
  const now = Date.parse('2026-03-04T15:20:00Z');
  const legs = simulate(500, now)
    .sessions()
    .flatMap(({ participants }) => participants ?? []);
  const instants = legs.flatMap(({ startTime, connectedTime, endTime }) =>
    [startTime, connectedTime, endTime].flatMap((text) => (text ? [new Date(text).getTime()] : [])),
  );
  expect(Math.max(...instants)).toBeLessThanOrEqual(now);
  const ends = legs.flatMap(({ endTime }) => (endTime ? [new Date(endTime).getTime()] : []));
  expect(now - Math.min(...ends)).toBeLessThanOrEqual(150_000);
});
