'use client';
import { useMemo, useState } from 'react';
import type { Column } from '../columns/column.js';
import { SELECT_WIDTH } from '../rows/select-column.js';
import type { ColumnModel, ColumnState } from './column-model.js';
import { ColumnPlacer } from './column-placer.js';

/** Columns in their places; the same object until a column or its place changes. */
export function useColumnModel(
  columns: readonly Column[],
  state: ColumnState,
  selectable: boolean,
): ColumnModel {
  const { hiddenColumns, columnOrder, columnWidths, pinnedStart, pinnedEnd } = state;
  const [placer] = useState(() => new ColumnPlacer());
  const startOffset = selectable ? SELECT_WIDTH : 0;
  return useMemo(
    () =>
      placer.place(
        columns,
        { hiddenColumns, columnOrder, columnWidths, pinnedStart, pinnedEnd },
        startOffset,
      ),
    [
      placer,
      columns,
      hiddenColumns,
      columnOrder,
      columnWidths,
      pinnedStart,
      pinnedEnd,
      startOffset,
    ],
  );
}
