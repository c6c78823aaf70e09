import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { ParticipantsTable } from '../../../src/entries/table.js';
import type { CobrowseMediaParticipant } from '../../../src/entries/index.js';
import { legs, manyLegs } from './data.js';

const cell = (row: number, column: number): HTMLElement => {
  const item = screen.getAllByRole('row')[row];
  const cells = item?.querySelectorAll<HTMLElement>(
    '[role=gridcell], [role=rowheader], [role=columnheader]',
  );
  const found = cells?.[column];
  if (!found) throw new Error(`no cell ${row}, ${column}`);
  return found;
};
const tabStops = (): readonly Element[] =>
  Array.from(screen.getByRole('grid').querySelectorAll<HTMLElement>('*')).filter(
    ({ tabIndex }) => tabIndex >= 0,
  );
const names = (): (string | null)[] =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.querySelector('.cb-name')?.textContent ?? null);

describe('keyboard', () => {
  test('one tab stop, arrows from cell to cell, ends of rows and of the grid', async () => {
    const user = userEvent.setup();
    render(<ParticipantsTable participants={manyLegs()} hideToolbar />);
    await user.tab();
    expect(cell(0, 0)).toHaveFocus();
    expect(tabStops()).toHaveLength(1);
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(cell(1, 1)).toHaveFocus();
    expect(tabStops()).toHaveLength(1);
    await user.keyboard('{End}');
    expect(cell(1, screen.getAllByRole('columnheader').length - 1)).toHaveFocus();
    await user.keyboard('{Home}');
    expect(cell(1, 0)).toHaveFocus();
    await user.keyboard('{Control>}{End}{/Control}');
    expect(document.activeElement?.closest('[role=row]')).toHaveAttribute('aria-rowindex', '1001');
    await user.keyboard('{PageUp}');
    await waitFor(() => {
      const index = document.activeElement?.closest('[role=row]')?.getAttribute('aria-rowindex');
      expect(Number(index)).toBeLessThan(1001);
    });
    await user.keyboard('{Control>}{Home}{/Control}');
    expect(cell(0, 0)).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('grid')).not.toContainElement(document.activeElement as HTMLElement);
  });

  test('right to left, the left arrow leads on', async () => {
    const user = userEvent.setup();
    render(
      <div dir="rtl">
        <ParticipantsTable participants={legs} hideToolbar />
      </div>,
    );
    await user.tab();
    await user.keyboard('{ArrowLeft}');
    expect(cell(0, 1)).toHaveFocus();
  });

  test('Enter sorts by a header, Alt and arrow opens its menu', async () => {
    const user = userEvent.setup();
    render(<ParticipantsTable participants={legs} hideToolbar />);
    await user.tab();
    await user.keyboard('{ArrowRight}{Enter}');
    expect(names()[0]).toBe('Ada Obi');
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(await screen.findByRole('dialog', { name: 'Options for Name' })).toBeVisible();
    await user.keyboard('{Escape}');
    expect(cell(0, 1)).toHaveFocus();
  });

  test('Enter is the row’s action; into a cell with controls and out again', async () => {
    const user = userEvent.setup();
    const onRowAction = vi.fn<(leg: CobrowseMediaParticipant) => void>();
    const onCall = vi.fn<() => void>();
    render(
      <ParticipantsTable
        participants={legs}
        hideToolbar
        onRowAction={onRowAction}
        columns={[
          'name',
          {
            id: 'call',
            header: 'Call',
            cell: () => (
              <button type="button" tabIndex={-1} onClick={onCall}>
                Call
              </button>
            ),
          },
        ]}
      />,
    );
    await user.tab();
    await user.keyboard('{ArrowDown}{ArrowRight}{Enter}');
    expect(onRowAction).toHaveBeenCalledWith(legs[0]);
    await user.keyboard('{ArrowRight}{F2}');
    expect(within(cell(1, 2)).getByRole('button')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(onCall).toHaveBeenCalledOnce();
    await user.keyboard('{Escape}');
    expect(cell(1, 2)).toHaveFocus();
  });

  test('the focus stays with a row that moves, and is not lost when a row is removed', async () => {
    const user = userEvent.setup();
    const sorting = [{ column: 'name', direction: 'ascending' }] as const;
    const { rerender } = render(
      <ParticipantsTable participants={legs} hideToolbar defaultState={{ sorting }} />,
    );
    await user.tab();
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(document.activeElement).toHaveTextContent('Ada Obi');
    const renamed = legs.map((leg) => (leg.id === 'p-ada' ? { ...leg, name: 'Zz Obi' } : leg));
    rerender(<ParticipantsTable participants={renamed} hideToolbar />);
    await waitFor(() => expect(document.activeElement).toHaveTextContent('Zz Obi'));
    expect(names().at(-1)).toBe('Zz Obi');
    rerender(
      <ParticipantsTable participants={renamed.filter(({ id }) => id !== 'p-ada')} hideToolbar />,
    );
    await waitFor(() =>
      expect(screen.getByRole('grid')).toContainElement(tabStops()[0] as HTMLElement),
    );
    expect(tabStops()[0]).toHaveFocus();
  });
});

describe('selection', () => {
  test('boxes, ranges with Shift, all, and what to do with them', async () => {
    const user = userEvent.setup();
    const seen: string[][] = [];
    render(
      <ParticipantsTable
        participants={legs}
        selectionActions={({ keys, getParticipants }) => (
          <button
            type="button"
            onClick={() => seen.push([keys.join(), String(getParticipants().length)])}
          >
            Message
          </button>
        )}
      />,
    );
    await user.click(screen.getByRole('checkbox', { name: 'Select Zoë Ångström' }));
    await user.keyboard('{Shift>}');
    await user.click(screen.getByRole('checkbox', { name: 'Select ben Ito' }));
    await user.keyboard('{/Shift}');
    const bar = screen.getByRole('group', { name: 'Selected participants' });
    expect(within(bar).getByText('3 selected')).toBeVisible();
    await user.click(within(bar).getByRole('button', { name: 'Message' }));
    expect(seen).toEqual([['p-zoe,p-ada,p-ben', '3']]);
    await user.click(screen.getByRole('checkbox', { name: 'Select all' }));
    expect(within(bar).getByText('4 selected')).toBeVisible();
    expect(screen.getByRole('checkbox', { name: 'Select all' })).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Clear selection' }));
    expect(screen.queryByRole('group', { name: 'Selected participants' })).toBeNull();
  });

  test('by keyboard', async () => {
    const user = userEvent.setup();
    render(<ParticipantsTable participants={legs} hideToolbar />);
    await user.tab();
    await user.keyboard('{ArrowDown} {ArrowDown}{ArrowDown}{Shift>} {/Shift}');
    expect(screen.getAllByRole('row', { selected: true })).toHaveLength(3);
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('3 selected'));
  });

  test('copies the selected rows', async () => {
    const user = userEvent.setup();
    render(<ParticipantsTable participants={legs} columns={['name', 'state']} />);
    await user.click(screen.getByRole('checkbox', { name: 'Select Ada Obi' }));
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByText('1 participant copied')).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe('Name\tState\nAda Obi\tOn hold');
  });
});

test('null for `selectable` leaves the default: rows can be selected', () => {
  const none: object = { selectable: null };
  render(<ParticipantsTable participants={legs} {...none} />);
  expect(screen.getByRole('checkbox', { name: /all/i })).toBeVisible();
});
