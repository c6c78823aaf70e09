'use client';
import { useRef, useState, type RefObject } from 'react';
import { useBrowserLayoutEffect } from '../../../internals/use-browser-layout-effect.js';
import type { RowView } from '../rows/index/row-index.js';
import { positionOf, type KeyAt } from '../rows/key-at.js';
import { tabStopOf } from './cells.js';
import { HEADER_ROW } from './keyboard.js';
import { scrollToCell } from './scroll-to-cell.js';

/**
 * The cell that is the tab stop. Its row is stored by key, so that the tab stop follows a row that
 * moves.
 */
interface ActiveCell {
  /** Null for the header. */
  readonly key: string | null;
  readonly column: string;
  /** The last position of the row, or `HEADER_ROW`. */
  readonly row: number;
}

/** The tab stop of the grid. */
export interface ActiveCellControls {
  /** Position of the row, or `HEADER_ROW`. */
  readonly row: number;
  readonly column: string;
  /** Moves the tab stop to a cell, focuses it, and scrolls it into view. */
  readonly moveTo: (row: number, column: string) => void;
  /** Moves the tab stop to a row, but leaves the focus where it is. */
  readonly moveTabStop: (row: number) => void;
  /** Makes a cell the tab stop after it got the focus in another way. */
  readonly setFocused: (row: number, column: string) => void;
  readonly setBlurred: () => void;
}

/** Keeps exactly one cell of the grid focusable with Tab. */
export function useActiveCell(
  view: RowView,
  keyAt: KeyAt,
  columns: readonly string[],
  grid: RefObject<HTMLElement | null>,
): ActiveCellControls {
  const [cell, setCell] = useState<ActiveCell>({ key: null, column: '', row: HEADER_ROW });
  const shouldFocus = useRef(false);
  const hasFocus = useRef(false);
  const row = currentRow(cell, view, keyAt);
  const column = columns.includes(cell.column) ? cell.column : (columns[0] ?? '');
  const keyOf = (position: number): string | null =>
    position === HEADER_ROW ? null : keyAt(position);

  useBrowserLayoutEffect(() => {
    // Removing a row also removes the focus. The tab stop gets it back.
    const isFocusLost = hasFocus.current && document.activeElement === document.body;
    if (!shouldFocus.current && !isFocusLost) return;
    shouldFocus.current = false;
    const tabStop = tabStopOf(grid.current);
    if (!tabStop || !grid.current) return;
    tabStop.focus({ preventScroll: true });
    scrollToCell(grid.current, tabStop);
  });

  return {
    row,
    column,
    moveTo: (toRow, toColumn) => {
      shouldFocus.current = true;
      setCell({ key: keyOf(toRow), column: toColumn, row: toRow });
    },
    moveTabStop: (toRow) => setCell({ key: keyOf(toRow), column, row: toRow }),
    setFocused: (focusedRow, focusedColumn) => {
      hasFocus.current = true;
      const key = keyOf(focusedRow);
      if (cell.key === key && cell.column === focusedColumn) return;
      setCell({ key, column: focusedColumn, row: focusedRow });
    },
    setBlurred: () => {
      hasFocus.current = false;
    },
  };
}

/** The position of the cell's row now. If the row is gone, the position where it was. */
function currentRow({ key, row }: ActiveCell, view: RowView, keyAt: KeyAt): number {
  if (key === null) return HEADER_ROW;
  if (row < view.count && keyAt(row) === key) return row;
  const lastRow = view.count === 0 ? HEADER_ROW : view.count - 1;
  return positionOf(key, view.count, keyAt) ?? Math.min(row, lastRow);
}
