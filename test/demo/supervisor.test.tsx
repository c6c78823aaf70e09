import { expect, test } from 'vitest';
import { createCobrowseStore } from '../../src/entries/live.js';
import { participantPhase, type CobrowseConversation } from '../../src/entries/model.js';
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

test('a store that gets the notifications of the simulation shows the same phases', () => {
  const now = Date.parse('2026-03-04T15:20:00Z');
  const simulation = simulate(50, now);
  const store = createCobrowseStore({ schedule: () => {} });
  for (const session of simulation.sessions()) store.apply(session);
  for (let second = 1; second <= 3000; second += 1) {
    store.apply({ eventBody: simulation.change(now + second * 1000) });
  }
  store.flush();
  const phases = (session: CobrowseConversation | undefined): readonly string[] =>
    (session?.participants ?? []).map((leg) => participantPhase(leg));
  for (const session of simulation.sessions()) {
    expect(phases(store.getSession(session.id ?? ''))).toEqual(phases(session));
  }
});
