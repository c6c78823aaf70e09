import { waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openDemo } from './support/frame.js';
import type { DemoFrame } from './support/frame.js';
import { setUpDemoTests } from './support/set-up.js';

setUpDemoTests();
let demo: DemoFrame;

const frame = (): HTMLElement => {
  const found = demo.page.getByRole('region', { name: 'Story' }).firstElementChild;
  if (found === null) throw new Error('The story has no frame.');
  return found as HTMLElement;
};

test('theme, direction and width apply at once and are in the URL', async () => {
  demo = await openDemo('#/components/participantcard-on-hold');
  await demo.user.selectOptions(demo.page.getByLabelText('Theme'), 'Dark');
  await waitFor(() =>
    expect(demo.window.getComputedStyle(demo.document.body).colorScheme).toBe('dark'),
  );
  await demo.user.selectOptions(demo.page.getByLabelText('Direction'), 'Right to left');
  await waitFor(() => expect(frame()).toHaveAttribute('dir', 'rtl'));
  await demo.user.selectOptions(demo.page.getByLabelText('Width'), '320 px');
  await waitFor(() => expect(frame().getBoundingClientRect().width).toBe(320));
  expect(demo.window.location.hash).toContain('theme=dark&direction=rtl&width=320');
});

test('settings in the address are kept from story to story', async () => {
  demo = await openDemo('#/components/names-emoji?locale=ar-EG');
  expect(demo.page.getByLabelText('Locale')).toHaveDisplayValue('Arabic (Egypt)');
  expect(frame()).toHaveAttribute('dir', 'rtl');
  await demo.user.click(demo.page.getByRole('link', { name: 'Alerting' }));
  await demo.page.findByRole('heading', { level: 1, name: 'Alerting' });
  expect(frame()).toHaveAttribute('dir', 'rtl');
});

test('the zone changes the times', async () => {
  demo = await openDemo('#/components/participantcard-every-field?locale=en-US&zone=UTC');
  expect(frame()).toHaveTextContent('3:18:00 PM UTC');
  await demo.user.selectOptions(demo.page.getByLabelText('Time zone'), 'Asia/Tokyo');
  await waitFor(() => expect(frame()).toHaveTextContent('12:18:00 AM GMT+9'));
  expect(frame()).not.toHaveTextContent('UTC');
});

test('shows the story as an app would write it, to copy', async () => {
  demo = await openDemo('#/components/participantcard-on-hold');
  await demo.user.click(demo.page.getByText('Code'));
  const code = demo.page.getByRole('region', { name: 'Code of the story' });
  expect(code).toHaveTextContent("from 'cobrowse-participant-kit';");
  expect(code).toHaveTextContent(
    '<ParticipantCard participants={participants} participant={participant} />',
  );
  await demo.user.click(demo.page.getByRole('button', { name: 'Copy code' }));
  expect(await demo.page.findByText('Copied')).toBeVisible();
  expect(await demo.window.navigator.clipboard.readText()).toBe(code.textContent);
});

test('a table is as wide as the page, and a card as a panel', async () => {
  demo = await openDemo('#/components/participantstable-every-state');
  expect(frame().getBoundingClientRect().width).toBeGreaterThan(850);
  demo.window.location.hash = '#/components/participantcard-on-hold';
  await demo.page.findByRole('heading', { level: 1, name: 'On hold' });
  expect(frame().getBoundingClientRect().width).toBeLessThanOrEqual(420);
});
