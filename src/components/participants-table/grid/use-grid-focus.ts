'use client';
import type { FocusEvent, KeyboardEvent, MouseEvent, RefObject } from 'react';
import type { CobrowseMediaParticipant } from '../../../model/index.js';
import { GROUP } from '../rows/groups/group-row.js';
import type { Lines } from '../rows/groups/use-lines.js';
import type { Details } from '../details/use-details.js';
import { SELECT } from '../rows/select-column.js';
import type { Selection } from '../rows/use-selection.js';
import type { ToggleSort } from '../state/next-sorting.js';
import type { ColumnModel } from '../state/column-model.js';
import { cellOf, isInControl, positionOfCell, tabStopOf } from './cells.js';
import { handleGridKey } from './grid-keys.js';
import { HEADER_ROW } from './keyboard.js';
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
  readonly active: Pick<ActiveCellControls, 'row' | 'column' | 'moveTabStop' | 'moveTo'>;
  readonly handlers: GridHandlers;
} {
  const { lines, model, selection, gridRef, details, onSort, onRowAction } = options;
  const { view, keyAt, grouped } = lines;
  const columns = [...(selection ? [SELECT] : []), ...model.placed.map(({ column }) => column.id)];
  const active = useActiveCell(view, keyAt, columns, gridRef);
  const { column } = active;
  /** The details pane, while it is open. */
  const openDetails = details?.key === null ? null : details;

  const openRow = (position: number): void => {
    details?.open(position);
    onRowAction(view.at(position));
  };
  const sortBy = (id: string, addToSorting: boolean): void => {
    const placed = model.placed.find((item) => item.column.id === id);
    if (placed?.column.hasValues) onSort(id, addToSorting);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void =>
    handleGridKey(event, { ...options, active, columns, openDetails, sortBy, openRow });

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
      if (position === HEADER_ROW) selection?.toggleAll();
      else selection?.toggle(position, event.shiftKey);
    } else if (event.target.closest('.cb-th-sort')) {
      onSort(id, event.shiftKey || event.ctrlKey || event.metaKey);
    } else if (isInControl(event.target, cell)) {
      return;
    } else if (openDetails && position !== HEADER_ROW) {
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
    if (position !== HEADER_ROW && id !== SELECT && id !== GROUP) openRow(position);
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
