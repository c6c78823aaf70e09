'use client';
import type { FocusEvent, KeyboardEvent, MouseEvent, RefObject } from 'react';
import type { CobrowseMediaParticipant } from '../../../model/index.js';
import { GROUP } from '../rows/groups/group-row.js';
import type { Lines } from '../rows/groups/use-lines.js';
import { sessionStep } from '../details/details-pane.js';
import type { Details } from '../details/use-details.js';
import { SELECT } from '../rows/select-column.js';
import type { Selection } from '../rows/use-selection.js';
import type { ToggleSort } from '../state/next-sorting.js';
import type { ColumnModel } from '../state/column-model.js';
import {
  cellOf,
  firstControl,
  isInControl,
  positionOfCell,
  rowsPerPage,
  tabStopOf,
} from './cells.js';
import { moveInGrid } from './keyboard.js';
import { leaveControl } from './leave-control.js';
import { treeStep } from './tree-keys.js';
import { useActiveCell, type ActiveCellControls } from './use-active-cell.js';

interface GridFocusOptions {
  readonly lines: Lines;
  readonly model: ColumnModel;
  readonly selection: Selection | null;
  readonly gridRef: RefObject<HTMLElement | null>;
  readonly hasRowAction: boolean;
  readonly details: Details | null;
  readonly onToggleGroup: (key: string) => void;
  readonly onSort: ToggleSort;
  readonly onRowAction: (participant: CobrowseMediaParticipant) => void;
}

/** The events that the grid handles for all of its cells. */
interface GridHandlers {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
  readonly onDoubleClick: (event: MouseEvent<HTMLElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: () => void;
}

/**
 * Manages the focus in the grid: there is one tab stop, arrow keys move from cell to cell, Enter or
 * F2 enters a cell with controls, and Escape leaves it.
 */
export function useGridFocus(options: GridFocusOptions): {
  readonly active: Pick<ActiveCellControls, 'row' | 'column' | 'place' | 'moveTo'>;
  readonly handlers: GridHandlers;
} {
  const { lines, model, selection, gridRef, details, onSort, onRowAction } = options;
  const { view, keyAt, grouped } = lines;
  const columns = [...(selection ? [SELECT] : []), ...model.placed.map(({ column }) => column.id)];
  const active = useActiveCell(view, keyAt, columns, gridRef);
  const { row, column } = active;
  const isHeader = row < 0;
  const line = grouped?.lineAt(row) ?? null;
  /** The group whose own line has the tab stop. */
  const group = line?.member === -1 ? line.group : null;
  /** The details pane, while it is open. */
  const openDetails = details?.key === null ? null : details;

  const act = (position: number): void => {
    details?.open(position);
    onRowAction(view.at(position));
  };

  const activateHeader = (addToSorting: boolean): void => {
    const placed = model.placed.find((item) => item.column.id === column);
    if (column === SELECT) selection?.toggleAll();
    else if (placed?.column.hasValues) onSort(column, addToSorting);
  };

  /** Enter and F2 on a cell. */
  const enterCell = (cell: HTMLElement, { key, shiftKey }: KeyboardEvent): void => {
    if (isHeader) {
      if (key === 'F2') openColumnMenu(cell);
      else activateHeader(shiftKey);
      return;
    }
    if (column === SELECT) {
      selection?.toggle(row, shiftKey);
      return;
    }
    if (group && (key === 'F2' || !options.hasRowAction)) {
      options.onToggleGroup(group.key);
      return;
    }
    const control = firstControl(cell);
    if (control) control.focus();
    else if (key === 'Enter') act(row);
  };

  const move = (cell: HTMLElement, event: KeyboardEvent): void => {
    const rightToLeft = getComputedStyle(cell).direction === 'rtl';
    const step = grouped && treeStep(event, { grouped, line, columns, column, rightToLeft });
    if (step) {
      event.preventDefault();
      if (step.toggle !== null) options.onToggleGroup(step.toggle);
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
    const isOtherRow = next.row !== row && next.row >= 0 && !isHeader;
    if (event.shiftKey && isOtherRow) selection?.extend(row, next.row);
    active.moveTo(next.row, columns[next.column] ?? '');
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.defaultPrevented || !(event.target instanceof HTMLElement)) return;
    const cell = cellOf(event.target);
    if (!cell) return;
    if (event.target !== cell) {
      leaveControl(event, cell);
      return;
    }
    if (openDetails && event.key === 'Escape') {
      event.preventDefault();
      openDetails.close();
      return;
    }
    const step = sessionStep(event);
    if (openDetails && step !== null && !isHeader) {
      event.preventDefault();
      openDetails.step(step);
      return;
    }
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
        enterCell(cell, event);
        return;
      case ' ':
        event.preventDefault();
        if (isHeader) activateHeader(event.shiftKey);
        else selection?.toggle(row, event.shiftKey);
        return;
      case 'a':
        if (!selection || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        selection.toggleAll();
        return;
      default:
        move(cell, event);
    }
  };

  const onClick = (event: MouseEvent<HTMLElement>): void => {
    if (!(event.target instanceof Element)) return;
    const cell = cellOf(event.target);
    const id = cell?.dataset.column;
    if (!cell || id === undefined) return;
    const position = positionOfCell(cell, view, keyAt);
    if (id === GROUP) {
      const clicked = grouped?.lineAt(position);
      if (clicked) options.onToggleGroup(clicked.group.key);
      active.moveTo(position, dataColumn(column, columns));
      return;
    }
    if (id === SELECT) {
      if (position < 0) selection?.toggleAll();
      else selection?.toggle(position, event.shiftKey);
    } else if (event.target.closest('.cb-th-sort')) {
      onSort(id, event.shiftKey || event.ctrlKey || event.metaKey);
    } else if (isInControl(event.target, cell)) {
      return;
    } else if (openDetails && position >= 0) {
      // While details are open, a click shows those of another row.
      openDetails.open(position);
    }
    active.moveTo(position, id);
  };

  const onDoubleClick = (event: MouseEvent<HTMLElement>): void => {
    if (!(event.target instanceof Element)) return;
    const cell = cellOf(event.target);
    if (!cell || isInControl(event.target, cell)) return;
    const position = positionOfCell(cell, view, keyAt);
    const id = cell.dataset.column;
    if (position >= 0 && id !== SELECT && id !== GROUP) act(position);
  };

  // The tab stop follows the focus, whether it comes from a click on a control or from a menu.
  const onFocus = (event: FocusEvent<HTMLElement>): void => {
    // A click outside of the cells focuses the grid itself, which handles no keys.
    if (event.target === gridRef.current) {
      tabStopOf(gridRef.current)?.focus({ preventScroll: true });
      return;
    }
    const cell = cellOf(event.target);
    if (!cell) return;
    const id = cell.dataset.column ?? '';
    // The cell of a group spans all columns, so the arrow keys continue in the column where they
    // came from.
    const focused = id === GROUP ? dataColumn(column, columns) : id;
    active.setFocused(positionOfCell(cell, view, keyAt), focused);
  };

  return {
    active,
    handlers: { onKeyDown, onClick, onDoubleClick, onFocus, onBlur: active.setBlurred },
  };
}

/**
 * A column of the participants: the first one if there is none, or if it is the column of check
 * boxes.
 */
function dataColumn(column: string, columns: readonly string[]): string {
  const first = columns.find((id) => id !== SELECT) ?? '';
  return column === SELECT || !columns.includes(column) ? first : column;
}

function openColumnMenu(header: HTMLElement): void {
  header.querySelector<HTMLElement>('.cb-th-menu')?.click();
}
