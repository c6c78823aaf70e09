import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { dragHeader } from '../../../src/components/participants-table/columns/drag-header.js';
import type { ColumnMove } from '../../../src/components/participants-table/state/move-column.js';
import { ParticipantsTable } from '../../../src/entries/table.js';
import { legs } from './data.js';
import { eventually } from '../../support/eventually.js';

describe('a header that is dragged', () => {
  const ids = (): (string | undefined)[] =>
    screen.getAllByRole('columnheader').map((item) => item.dataset['column']);
  const middleOf = (element: HTMLElement, share: number) => {
    const { left, width, top } = element.getBoundingClientRect();
    return { clientX: left + width * share, clientY: top + 5 };
  };
  /** Presses the header of one column and goes to a share of the width of another's. */
  async function drag(from: string, to: string, share: number, key?: string): Promise<void> {
    const user = userEvent.setup();
    const source = screen.getByRole('columnheader', { name: from });
    const target = screen.getByRole('columnheader', { name: to });
    await user.pointer([
      { keys: '[MouseLeft>]', target: source, coords: middleOf(source, 0.5) },
      { target, coords: middleOf(target, share) },
    ]);
    // Its code is fetched with the first press.
    await eventually(async () => {
      await user.pointer({ target, coords: middleOf(target, 0.5) });
      await user.pointer({ target, coords: middleOf(target, share) });
      expect(source).toHaveAttribute('data-dragged');
    });
    if (key) await user.keyboard(key);
    await user.pointer({ keys: '[/MouseLeft]', target, coords: middleOf(target, share) });
  }
  const columns = ['name', 'role', 'state', 'purpose'] as const;

  test('goes where it is dropped, and does not sort', async () => {
    render(<ParticipantsTable participants={legs} columns={columns} selectable={false} />);
    await drag('Name', 'State', 0.9);
    expect(ids()).toEqual(['role', 'state', 'name', 'purpose']);
    await drag('Purpose', 'Role', 0.1);
    expect(ids()).toEqual(['purpose', 'role', 'state', 'name']);
    expect(screen.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'none');
  });

  test('stays where it is after Escape, and beside columns that are pinned', async () => {
    render(
      <ParticipantsTable
        participants={legs}
        columns={columns}
        selectable={false}
        defaultState={{ pinnedStart: ['role'] }}
      />,
    );
    await drag('Name', 'State', 0.9, '{Escape}');
    await drag('Purpose', 'Role', 0.1);
    expect(ids()).toEqual(['role', 'name', 'state', 'purpose']);
  });

  /** What a browser tells of a mouse over a header, a share of its width from its left edge. */
  const pointer = (type: string, name: string, share: number, buttons = 1): PointerEvent => {
    const header = screen.getByRole('columnheader', { name });
    const event = new PointerEvent(type, { ...middleOf(header, share), bubbles: true, buttons });
    header.dispatchEvent(event);
    return event;
  };
  /** A press whose code is there. */
  const press = (name: string, onMove: (move: ColumnMove) => void): void =>
    dragHeader(
      screen.getByRole('columnheader', { name }),
      pointer('pointerdown', name, 0.5),
      onMove,
    );

  test('is the one that was pressed last, where the end of an earlier press was missed', () => {
    render(<ParticipantsTable participants={legs} columns={columns} selectable={false} />);
    const onMove = vi.fn<(move: ColumnMove) => void>();
    press('Name', onMove);
    press('Role', onMove);
    pointer('pointermove', 'Purpose', 0.9);
    pointer('pointerup', 'Purpose', 0.9, 0);
    expect(onMove).toHaveBeenCalledExactlyOnceWith({ id: 'role', target: 'purpose', after: true });
  });

  test('does not suppress a later click, however the drag ends', async () => {
    const user = userEvent.setup();
    render(<ParticipantsTable participants={legs} columns={columns} selectable={false} />);
    press('Name', () => {});
    pointer('pointermove', 'Role', 0.5);
    await user.keyboard('{Escape}');
    pointer('pointercancel', 'Role', 0.5, 0);
    await user.click(screen.getByRole('button', { name: 'State' }));
    expect(screen.getByRole('columnheader', { name: 'State' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
  });

  test('follows the reading direction', async () => {
    render(
      <div dir="rtl">
        <ParticipantsTable participants={legs} columns={columns} selectable={false} />
      </div>,
    );
    await drag('Name', 'State', 0.1);
    expect(ids()).toEqual(['role', 'state', 'name', 'purpose']);
  });
});

test('a column takes the width of its texts, and all go back to how they were', async () => {
  const user = userEvent.setup();
  const named = { id: 'p', name: 'A name that is far longer than its column is wide at first' };
  render(<ParticipantsTable participants={[named]} />);
  const columnsNow = () =>
    screen
      .getAllByRole('columnheader')
      .map((item) => [item.textContent, item.getBoundingClientRect().width]);
  const name = within(screen.getByRole('rowheader', { name: named.name })).getByText(named.name);
  const isCut = (): boolean => name.scrollWidth > name.clientWidth;
  const atFirst = columnsNow();
  expect(isCut()).toBe(true);
  await user.click(screen.getByRole('button', { name: 'Options for Name' }));
  await user.click(await screen.findByRole('button', { name: 'Fit to content' }));
  expect(isCut()).toBe(false);
  expect(await screen.findByText(/^Name is \d+ pixels wide\.$/)).toBeInTheDocument();
  await user.keyboard('{Escape}');
  await user.click(screen.getByRole('button', { name: 'Options for Role' }));
  await user.click(await screen.findByRole('button', { name: 'Hide' }));
  expect(columnsNow()).toHaveLength(atFirst.length - 1);

  await user.click(screen.getByRole('button', { name: 'Columns' }));
  await user.click(await screen.findByRole('button', { name: 'Reset columns' }));
  expect(columnsNow()).toEqual(atFirst);
});

test('the menu holds the fields of a filter by date, labels and all', async () => {
  const user = userEvent.setup();
  render(<ParticipantsTable participants={legs} />);
  await user.click(screen.getByRole('button', { name: 'Options for Started' }));
  const menu = await screen.findByRole('dialog', { name: 'Options for Started' });
  expect(menu.scrollWidth).toBeLessThanOrEqual(menu.clientWidth);
});

test('hiding a column leaves one tab stop, at the column beside it', async () => {
  const user = userEvent.setup();
  render(<ParticipantsTable participants={legs} columns={['name', 'role', 'state', 'purpose']} />);
  const stops = (): (string | undefined)[] =>
    Array.from(
      screen.getByRole('grid').querySelectorAll<HTMLElement>('[data-column][tabindex="0"]'),
      (cell) => cell.dataset['column'],
    );
  await user.click(screen.getByRole('button', { name: 'Options for Role' }));
  await user.click(await screen.findByRole('button', { name: 'Hide' }));
  expect(screen.getByRole('columnheader', { name: 'State' })).toHaveFocus();
  expect(stops()).toEqual(['state']);
  await user.keyboard('{ArrowRight}');
  expect(stops()).toEqual(['purpose']);
});

test('columns go back to those of the app, where it says which', async () => {
  const user = userEvent.setup();
  const own = { hiddenColumns: ['role'] };
  render(
    <ParticipantsTable
      participants={legs}
      columns={['name', 'role', 'state']}
      defaultState={{ hiddenColumns: ['name'] }}
      resetState={own}
    />,
  );
  await user.click(screen.getByRole('button', { name: 'Columns' }));
  await user.click(await screen.findByRole('button', { name: 'Reset columns' }));
  expect(screen.getByRole('columnheader', { name: 'Name' })).toBeVisible();
  expect(screen.queryByRole('columnheader', { name: 'Role' })).toBeNull();
});

test('pinned columns move among themselves', async () => {
  const user = userEvent.setup();
  render(
    <ParticipantsTable
      participants={legs}
      columns={['name', 'role', 'state']}
      selectable={false}
      defaultState={{ pinnedStart: ['role', 'state'] }}
    />,
  );
  await user.click(screen.getByRole('button', { name: 'Options for State' }));
  await user.click(await screen.findByRole('button', { name: 'Move toward start' }));
  expect(await screen.findByText('State moved to position 1 of 3.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Move toward end' }));
  await user.click(screen.getByRole('button', { name: 'Move toward end' }));
  await user.click(screen.getByRole('button', { name: 'Move toward start' }));
  expect(screen.getAllByRole('columnheader').map((item) => item.dataset['column'])).toEqual([
    'state',
    'role',
    'name',
  ]);
});

test.each([[[]], [['role', 'wide']], [['name', 'purpose', 'narrow']]])(
  'columns stand and are as wide as listed, moved back or never moved: without %j',
  (hiddenColumns) => {
    const own = { value: () => 'x', header: 'Own' };
    const columns = [
      'name',
      'role',
      { ...own, id: 'narrow', width: 3 },
      'purpose',
      { ...own, id: 'wide', width: 4000 },
      'state',
    ] as const;
    const ids = columns.map((column) => (typeof column === 'string' ? column : column.id));
    const headers = (): readonly unknown[] =>
      screen
        .getAllByRole('columnheader')
        .map((item) => [item.dataset['column'], item.getBoundingClientRect().width]);
    const never = render(
      <ParticipantsTable participants={legs} columns={columns} defaultState={{ hiddenColumns }} />,
    );
    const asListed = headers();
    never.unmount();
    render(
      <ParticipantsTable
        participants={legs}
        columns={columns}
        defaultState={{ hiddenColumns, columnOrder: ids }}
      />,
    );
    expect(asListed).toEqual(headers());
    expect(asListed).toHaveLength(ids.length - hiddenColumns.length + 1);
  },
);
