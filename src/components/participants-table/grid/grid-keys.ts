/** What the keys of the grid do at the cell that has the tab stop. */
import type { KeyboardEvent, RefObject } from 'react';
import { sessionStep } from '../details/details-pane.js';
import type { Details } from '../details/use-details.js';
import type { Lines } from '../rows/groups/use-lines.js';
import { SELECT } from '../rows/select-column.js';
import type { Selection } from '../rows/use-selection.js';
import { cellOf, firstControl, rowsPerPage } from './cells.js';
import { HEADER_ROW, moveInGrid } from './keyboard.js';
import { leaveControl } from './leave-control.js';
import { treeStep } from './tree-keys.js';
import type { ActiveCellControls } from './use-active-cell.js';

/** What the keys depend on, and what they do. */
export interface GridKeyOptions {
  readonly lines: Lines;
  readonly active: Pick<ActiveCellControls, 'row' | 'column' | 'moveTo'>;
  /** Ids of the columns, with the one of the check boxes. */
  readonly columns: readonly string[];
  readonly selection: Selection | null;
  readonly gridRef: RefObject<HTMLElement | null>;
  readonly hasRowAction: boolean;
  /** The details pane while it is open; otherwise null. */
  readonly openDetails: Details | null;
  readonly onToggleGroup: (key: string) => void;
  /** Sorts by a column, or in addition to the current sorting. */
  readonly sortBy: (column: string, addToSorting: boolean) => void;
  /** Opens what the app shows for a row. */
  readonly openRow: (position: number) => void;
}

/** Handles a key in the grid: in a control within a cell, or at the cell itself. */
export function handleGridKey(event: KeyboardEvent<HTMLElement>, options: GridKeyOptions): void {
  if (event.defaultPrevented || !(event.target instanceof HTMLElement)) return;
  const cell = cellOf(event.target);
  if (!cell) return;
  if (event.target !== cell) {
    leaveControl(event, cell);
    return;
  }
  if (handleDetailsKey(event, options)) return;
  const { active, selection } = options;
  const isHeader = active.row === HEADER_ROW;
  if (event.altKey) {
    if (event.key !== 'ArrowDown' || !isHeader) return;
    event.preventDefault();
    openColumnMenu(cell);
    return;
  }
  switch (event.key) {
    case 'Enter':
    case 'F2':
      event.preventDefault();
      enterCell(event, cell, options);
      return;
    case ' ':
      event.preventDefault();
      if (isHeader) activateHeader(event.shiftKey, options);
      else selection?.toggle(active.row, event.shiftKey);
      return;
    case 'a':
      if (!selection || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      selection.toggleAll();
      return;
    default:
      move(event, cell, options);
  }
}

/** Whether the key is one of the open details: Escape closes them, others show another session. */
function handleDetailsKey(
  event: KeyboardEvent<HTMLElement>,
  { openDetails, active }: GridKeyOptions,
): boolean {
  if (!openDetails) return false;
  if (event.key === 'Escape') {
    event.preventDefault();
    openDetails.close();
    return true;
  }
  const step = sessionStep(event);
  if (step === null || active.row === HEADER_ROW) return false;
  event.preventDefault();
  openDetails.step(step);
  return true;
}

/** Enter and F2 on a cell. */
function enterCell(
  { key, shiftKey }: KeyboardEvent,
  cell: HTMLElement,
  options: GridKeyOptions,
): void {
  const { lines, active, selection, hasRowAction, onToggleGroup, openRow } = options;
  const { row, column } = active;
  if (row === HEADER_ROW) {
    if (key === 'F2') openColumnMenu(cell);
    else activateHeader(shiftKey, options);
    return;
  }
  if (column === SELECT) {
    selection?.toggle(row, shiftKey);
    return;
  }
  const line = lines.grouped?.lineAt(row);
  if (line?.kind === 'group' && (key === 'F2' || !hasRowAction)) {
    onToggleGroup(line.group.key);
    return;
  }
  const control = firstControl(cell);
  if (control) control.focus();
  else if (key === 'Enter') openRow(row);
}

function activateHeader(
  addToSorting: boolean,
  { active, selection, sortBy }: GridKeyOptions,
): void {
  if (active.column === SELECT) selection?.toggleAll();
  else sortBy(active.column, addToSorting);
}

function move(event: KeyboardEvent, cell: HTMLElement, options: GridKeyOptions): void {
  const { lines, active, columns, selection, gridRef, onToggleGroup } = options;
  const { view, grouped } = lines;
  const { row, column } = active;
  const rightToLeft = getComputedStyle(cell).direction === 'rtl';
  const line = grouped?.lineAt(row) ?? null;
  const step = grouped && treeStep(event, { grouped, line, columns, column, rightToLeft });
  if (step) {
    event.preventDefault();
    if (step.toggle !== null) onToggleGroup(step.toggle);
    if (step.row !== null) active.moveTo(step.row, step.column);
    return;
  }
  const next = moveInGrid(
    event,
    { row, column: Math.max(0, columns.indexOf(column)) },
    {
      rows: view.count,
      columns: columns.length,
      page: rowsPerPage(gridRef.current),
      rightToLeft,
    },
  );
  if (!next) return;
  event.preventDefault();
  const isOtherRow = next.row !== row && next.row !== HEADER_ROW && row !== HEADER_ROW;
  if (event.shiftKey && isOtherRow) selection?.extend(row, next.row);
  active.moveTo(next.row, columns[next.column] ?? '');
}

function openColumnMenu(header: HTMLElement): void {
  header.querySelector<HTMLElement>('.cb-th-menu')?.click();
}
