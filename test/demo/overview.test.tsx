import { waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { overviewIds } from '../../stories/demo/gallery/groups.js';
import { stories } from '../../stories/load.js';
import { openDemo } from './support/frame.js';
import type { DemoFrame } from './support/frame.js';
import { setUpDemoTests } from './support/set-up.js';

setUpDemoTests();
let demo: DemoFrame;

const overview = () => within(demo.page.getByRole('main'));

test('names stories that exist', () => {
  const ids = new Set(stories.map(({ id }) => id));
  expect(overviewIds.filter((id) => !ids.has(id))).toEqual([]);
});

test('shows every component, each picture as one link', async () => {
  demo = await openDemo('#/components');
  const titles = overview()
    .getAllByRole('heading', { level: 2 })
    .map((heading) => heading.textContent);
  expect(titles).toEqual(expect.arrayContaining([...new Set(stories.map(({ title }) => title))]));

  const cards = within(overview().getByRole('region', { name: 'ParticipantCard' }));
  expect(cards.getByRole('link', { name: 'On hold' })).toHaveAttribute(
    'href',
    '#/components/participantcard-on-hold',
  );
  // What a story contains is a picture here: neither the keyboard nor a screen reader gets into it.
  const launcher = await cards.findByText('Open viewer');
  expect(launcher).toBeVisible();
  expect(launcher.closest('[inert]')).not.toBeNull();
});

test('leads to a story and back to where the visitor was', async () => {
  demo = await openDemo('#/components');
  overview().getByRole('link', { name: 'Two controllers' }).focus();
  await demo.user.keyboard('{Enter}');
  await demo.page.findByRole('heading', { level: 1, name: 'Two controllers' });
  await waitFor(() => expect(demo.page.getByRole('main')).toHaveFocus());
  expect(demo.window.scrollY).toBe(0);

  demo.window.history.back();
  await demo.page.findByRole('heading', { level: 1, name: 'Components' });
  await waitFor(() =>
    expect(overview().getByRole('link', { name: 'Two controllers' })).toHaveFocus(),
  );
  demo.window.history.forward();
  await demo.page.findByRole('heading', { level: 1, name: 'Two controllers' });
});

test('goes on to the next story', async () => {
  demo = await openDemo('#/components/participantcard-on-hold');
  const neighbors = within(demo.page.getByRole('navigation', { name: 'Neighboring stories' }));
  await demo.user.click(neighbors.getByRole('link', { name: /^Next ParticipantCard:/ }));
  expect(
    await demo.page.findByRole('heading', { level: 1, name: 'On hold, start unknown' }),
  ).toBeVisible();
});

test('a story shows what it does by itself', async () => {
  demo = await openDemo('#/components/cobrowseoffer-failed');
  expect(await demo.page.findByText(/The session was not found/)).toBeVisible();
});
