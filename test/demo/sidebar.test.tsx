import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { stories } from '../../stories/load.js';
import { openDemo } from './support/frame.js';
import type { DemoFrame } from './support/frame.js';
import { setUpDemoTests } from './support/set-up.js';

setUpDemoTests();
let demo: DemoFrame;

test('is a navigation with a link for each story', async () => {
  demo = await openDemo('#/components');
  const nav = demo.page.getByRole('navigation', { name: 'Stories' });
  const links = within(nav).getAllByRole('link');
  const addresses = links.map((link) => link.getAttribute('href') ?? '').toSorted();
  const ofStories = stories.map(({ id }) => `#/components/${id}`);
  expect(addresses).toEqual(['#/components', ...ofStories].toSorted());
});

test('marks the current story and shows another one', async () => {
  demo = await openDemo('#/components/participantcard-on-hold');
  const nav = within(demo.page.getByRole('navigation', { name: 'Stories' }));
  expect(nav.getByRole('link', { name: 'On hold' })).toHaveAttribute('aria-current', 'page');

  await demo.user.click(nav.getByRole('link', { name: 'Alerting' }));
  expect(await demo.page.findByRole('heading', { level: 1, name: 'Alerting' })).toBeVisible();
  expect(nav.getByRole('link', { name: 'Alerting' })).toHaveAttribute('aria-current', 'page');
});

test('has the current story in view', async () => {
  demo = await openDemo('#/components/host-page-hostile-css');
  const nav = demo.page.getByRole('navigation', { name: 'Stories' });
  const current = within(nav).getByRole('link', { current: 'page' });
  const isInView = (): boolean => {
    const { top, bottom } = current.getBoundingClientRect();
    return top > nav.getBoundingClientRect().top && bottom < demo.window.innerHeight;
  };
  expect(nav.scrollTop).toBeGreaterThan(0);
  expect(isInView()).toBe(true);
  expect(demo.window.scrollY).toBe(0);
});

test('is used with the arrow keys', async () => {
  demo = await openDemo('#/components');
  const nav = within(demo.page.getByRole('navigation', { name: 'Stories' }));
  await demo.user.click(nav.getByRole('searchbox', { name: 'Filter stories' }));
  await demo.user.keyboard('names emoji{ArrowDown}{ArrowDown}');
  expect(nav.getByRole('link', { name: 'Emoji' })).toHaveFocus();
  await demo.user.keyboard('{ArrowUp}{ArrowUp}');
  expect(nav.getByRole('searchbox')).toHaveFocus();
});

test('is filtered by words', async () => {
  demo = await openDemo('#/components');
  const nav = within(demo.page.getByRole('navigation', { name: 'Stories' }));
  await demo.user.type(nav.getByRole('searchbox', { name: 'Filter stories' }), 'names emoji');
  expect(nav.getAllByRole('link').map((link) => link.textContent)).toEqual(['Overview', 'Emoji']);
  expect(nav.getByRole('status')).toHaveTextContent(/^1 of \d+ stories$/);
});

test('is folded away in a narrow window and gives way to the chosen story', async () => {
  demo = await openDemo('#/components', 320, 640);
  const nav = within(demo.page.getByRole('navigation', { name: 'Stories' }));
  const summary = nav.getByText(/^All \d+ stories$/);
  expect(nav.getByRole('searchbox', { hidden: true })).not.toBeVisible();

  await demo.user.click(summary);
  await demo.user.click(nav.getByRole('link', { name: 'Alerting' }));
  expect(await demo.page.findByRole('heading', { level: 1, name: 'Alerting' })).toBeVisible();
  expect(nav.getByRole('searchbox', { hidden: true })).not.toBeVisible();
  expect(demo.page.getByRole('main')).toHaveFocus();
});

test('can be skipped', async () => {
  demo = await openDemo('#/components');
  await demo.user.tab();
  expect(demo.page.getByRole('link', { name: 'Skip to the content' })).toHaveFocus();
  await demo.user.keyboard('{Enter}');
  expect(demo.page.getByRole('main')).toHaveFocus();
});

test('names a story that does not exist', async () => {
  demo = await openDemo('#/components/no-such-story');
  expect(demo.page.getByRole('heading', { level: 1 })).toHaveTextContent('No such story');
});
