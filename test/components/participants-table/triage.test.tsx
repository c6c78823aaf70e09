import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, type ReactElement, type ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { CobrowseKitProvider, type Clock } from '../../../src/entries/index.js';
import { createCobrowseStore } from '../../../src/entries/live.js';
import { LiveParticipantsTable } from '../../../src/entries/live/table.js';
import type {
  CobrowseConversation,
  CobrowseMediaParticipant,
  SessionFinding,
} from '../../../src/entries/model.js';
import { ParticipantsTable } from '../../../src/entries/table.js';
import { NOW } from '../../../stories/data/time.js';
import { expectNoAxeViolations } from '../../support/axe.js';
import { eventually } from '../../support/eventually.js';
import { notification } from '../../support/live-input.js';
import { testClock } from '../../support/test-clock.js';

type Leg = CobrowseMediaParticipant;

const at = (seconds: number): string => new Date(NOW + seconds * 1000).toISOString();

const quiet: Leg = { id: 'quiet', name: 'Quiet Quinn', purpose: 'customer', state: 'connected' };
/** Its time for the wrap-up ends 30 seconds from now. */
const wrapping: Leg = {
  id: 'wrapping',
  name: 'Wren Wrap',
  purpose: 'agent',
  state: 'disconnected',
  endTime: at(-30),
  startAcwTime: at(-30),
  wrapupRequired: true,
  wrapupPrompt: 'timeout',
  wrapupTimeoutMs: 60_000,
};
const failing: Leg = { ...quiet, id: 'failing', name: 'Erin Error', errorInfo: { code: 'x' } };
const ringing: Leg = {
  id: 'ringing',
  name: 'Al Alert',
  purpose: 'agent',
  state: 'alerting',
  startAlertingTime: at(-90),
  alertingTimeoutMs: 60_000,
};
const page: Leg = { id: 'page', name: 'Paige Page', cobrowseRole: 'sharer', state: 'connected' };
const controller = (id: string): Leg => ({
  id,
  name: id,
  cobrowseRole: 'viewer',
  state: 'connected',
  controlling: ['page'],
});
const contested: CobrowseConversation = {
  id: 'contested',
  participants: [page, controller('First'), controller('Second')],
};
const getSession = (leg: Leg): CobrowseConversation | null =>
  contested.participants?.includes(leg) ? contested : null;
const legs: readonly Leg[] = [quiet, wrapping, failing, ringing, ...(contested.participants ?? [])];

function setting(clock: Clock, content: ReactNode): ReactElement {
  return (
    <CobrowseKitProvider clock={clock} locale="en" timeZone="UTC">
      {content}
    </CobrowseKitProvider>
  );
}

const counts = (): HTMLElement => screen.getByRole('group', { name: 'Needs attention' });
const count = (name: RegExp | string): HTMLElement =>
  within(counts()).getByRole('button', { name });
const names = (): (string | null)[] =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.querySelector('.cb-name')?.textContent ?? null);

