import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { CobrowseConversation, CobrowseMediaParticipant } from '../../../src/entries/model.js';
import { createCobrowseStore } from '../../../src/entries/live.js';
import { LiveParticipantsTable } from '../../../src/entries/live/table.js';
import { ParticipantsTable } from '../../../src/entries/table.js';
import { listenToAnnouncements, nothingMoreIsSpoken } from '../../support/announcements.js';
import { expectNoAxeViolations } from '../../support/axe.js';
import { eventually } from '../../support/eventually.js';
import { notification } from '../../support/live-input.js';

type Leg = CobrowseMediaParticipant;

const sessions = Array.from({ length: 120 }, (_, index): CobrowseConversation => ({
  id: `session ${index}`,
  participants: [
    { id: `customer ${index}`, name: `Customer ${index}`, purpose: 'customer', state: 'connected' },
    { id: `agent ${index}`, name: `Agent ${index}`, purpose: 'agent', state: 'connected' },
  ],
}));
const legs = sessions.flatMap(({ participants }) => participants ?? []);
const sessionOf = new Map(
  sessions.flatMap((session) => (session.participants ?? []).map((leg) => [leg, session] as const)),
);

const Table = (props: Partial<ParticipantsTable.Props>) => (
  <ParticipantsTable
    participants={legs}
    getSession={(leg) => sessionOf.get(leg)}
    hideToolbar
    details={({ participant, session }) => (
      <p>
        {participant.name} in {session?.id}
      </p>
    )}
    {...props}
  />
);

const pane = (): HTMLElement => screen.getByRole('complementary');
const focusedRow = (): string | null | undefined =>
  document.activeElement?.closest('[role=row]')?.querySelector('[role=rowheader]')?.textContent;

