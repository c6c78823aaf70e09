/**
 * Places columns: which are shown, in which order, how wide, and where they are pinned. TanStack
 * Table does this. It does not get the rows, because it would create an object for each (7 µs and
 * 0.3 kB). The table's own index orders rows as plain numbers.
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
import {
  MAX_WIDTH,
  MIN_WIDTH,
  type ColumnModel,
  type ColumnState,
  type PlacedColumn,
} from './column-model.js';
import { plainReactivity } from './plain-reactivity.js';

const features = tableFeatures({
  coreReactivityFeature: plainReactivity,
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
});
type Definition = ColumnDef<typeof features, object, unknown>;
type ColumnTable = Table<typeof features, object>;
type TableColumn = ReturnType<ColumnTable['getAllLeafColumns']>[number];

const NO_ROWS: object[] = [];

/** Keeps one TanStack table, and passes it columns and state before each read. */
export class ColumnPlacer {
  #table: ColumnTable | undefined;
  #columns: readonly Column[] = [];
  #definitions: Definition[] = [];

  /** @param startOffset - pixels at the start edge that are taken by the column of check boxes */
  place(columns: readonly Column[], state: ColumnState, startOffset: number): ColumnModel {
    if (columns !== this.#columns) {
      this.#columns = columns;
      this.#definitions = columns.map(toDefinition);
    }
    const options = { columns: this.#definitions, state: toTableState(state) };
    this.#table ??= constructTable<typeof features, object>({
      features,
      data: NO_ROWS,
      ...options,
    });
    this.#table.setOptions((before) => ({ ...before, ...options }));
    return readModel(this.#table, columns, startOffset);
  }
}

function toDefinition(column: Column): Definition {
  return {
    id: column.id,
    accessorFn: () => null,
    size: column.width,
    minSize: MIN_WIDTH,
    maxSize: MAX_WIDTH,
  };
}

function toTableState(state: ColumnState) {
  return {
    columnVisibility: Object.fromEntries(state.hiddenColumns.map((id) => [id, false])),
    columnOrder: [...state.columnOrder],
    columnSizing: { ...state.columnWidths },
    columnPinning: { start: [...state.pinnedStart], end: [...state.pinnedEnd] },
  };
}

function readModel(
  table: ColumnTable,
  columns: readonly Column[],
  startOffset: number,
): ColumnModel {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const toPlaced = (
    placed: TableColumn,
    pinned: PlacedColumn['pinned'],
    offset: number,
  ): readonly PlacedColumn[] => {
    const column = byId.get(placed.id);
    return column ? [{ column, width: placed.getSize(), pinned, offset }] : [];
  };
  return {
    placed: [
      ...table
        .getStartVisibleLeafColumns()
        .flatMap((item) => toPlaced(item, 'start', startOffset + item.getStart('start'))),
      ...table.getCenterVisibleLeafColumns().flatMap((item) => toPlaced(item, null, 0)),
      ...table
        .getEndVisibleLeafColumns()
        .flatMap((item) => toPlaced(item, 'end', item.getAfter('end'))),
    ],
    all: table.getAllLeafColumns().flatMap(({ id }) => byId.get(id) ?? []),
  };
}
