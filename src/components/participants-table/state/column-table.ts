/**
 * Where columns stand. TanStack Table works it out: which are shown, in which order, how wide, pinned
 * where. It gets no rows at all: it would make an object for each (7 µs and 0.3 kB), and the table's
 * own index orders them as plain numbers.
 */
import {
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  constructTable,
  tableFeatures,
  type ColumnDef,
  type Table,
} from '@tanstack/react-table';
import type { Column } from '../columns/column.js';
import type { ParticipantsTableState } from '../types.js';
import { plainReactivity } from './plain-reactivity.js';

const features = tableFeatures({
  coreReactivityFeature: plainReactivity,
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
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

/** What readers do with columns: the parts of the state that decide where columns stand. */
export type ColumnState = Pick<
  ParticipantsTableState,
  'hiddenColumns' | 'columnOrder' | 'columnWidths' | 'pinnedStart' | 'pinnedEnd'
>;

/** Columns in the order in which they stand. */
export interface ColumnModel {
  readonly placed: readonly PlacedColumn[];
  /** All columns in the reader's order, hidden ones too. */
  readonly all: readonly Column[];
}

/** Places columns. TanStack's table is made when a reader first moves, widens or pins one. */
export function createColumnPlacer(): (
  columns: readonly Column[],
  state: ColumnState,
) => ColumnModel {
  let table: ColumnTable | undefined;
  let defs: Def[] = [];
  let defsOf: readonly Column[] | undefined;
  return (columns, state) => {
    if (isAsListed(state)) return { placed: asListed(columns, state), all: columns };
    if (defsOf !== columns) defs = columns.map(toDef);
    defsOf = columns;
    const options = { columns: defs, state: toTableState(state) };
    table ??= constructTable<typeof features, object>({ features, data: NO_ROWS, ...options });
    table.setOptions((before) => ({ ...before, ...options }));
    return byTable(columns, table);
  };
}

type ColumnTable = Table<typeof features, object>;

function isAsListed({ columnOrder, columnWidths, pinnedStart, pinnedEnd }: ColumnState): boolean {
  const moved = columnOrder.length + pinnedStart.length + pinnedEnd.length;
  return moved === 0 && Object.keys(columnWidths).length === 0;
}

function asListed(
  columns: readonly Column[],
  { hiddenColumns }: ColumnState,
): readonly PlacedColumn[] {
  return columns
    .filter(({ id }) => !hiddenColumns.includes(id))
    .map((column) => ({ column, width: clampWidth(column.width), pinned: null, offset: 0 }));
}

function byTable(columns: readonly Column[], table: ColumnTable): ColumnModel {
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
  return { placed, all: table.getAllLeafColumns().flatMap(({ id }) => byId.get(id) ?? []) };
}

function clampWidth(width: number): number {
  return Math.min(Math.max(width, MIN_WIDTH), MAX_WIDTH);
}

function toTableState(state: ColumnState) {
  return {
    columnVisibility: Object.fromEntries(state.hiddenColumns.map((id) => [id, false])),
    columnOrder: [...state.columnOrder],
    columnSizing: { ...state.columnWidths },
    columnPinning: { start: [...state.pinnedStart], end: [...state.pinnedEnd] },
  };
}

function toDef(column: Column): Def {
  return {
    id: column.id,
    accessorFn: () => null,
    size: column.width,
    minSize: MIN_WIDTH,
    maxSize: MAX_WIDTH,
  };
}
