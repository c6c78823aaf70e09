'use client';
import {
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  constructTable,
  rowSortingFeature,
  tableFeatures,
  type ColumnDef,
  type SortingState,
} from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import type { Column } from '../columns/column.js';
import type { ParticipantsTableState, TableSort } from '../types.js';
import { plainReactivity } from './plain-reactivity.js';
import type { ChangeState } from './use-table-state.js';

/*
 * TanStack Table keeps the columns: which are shown, in which order, how wide, pinned where, and
 * what a click on a header does to the sorting. It gets no rows at all: it would make an object for
 * each (7 µs and 0.3 kB), and the table's own index orders them as plain numbers.
 */
const features = tableFeatures({
  coreReactivityFeature: plainReactivity,
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  rowSortingFeature,
});
type Def = ColumnDef<typeof features, object, unknown>;
const NO_ROWS: object[] = [];

/** Width limits in pixels. */
export const MIN_WIDTH = 48;
const MAX_WIDTH = 800;

/** A column in its place. */
export interface PlacedColumn {
  readonly column: Column;
  readonly width: number;
  readonly pinned: 'start' | 'end' | null;
  /** Pixels between a pinned column and its edge. */
  readonly offset: number;
}

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
  const defs = useMemo(() => columns.map(toDef), [columns]);
  const tableState = useMemo(
    () => ({
      sorting: sorting.map(({ column, direction }) => ({
        id: column,
        desc: direction === 'descending',
      })),
      columnVisibility: Object.fromEntries(hiddenColumns.map((id) => [id, false])),
      columnOrder: [...columnOrder],
      columnSizing: { ...columnWidths },
      columnPinning: { start: [...pinnedStart], end: [...pinnedEnd] },
    }),
    [sorting, hiddenColumns, columnOrder, columnWidths, pinnedStart, pinnedEnd],
  );
  const [table] = useState(() =>
    constructTable<typeof features, object>({
      features,
      columns: [],
      data: NO_ROWS,
      manualSorting: true,
    }),
  );
  return useMemo(() => {
    table.setOptions((options) => ({
      ...options,
      columns: defs,
      state: tableState,
      onSortingChange: (next) => {
        const wanted = typeof next === 'function' ? next(tableState.sorting) : next;
        change({ sorting: toSorting(wanted), page: 0 });
      },
    }));
    const byId = new Map(columns.map((column) => [column.id, column]));
    const placed = (['start', 'center', 'end'] as const).flatMap((region) => {
      const leaves =
        region === 'start'
          ? table.getStartVisibleLeafColumns()
          : region === 'end'
            ? table.getEndVisibleLeafColumns()
            : table.getCenterVisibleLeafColumns();
      return leaves.flatMap((leaf): readonly PlacedColumn[] => {
        const column = byId.get(leaf.id);
        if (!column) return [];
        const pinned = region === 'center' ? null : region;
        const offset =
          region === 'start' ? leaf.getStart('start') : region === 'end' ? leaf.getAfter('end') : 0;
        return [{ column, width: leaf.getSize(), pinned, offset }];
      });
    });
    return {
      placed,
      all: table.getAllLeafColumns().flatMap(({ id }) => byId.get(id) ?? []),
      toggleSort: (id, add) => table.getColumn(id)?.toggleSorting(undefined, add),
    };
  }, [columns, defs, tableState, change, table]);
}

function toDef(column: Column): Def {
  return {
    id: column.id,
    accessorFn: () => null,
    size: column.width,
    minSize: MIN_WIDTH,
    maxSize: MAX_WIDTH,
    enableSorting: column.hasValues,
    sortDescFirst: false,
  };
}

function toSorting(sorting: SortingState): readonly TableSort[] {
  return sorting.map(({ id, desc }) => ({
    column: id,
    direction: desc ? 'descending' : 'ascending',
  }));
}
