'use client';
import { useMemo, useState } from 'react';
import type { Column } from '../columns/column.js';
import type { ParticipantsTableState } from '../types.js';
import { createColumnPlacer, type ColumnModel } from './column-table.js';

/** Where columns stand: the same object until a column or its place changes. */
export function useColumnModel(
  columns: readonly Column[],
  { hiddenColumns, columnOrder, columnWidths, pinnedStart, pinnedEnd }: ParticipantsTableState,
): ColumnModel {
  const [place] = useState(createColumnPlacer);
  return useMemo(
    () => place(columns, { hiddenColumns, columnOrder, columnWidths, pinnedStart, pinnedEnd }),
    [columns, hiddenColumns, columnOrder, columnWidths, pinnedStart, pinnedEnd, place],
  );
}
