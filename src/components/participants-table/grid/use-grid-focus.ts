'use client';
import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react';
import type { CobrowseMediaParticipant } from '../../../model/index.js';
import type { RowView } from '../rows/index/row-index.js';
import { moveInGrid } from './keyboard.js';
import { SELECT } from '../rows/select-column.js';
import type { ToggleSort } from '../state/next-sorting.js';
import type { ColumnModel } from '../state/column-table.js';
import { positionOf, type KeyAt, type Selection } from '../rows/use-selection.js';

/** The cell with the tab stop: by the row's key, so that it follows a row that moves. */
interface ActiveCell {
  /** Null for the header. */
  readonly key: string | null;
  readonly column: string;
  /** Where the row was last. */
  readonly row: number;
}

interface GridFocusOptions {
  readonly view: RowView;
  readonly keyAt: KeyAt;
  readonly model: ColumnModel;
  readonly selection: Selection | null;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly onSort: ToggleSort;
  readonly onRowAction: ((leg: CobrowseMediaParticipant) => void) | undefined;
}

/** What the grid listens to. */
interface GridHandlers {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
  readonly onDoubleClick: (event: MouseEvent<HTMLElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: () => void;
}

const CONTROLS =
  'a[href], button, input, select, textarea, summary, [contenteditable], [tabindex]:not([tabindex="-1"])';

/** Focus in the grid: one tab stop, arrows from cell to cell, Enter and Escape into cells and out. */
export function useGridFocus(options: GridFocusOptions): {
  readonly active: { readonly row: number; readonly column: string };
  readonly handlers: GridHandlers;
} {
  const { view, keyAt, model, selection, scroller, onSort, onRowAction } = options;
  const columns = [...(selection ? [SELECT] : []), ...model.placed.map(({ column }) => column.id)];
  const [cell, setCell] = useState<ActiveCell>({ key: null, column: '', row: -1 });
  const wanted = useRef(false);
  const inside = useRef(false);
  const row = rowOf(cell, view, keyAt);
  const column = columns.includes(cell.column) ? cell.column : (columns[0] ?? '');

  const go = (toRow: number, toColumn: string): void => {
    wanted.current = true;
    setCell({ key: toRow < 0 ? null : keyAt(toRow), column: toColumn, row: toRow });
  };

  useBrowserLayoutEffect(() => {
    // A row that went away takes the focus with it: the tab stop gets it back.
    const isLost = inside.current && document.activeElement === document.body;
    if (!wanted.current && !isLost) return;
    wanted.current = false;
    tabStop(scroller.current)?.focus();
  });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.defaultPrevented || !(event.target instanceof HTMLElement)) return;
    const target = cellOf(event.target);
    if (!target) return;
    if (event.target !== target) {
      leaveCell(event, target);
      return;
    }
    const isHeader = row < 0;
    if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault();
      enter(event, target, isHeader);
      return;
    }
    if (event.key === ' ') {
      event.preventDefault();
      if (isHeader) activateHeader(event.shiftKey);
      else selection?.toggle(row, event.shiftKey);
      return;
    }
    if (event.key === 'a' && (event.ctrlKey || event.metaKey) && selection) {
      event.preventDefault();
      selection.toggleAll();
      return;
    }
    if (event.altKey) {
      if (event.key === 'ArrowDown' && isHeader) {
        event.preventDefault();
        target.querySelector('button')?.click();
      }
      return;
    }
    const place = { row, column: Math.max(0, columns.indexOf(column)) };
    const next = moveInGrid(event, place, {
      rows: view.count,
      columns: columns.length,
      page: pageOf(scroller.current),
      rightToLeft: getComputedStyle(target).direction === 'rtl',
    });
    if (!next) return;
    event.preventDefault();
    go(next.row, columns[next.column] ?? '');
  };

  const sort: ToggleSort = (id, add) => {
    if (model.placed.some(({ column: item }) => item.id === id && item.hasValues)) onSort(id, add);
  };

  const activateHeader = (add: boolean): void => {
    if (column === SELECT) selection?.toggleAll();
    else sort(column, add);
  };

  const enter = (
    event: KeyboardEvent<HTMLElement>,
    target: HTMLElement,
    isHeader: boolean,
  ): void => {
    if (isHeader && event.key === 'F2') target.querySelector('button')?.click();
    else if (isHeader) activateHeader(event.shiftKey);
    else if (column === SELECT) selection?.toggle(row, event.shiftKey);
    else {
      const control = target.querySelector<HTMLElement>(CONTROLS);
      if (control) control.focus();
      else if (event.key === 'Enter') onRowAction?.(view.at(row));
    }
  };

  const onClick = (event: MouseEvent<HTMLElement>): void => {
    if (!(event.target instanceof HTMLElement)) return;
    const target = cellOf(event.target);
    const id = target?.dataset.column;
    if (!target || id === undefined) return;
    const position = positionAt(target, view, keyAt);
    if (id === SELECT) {
      if (position < 0) selection?.toggleAll();
      else selection?.toggle(position, event.shiftKey);
      go(position, id);
      return;
    }
    if (isInControl(event.target, target)) return;
    if (position < 0 && event.target.closest('.cb-th-resize') === null) {
      sort(id, event.shiftKey || event.ctrlKey || event.metaKey);
    }
    go(position, id);
  };

  const onDoubleClick = (event: MouseEvent<HTMLElement>): void => {
    if (!(event.target instanceof HTMLElement)) return;
    const target = cellOf(event.target);
    if (!target || isInControl(event.target, target)) return;
    const position = positionAt(target, view, keyAt);
    if (position >= 0 && target.dataset.column !== SELECT) onRowAction?.(view.at(position));
  };

  // Wherever the focus comes to, by a click on a control or by a menu, the tab stop follows.
  const onFocus = (event: FocusEvent<HTMLElement>): void => {
    inside.current = true;
    const target = cellOf(event.target);
    if (!target) return;
    const position = positionAt(target, view, keyAt);
    const key = position < 0 ? null : keyAt(position);
    const id = target.dataset.column ?? '';
    if (cell.key !== key || cell.column !== id) setCell({ key, column: id, row: position });
  };

  const onBlur = (): void => {
    inside.current = false;
  };

  return {
    active: { row, column },
    handlers: { onKeyDown, onClick, onDoubleClick, onFocus, onBlur },
  };
}

