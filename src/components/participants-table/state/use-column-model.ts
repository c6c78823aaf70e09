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

/** Columns in the order in which they stand. */
export interface ColumnModel {
  readonly placed: readonly PlacedColumn[];
  /** All columns in the reader's order, hidden ones too. */
  readonly all: readonly Column[];
}

export function useColumnModel(
  columns: readonly Column[],
  { hiddenColumns, columnOrder, columnWidths, pinnedStart, pinnedEnd }: ParticipantsTableState,
): ColumnModel {
  const [tableOf] = useState(createColumnTable);
  return useMemo(() => {
    const table = (): ColumnTable =>
      tableOf(columns, { hiddenColumns, columnOrder, columnWidths, pinnedStart, pinnedEnd });
    const isAsListed =
      columnOrder.length + pinnedStart.length + pinnedEnd.length === 0 &&
      Object.keys(columnWidths).length === 0;
    return {
      placed: isAsListed ? placeAsListed(columns, hiddenColumns) : place(columns, table()),
      all: columnOrder.length === 0 ? columns : inOrder(columns, table()),
    };
  }, [columns, hiddenColumns, columnOrder, columnWidths, pinnedStart, pinnedEnd, tableOf]);
}
