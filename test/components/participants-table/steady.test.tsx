/** What a list of many sessions must not do: move, jump, or show what is not known yet. */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { expect, test } from 'vitest';
import { CobrowseKitProvider, type Clock } from '../../../src/entries/index.js';
import type { CobrowseMediaParticipant } from '../../../src/entries/model.js';
import { ParticipantsTable } from '../../../src/entries/table.js';
import { testClock } from '../../support/test-clock.js';

type Leg = CobrowseMediaParticipant;

const NOW = Date.parse('2026-03-04T23:30:00Z');
const at = (seconds: number): string => new Date(NOW + seconds * 1000).toISOString();

const show = (props: ParticipantsTable.Props, clock: Clock = testClock(NOW)): ReactElement => (
  <CobrowseKitProvider clock={clock} locale="en-US" timeZone="UTC">
    <ParticipantsTable {...props} />
  </CobrowseKitProvider>
);
const cellOf = (name: string, column: string): string =>
  screen
    .getByRole('rowheader', { name })
    .closest('[role=row]')
    ?.querySelector(`[data-column=${column}]`)
    ?.textContent?.replaceAll('\u202f', ' ') ?? '';

const alerting: Leg = {
  id: 'a',
  name: 'Alerting',
  state: 'alerting',
  startAlertingTime: at(-65),
  startTime: at(-65),
};
const connected: Leg = {
  id: 'c',
  name: 'Connected',
  state: 'connected',
  startTime: at(-90),
  connectedTime: at(-60),
};

test('selecting rows moves nothing', async () => {
  const user = userEvent.setup();
  const { container } = render(show({ participants: [alerting, connected] }));
  const tops = (): readonly number[] =>
    Array.from(container.querySelectorAll('.cb-tr, .cb-table-bar, .cb-table-foot'), (element) =>
      Math.round(element.getBoundingClientRect().top),
    ).slice(0, 5);
  const size = container.getBoundingClientRect().height;
  const before = tops();
  await user.click(screen.getByRole('checkbox', { name: 'Select Connected' }));
  expect(screen.getByRole('button', { name: 'Copy' })).toBeVisible();
  expect(tops()).toEqual(before);
  expect(container.getBoundingClientRect().height).toBe(size);
});

test('while the first rows load, nothing says zero', () => {
  const { container, rerender } = render(show({ participants: [], loading: true, triage: true }));
  expect(container.querySelectorAll('.cb-table-placeholder').length).toBeGreaterThan(0);
  expect(screen.getByText('Loading participants…')).toBeVisible();
  expect(container).not.toHaveTextContent('0');
  rerender(show({ participants: [], triage: true }));
  expect(container.querySelector('.cb-table-placeholder')).toBeNull();
  expect(screen.getByText('0 participants')).toBeVisible();
});

test('waiting is not a connection: the state says how long somebody has been waiting', () => {
  render(show({ participants: [alerting, connected] }));
  expect(cellOf('Alerting', 'duration')).toBe('');
  expect(cellOf('Alerting', 'state')).toMatch(/01:05/);
  expect(cellOf('Connected', 'duration')).toBe('01:00');
  expect(cellOf('Connected', 'state')).toBe('Connected');
});

test('times of today have no date, and get one after midnight', () => {
  const lastYear: Leg = { id: 'y', name: 'Last year', startTime: '2025-12-31T10:00:00Z' };
  const yesterday: Leg = { id: 'd', name: 'Yesterday', startTime: '2026-03-03T10:00:00Z' };
  const clock = testClock(NOW);
  render(show({ participants: [connected, yesterday, lastYear] }, clock));
  expect(cellOf('Connected', 'started')).toBe('11:28:30 PM');
  expect(cellOf('Yesterday', 'started')).toBe('Mar 3, 10:00:00 AM');
  expect(cellOf('Last year', 'started')).toBe('Dec 31, 2025, 10:00:00 AM');
  clock.pass(3_600_000);
  expect(cellOf('Connected', 'started')).toBe('Mar 4, 11:28:30 PM');
});

test('a countdown says whether time is left or over', () => {
  const wrapup: Leg = {
    id: 'w',
    name: 'Wren',
    state: 'disconnected',
    endTime: at(-30),
    startAcwTime: at(-30),
    wrapupRequired: true,
    wrapupPrompt: 'timeout',
    wrapupTimeoutMs: 60_000,
  };
  const clock = testClock(NOW);
  render(show({ participants: [wrapup] }, clock));
  expect(cellOf('Wren', 'wrapup')).toMatch(/00:30 left/);
  clock.pass(52_000);
  expect(cellOf('Wren', 'wrapup')).toMatch(/overdue.*00:22/);
});