/** React 18 complains of layout effects on the server, where they do nothing. */
const useBrowserLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/** Where the row of the cell is now; where it was when it is gone. */
function rowOf({ key, row }: ActiveCell, view: RowView, keyAt: KeyAt): number {
  if (key === null) return -1;
  if (row < view.count && keyAt(row) === key) return row;
  const found = positionOf(key, view.count, keyAt);
  return found >= 0 ? found : Math.min(row, view.count - 1);
}

function cellOf(element: Element): HTMLElement | null {
  return element.closest<HTMLElement>('[data-column]');
}

function positionAt(cell: HTMLElement, view: RowView, keyAt: KeyAt): number {
  const key = cell.parentElement?.dataset.key;
  if (key === undefined) return -1;
  const near = Number(cell.parentElement?.dataset.index);
  return near < view.count && keyAt(near) === key ? near : positionOf(key, view.count, keyAt);
}

function tabStop(grid: HTMLElement | null): HTMLElement | null {
  return grid?.querySelector<HTMLElement>('[data-column][tabindex="0"]') ?? null;
}

function pageOf(grid: HTMLElement | null): number {
  const row = grid?.querySelector('.cb-tbody > .cb-tr')?.clientHeight ?? 0;
  return row > 0 && grid ? Math.max(1, Math.floor(grid.clientHeight / row) - 2) : 10;
}

/** Keys while the focus is on a control inside of a cell. */
function leaveCell(event: KeyboardEvent<HTMLElement>, cell: HTMLElement): void {
  if (event.key === 'Escape' || event.key === 'F2') {
    event.preventDefault();
    cell.tabIndex = 0;
    cell.focus();
    return;
  }
  if (event.key !== 'Tab') return;
  const controls = [...cell.querySelectorAll<HTMLElement>(CONTROLS)];
  const at = controls.findIndex((control) => control === event.target);
  const next = controls[at + (event.shiftKey ? -1 : 1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Whether an element is part of a control in the cell; the cell itself is none. */
function isInControl(element: HTMLElement, cell: HTMLElement): boolean {
  const control = element.closest(CONTROLS);
  return control !== null && control !== cell && cell.contains(control);
}
