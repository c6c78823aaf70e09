import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createCobrowseStore } from '../../src/entries/live.js';
import { participantPhase, type CobrowseConversation } from '../../src/entries/model.js';
import { simulate } from '../../stories/demo/supervisor/simulator.js';
import { eventually } from '../support/eventually.js';
import { openDemo } from './support/frame.js';
import type { DemoFrame } from './support/frame.js';
import { setUpDemoTests } from './support/set-up.js';

setUpDemoTests();
let demo: DemoFrame;

test('at 400 % zoom there is room for rows below the header', async () => {
  demo = await openDemo('#/supervisor', 320, 256);
  const grid = await demo.page.findByRole('treegrid', { name: 'All sessions' });
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

test('a count filters, Enter opens a card, Alt+Down goes to the next one, Escape goes back to the row', async () => {
  demo = await openDemo('#/supervisor');
  const { page, user } = demo;
  const grid = await page.findByRole('treegrid', { name: 'All sessions' });
  // Live changes would move the rows while we look.
  await user.click(page.getByRole('checkbox', { name: /^Live/ }));
  const counts = page.getByRole('group', { name: 'Needs attention' });
  const pressed = await eventually(() => {
    const button = within(counts)
      .getAllByRole('button')
      .find((item) => item.dataset['none'] === undefined);
    if (!button) throw new Error('Nothing needs attention.');
    return button;
  });
  const lines = (): number => Number(grid.getAttribute('aria-rowcount'));
  const all = lines();
  await user.click(pressed);
  expect(pressed).toHaveAttribute('aria-pressed', 'true');
  await eventually(() => expect(lines()).toBeLessThan(all));
  expect(lines()).toBeGreaterThan(1);
  expect(page.getByText(/of [\d,]+ participants$/)).toBeVisible();
  await user.click(pressed);
  await eventually(() => expect(lines()).toBe(all));

  await user.click(within(grid).getAllByRole('rowheader')[0] ?? grid);
  const row = demo.document.activeElement;
  await user.keyboard('{Enter}');
  const details = page.getByRole('complementary', { name: /^Details of / });
  expect(details).toHaveTextContent('1 of 500');
  expect(demo.document.activeElement, 'the focus stays').toBe(row);
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await eventually(() => expect(details).toHaveTextContent('2 of 500'));
  within(details).getByRole('button', { name: 'Next session' }).focus();
  await user.keyboard('{Escape}');
  expect(page.queryByRole('complementary')).toBeNull();
  const line = demo.document.activeElement?.closest('[role=row]');
  expect(grid).toContainElement(demo.document.activeElement as HTMLElement);
  expect(line).toHaveAttribute('aria-level', '1');
  expect(line).toHaveAttribute('aria-posinset', '2');
});

test('ended sessions load from the stand-in for Genesys Analytics', async () => {
  demo = await openDemo('#/supervisor');
  const { page, user } = demo;
  await user.selectOptions(
    await page.findByRole('combobox', { name: 'Source' }),
    'Genesys Analytics (simulated)',
  );
  const grid = await page.findByRole('treegrid', { name: 'Ended sessions' });
  await eventually(() => expect(within(grid).getAllByRole('rowheader')[0]).toBeVisible());
  expect(page.getByText(/^[\d,]+ sessions$/)).toBeVisible();
  expect(page.queryByRole('alert')).toBeNull();
});