describe('counts of what needs attention', () => {
  test('count by facts and by findings, and filter by any that is pressed', async () => {
    const user = userEvent.setup();
    const leftAlone = { rule: 'left-alone', severity: 'warning' } as SessionFinding;
    const { container } = render(
      setting(
        testClock(NOW),
        <ParticipantsTable
          triage
          participants={legs}
          getSession={getSession}
          getFindings={(leg) => (leg === quiet ? [leftAlone] : [])}
        />,
      ),
    );
    await expectNoAxeViolations(container);
    expect(
      within(counts())
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Overdue wrap-ups 0',
      'Contested control 3',
      'Errors 1',
      'Alerting too long 1',
      'Left alone 1',
    ]);
    await user.click(count('Contested control 3'));
    expect(count('Contested control 3')).toHaveAttribute('aria-pressed', 'true');
    expect(names()).toEqual(['Paige Page', 'First', 'Second']);
    await user.click(count('Errors 1'));
    expect(names()).toEqual(['Erin Error', 'Paige Page', 'First', 'Second']);
    await user.click(count('Contested control 3'));
    await user.click(count('Errors 1'));
    // The table grows first, and renders the rows that then have room.
    await eventually(() => expect(names()).toHaveLength(legs.length));
    await user.click(count('Overdue wrap-ups 0'));
    expect(screen.getByText('No participants match the search and filters.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Clear search and filters' }));
    expect(count('Overdue wrap-ups 0')).toHaveAttribute('aria-pressed', 'false');
    await eventually(() => expect(names()).toHaveLength(legs.length));
  });

  test('follow the clock, with no event', async () => {
    const user = userEvent.setup();
    const clock = testClock(NOW);
    render(setting(clock, <ParticipantsTable triage participants={legs} />));
    await user.click(count('Overdue wrap-ups 0'));
    clock.pass(30_000);
    expect(count('Overdue wrap-ups 1')).toBeVisible();
    expect(names()).toEqual(['Wren Wrap']);
  });

  test('a stored choice is restored, and unknown kinds are left out', () => {
    const state = JSON.parse('{"triage":["error","acme",null]}') as object;
    render(
      setting(
        testClock(NOW),
        <ParticipantsTable triage participants={legs} defaultState={state} />,
      ),
    );
    expect(names()).toEqual(['Erin Error']);
  });

  test('are not shown for one page of a server', () => {
    const server = { rowCount: 100, pageSize: 10 };
    render(
      setting(testClock(NOW), <ParticipantsTable triage participants={legs} server={server} />),
    );
    expect(screen.queryByRole('group', { name: 'Needs attention' })).toBeNull();
  });

  test('a live table counts once a second', async () => {
    const user = userEvent.setup();
    const clock = testClock(NOW);
    const store = createCobrowseStore({ schedule: () => {}, keepEnded: 0, now: () => NOW });
    const report = (leg: Leg): void =>
      act(() => {
        store.apply(notification('one', [quiet, leg]));
        store.flush();
      });
    report(failing);
    const table = <LiveParticipantsTable triage store={store} />;
    render(setting(clock, table), { wrapper: StrictMode });
    await user.click(count('Errors 1'));
    report({ ...failing, errorInfo: { code: 'another' } });
    expect(names()).toEqual(['Erin Error']);
    clock.pass(1000);
    expect(count('Errors 1')).toBeVisible();
    expect(names()).toEqual(['Erin Error']);
  });
});

test('rows on screen keep their place while rows above are added and removed', async () => {
  const many = Array.from({ length: 200 }, (_, index): Leg => ({
    id: `${index}`,
    name: `Leg ${index}`,
  }));
  const show = (participants: readonly Leg[]): ReactElement =>
    setting(testClock(NOW), <ParticipantsTable participants={participants} hideToolbar />);
  const { rerender } = render(show(many));
  const grid = screen.getByRole('grid');
  act(() => {
    grid.scrollTop = 3600;
  });
  const topOf = (name: string): number =>
    screen.getByRole('rowheader', { name }).getBoundingClientRect().top;
  await eventually(() => expect(screen.getByRole('rowheader', { name: 'Leg 102' })).toBeVisible());
  const top = topOf('Leg 102');
  rerender(show(many.slice(20)));
  await eventually(() => expect(topOf('Leg 102')).toBe(top));
  rerender(
    show([
      ...many.slice(0, 5).map((leg) => ({ ...leg, id: `new ${leg.id}`, name: 'New' })),
      ...many,
    ]),
  );
  await eventually(() => expect(topOf('Leg 102')).toBe(top));
  act(() => {
    grid.scrollTop = 0;
  });
  await eventually(() => expect(screen.getByRole('rowheader', { name: 'Leg 0' })).toBeVisible());
  rerender(show(many.slice(20)));
  expect(grid.scrollTop).toBe(0);
});
