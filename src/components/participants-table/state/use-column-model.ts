'use client';
import { useMemo, useState } from 'react';
import type { Column } from '../columns/column.js';
import type { ParticipantsTableState } from '../types.js';
import {
  createColumnTable,
  inOrder,
  place,
  placeAsListed,
  type ColumnTable,
  type PlacedColumn,
} from './column-table.js';
import type { ChangeState } from './use-table-state.js';

/** Columns in the order in which they stand, and what readers do with them. */
export interface ColumnModel {
  readonly placed: readonly PlacedColumn[];
  /** All columns in the reader's order, hidden ones too. */
  readonly all: readonly Column[];
  /** Sorts by a column, against it, not at all; `add` keeps the other columns. */
  readonly toggleSort: (id: string, add: boolean) => void;
}

export function useColumnModel(
  columns: readonly Column[],
  state: ParticipantsTableState,
  change: ChangeState,
): ColumnModel {
  const { sorting, hiddenColumns, columnOrder, columnWidths, pinnedStart, pinnedEnd } = state;
  const [tableOf] = useState(createColumnTable);
  return useMemo(() => {
    const table = (): ColumnTable =>
      tableOf(
        columns,
        { sorting, hiddenColumns, columnOrder, columnWidths, pinnedStart, pinnedEnd },
        (next) => change({ sorting: next, page: 0 }),
      );
    const isAsListed =
      columnOrder.length + pinnedStart.length + pinnedEnd.length === 0 &&
      Object.keys(columnWidths).length === 0;
    return {
      placed: isAsListed ? placeAsListed(columns, hiddenColumns) : place(columns, table()),
      all: columnOrder.length === 0 ? columns : inOrder(columns, table()),
      toggleSort: (id, add) => table().getColumn(id)?.toggleSorting(undefined, add),
    };
  }, [
    columns,
    sorting,
    hiddenColumns,
    columnOrder,
    columnWidths,
    pinnedStart,
    pinnedEnd,
    change,
    tableOf,
  ]);
}