describe('details beside the rows', () => {
  test('Enter opens them, and focus and scroll position stay; Escape closes them', async () => {
    const user = userEvent.setup();
    const onRowAction = vi.fn<(leg: Leg) => void>();
    const { container } = render(<Table onRowAction={onRowAction} />);
    const grid = screen.getByRole('grid');
    await user.tab();
    await user.keyboard('{ArrowRight}{PageDown}{PageDown}{PageDown}');
    const row = focusedRow();
    const cell = document.activeElement;
    const { scrollTop } = grid;
    expect(scrollTop).toBeGreaterThan(0);
    await user.keyboard('{Enter}');
    expect(pane()).toHaveTextContent(`${row} in session`);
    expect(pane()).toHaveAccessibleName(`Details of ${row}`);
    expect(onRowAction).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(cell);
    expect(grid.scrollTop).toBe(scrollTop);
    await expectNoAxeViolations(container);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(document.activeElement).toBe(cell);
    expect(grid.scrollTop).toBe(scrollTop);
  });

  test('are announced by name, since the focus stays in the row', async () => {
    const user = userEvent.setup();
    const heard = listenToAnnouncements();
    onTestFinished(heard.stop);
    render(<Table />);
    await user.tab();
    await user.keyboard('{ArrowRight}{ArrowDown}{Enter}');
    const opened = focusedRow();
    await nothingMoreIsSpoken();
    expect(heard.texts()).toEqual([`Details of ${opened} opened`]);
    await user.click(screen.getByRole('button', { name: 'Next session' }));
    await nothingMoreIsSpoken();
    expect(heard.texts()).toEqual([
      `Details of ${opened} opened`,
      `${pane().getAttribute('aria-label')} opened`,
    ]);
  });

  test('the next and the previous session by keyboard, from the row and from the details', async () => {
    const user = userEvent.setup();
    render(<Table />);
    await user.tab();
    await user.keyboard('{ArrowRight}{ArrowDown}{ArrowDown}{Enter}');
    expect(pane()).toHaveTextContent('1 of 120Agent 0 in session 0');
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(pane()).toHaveTextContent('2 of 120Customer 1 in session 1');
    await eventually(() => expect(focusedRow()).toBe('Customer 1'));
    const next = within(pane()).getByRole('button', { name: 'Next session' });
    act(() => next.focus());
    await user.keyboard('{Enter}{Alt>}{ArrowDown}{/Alt}{Alt>}{ArrowUp}{/Alt}');
    expect(pane()).toHaveTextContent('3 of 120Customer 2 in session 2');
    expect(next).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(focusedRow()).toBe('Customer 2');
  });

  test('at the ends a button stays, and does nothing', async () => {
    const user = userEvent.setup();
    render(<Table />);
    await user.dblClick(screen.getByRole('rowheader', { name: 'Customer 0' }));
    const previous = within(pane()).getByRole('button', { name: 'Previous session' });
    expect(previous).toHaveAttribute('aria-disabled', 'true');
    await user.click(previous);
    expect(pane()).toHaveTextContent('1 of 120');
    await user.click(within(pane()).getByRole('button', { name: 'Close details' }));
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(focusedRow()).toBe('Customer 0');
  });

  test('at the end of a page of a server, the button says why it does nothing', async () => {
    const user = userEvent.setup();
    const Page = ({ rowCount }: { readonly rowCount: number }) => (
      <Table participants={legs.slice(0, 4)} server={{ rowCount, pageSize: 2, unit: 'sessions' }} />
    );
    const { rerender } = render(<Page rowCount={120} />);
    await user.dblClick(screen.getByRole('rowheader', { name: 'Customer 1' }));
    const next = within(pane()).getByRole('button', { name: 'Next session' });
    expect(next).toHaveAttribute('aria-disabled', 'true');
    expect(next).toHaveAccessibleDescription('This is the last session on this page');
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(next).not.toHaveAccessibleDescription(/this page/);
    const previous = within(pane()).getByRole('button', { name: 'Previous session' });
    expect(previous).toHaveAccessibleDescription('This is the first session on this page');
    rerender(<Page rowCount={2} />);
    expect(previous, 'the only page').not.toHaveAccessibleDescription(/this page/);
  });

  test('in groups, sessions follow as the table is sorted', async () => {
    const user = userEvent.setup();
    render(
      <Table
        groupBy="session"
        defaultState={{
          sorting: [{ column: 'name', direction: 'descending' }],
          expansion: { all: false, except: [] },
        }}
      />,
    );
    await user.tab();
    await user.keyboard('{ArrowRight}{ArrowDown}{Enter}');
    expect(pane()).toHaveTextContent('1 of 120Customer 119 in session 119');
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(pane()).toHaveTextContent('2 of 120Customer 118 in session 118');
    expect(document.activeElement?.closest('[role=row]')).toHaveAttribute('aria-current', 'true');
  });

  test('stay when their row is filtered out, and survive an app that throws', async () => {
    const user = userEvent.setup();
    const { rerender } = render(<Table />);
    await user.dblClick(screen.getByRole('rowheader', { name: 'Agent 1' }));
    rerender(<Table participants={legs.slice(0, 2)} />);
    expect(pane()).toHaveTextContent('Agent 1 in session 1');
    rerender(
      <Table
        details={() => {
          throw new Error('of the app');
        }}
      />,
    );
    expect(pane()).toHaveTextContent('2 of 120');
  });

  test('follow live data', async () => {
    const user = userEvent.setup();
    const store = createCobrowseStore({ schedule: () => {}, keepEnded: 0, now: () => 0 });
    const report = (state: string): void =>
      act(() => {
        store.apply(notification('one', [{ id: 'a', name: 'Ada', state }]));
        store.flush();
      });
    report('alerting');
    render(
      <LiveParticipantsTable store={store} details={({ participant }) => participant.state} />,
    );
    await user.dblClick(screen.getByRole('rowheader', { name: 'Ada' }));
    expect(pane()).toHaveTextContent('alerting');
    report('connected');
    expect(pane()).toHaveTextContent('connected');
  });

  test('stay as they are while live data moves their row out of the view and back', async () => {
    const user = userEvent.setup();
    const heard = listenToAnnouncements();
    onTestFinished(heard.stop);
    const store = createCobrowseStore({ schedule: () => {}, keepEnded: 0, now: () => 0 });
    const report = (name: string): void =>
      act(() => {
        store.apply(notification('one', [{ id: 'a', name, state: 'connected' }]));
        store.flush();
      });
    report('Ada');
    render(
      <LiveParticipantsTable
        store={store}
        defaultState={{ search: 'Ada' }}
        details={({ participant }) => participant.name}
      />,
    );
    await user.dblClick(screen.getByRole('rowheader', { name: 'Ada' }));
    const close = within(pane()).getByRole('button', { name: 'Close details' });
    act(() => close.focus());
    report('Grace');
    expect(screen.queryByRole('rowheader')).toBeNull();
    report('Ada Lovelace');
    expect(pane()).toHaveTextContent('Ada Lovelace');
    expect(close).toHaveFocus();
    await nothingMoreIsSpoken();
    expect(heard.texts()).toEqual(['Details of Ada opened']);
  });
});
