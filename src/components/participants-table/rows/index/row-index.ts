/**
 * The table's index of rows: the places of rows in the data, as plain numbers, in the order of the
 * query. It follows live data row by row and creates no objects for rows, so a table of 100,000
 * rows costs little more than its visible rows.
 */
import { legKey, type CobrowseMediaParticipant } from '../../../../model/index.js';
import { createMatch, type ReadCell } from './match.js';
import {
  dependsOnSessions,
  isSameSorting,
  type CellValue,
  type IndexColumn,
  type RowQuery,
} from './query.js';
import { moveMarks, moveOrder, moveValues } from './move-rows.js';
import { rememberedChanges, rowChanges, type RowChanges } from './row-changes.js';
import { compareByValues, moveChanged, sortPlaces } from './sort.js';
import { legAt, readColumn, readValue, type ColumnValues } from './values.js';
import type { TableChoice } from '../../types.js';

type Rows = readonly CobrowseMediaParticipant[];

/**
 * The rows that match a query, in its order. It is a new object when rows are added, removed or
 * moved, and for each list of rows whose difference from the previous list is not stored.
 */
export interface RowView {
  /** How many rows match. */
  readonly count: number;
  /** How many rows there are. */
  readonly total: number;
  /** The participant at a position of the view, as it is now. */
  readonly at: (position: number) => CobrowseMediaParticipant;
  /** The place in the data of the row at a position. */
  readonly placeAt: (position: number) => number;
}

/** Keeps the order of rows. */
export interface RowIndex {
  /** The view of rows for a query. Pass the same query object as long as the query is the same. */
  readonly view: (rows: Rows, query: RowQuery) => RowView;
  /** The values of a column and how many rows have each, regardless of that column's own filter. */
  readonly choices: (rows: Rows, query: RowQuery, column: IndexColumn) => readonly TableChoice[];
}

/** If more rows change at once, everything is sorted and filtered again. */
function maxChanges({ length }: Rows): number {
  return Math.min(10_000, Math.max(50, length * 0.2));
}

export function createRowIndex(): RowIndex {
  let rows: Rows = [];
  let query: RowQuery | null = null;
  let values = new Map<IndexColumn, ColumnValues>();
  /** All places, sorted; null in the order of the data. */
  let sorted: Uint32Array | null = null;
  let matches: Uint8Array | null = null;
  /** Sorted places that match; null when all match and there is no sorting. */
  let shown: Uint32Array | null = null;
  let current: RowView | null = null;
  /** The rows of the current view. A view that was replaced still reads its own rows. */
  let viewed = { rows };

  const valuesOf = (column: IndexColumn): ColumnValues => {
    const known = values.get(column) ?? readColumn(column, rows);
    values.set(column, known);
    return known;
  };
  const read: ReadCell = (column, place) =>
    // Reading a text from the participant is as fast as caching it.
    column.kind === 'text' && !values.has(column)
      ? column.getValue(legAt(rows, place))
      : (valuesOf(column)[place] ?? null);

  const keyOf = (place: number): string => legKey(legAt(rows, place));

  function sortAll({ sorting, locale }: RowQuery): void {
    const columns = sorting.map(({ column }) => valuesOf(column));
    sorted = sorting.length === 0 ? null : sortPlaces(rows.length, sorting, columns, locale);
  }

  function matchAll(next: RowQuery): void {
    const match = createMatch(next, read, keyOf);
    matches = match && new Uint8Array(rows.length);
    if (!match || !matches) return;
    for (let place = 0; place < matches.length; place += 1) matches[place] = Number(match(place));
  }

  function showMatching(): void {
    shown = sorted;
    if (!matches) return;
    const places = new Uint32Array(rows.length);
    let count = 0;
    for (let position = 0; position < places.length; position += 1) {
      const place = sorted ? (sorted[position] ?? 0) : position;
      if (matches[place] === 1) {
        places[count] = place;
        count += 1;
      }
    }
    shown = places.slice(0, count);
  }

  /** Updates the index after a few rows changed. Returns whether the view changes. */
  function follow({ changed, moves }: RowChanges, active: RowQuery): boolean {
    let moved = moves !== null;
    if (moves) moveRows(moves, changed);
    const sortColumns = new Set(active.sorting.map(({ column }) => column));
    for (const [column, columnValues] of values) {
      for (const place of changed) {
        const value = readValue(column, legAt(rows, place));
        moved ||= sortColumns.has(column) && !Object.is(value, columnValues[place]);
        columnValues[place] = value;
      }
    }
    if (sorted && moved) {
      const columns = active.sorting.map(({ column }) => valuesOf(column));
      const compare = compareByValues(active.sorting, columns, active.locale);
      sorted = moveChanged(sorted, changed, compare);
    }
    const match = matches && createMatch(active, read, keyOf);
    for (const place of changed) {
      const matching = Number(match?.(place) ?? true);
      moved ||= matches !== null && matches[place] !== matching;
      if (matches) matches[place] = matching;
    }
    return moved;
  }

  /** Moves cached data to the new places of the rows, before the changed rows are read. */
  function moveRows(moves: Int32Array, changed: readonly number[]): void {
    values = new Map(
      Array.from(values, ([column, columnValues]) => [
        column,
        moveValues(columnValues, moves, rows.length),
      ]),
    );
    sorted &&= moveOrder(sorted, moves, changed);
    matches &&= moveMarks(matches, moves, rows.length);
  }

  function createView(): RowView {
    const places = shown;
    const own = { rows };
    viewed = own;
    const placeAt = (position: number): number => (places ? (places[position] ?? -1) : position);
    return {
      count: places ? places.length : rows.length,
      total: rows.length,
      placeAt,
      at: (position) => legAt(own.rows, placeAt(position)),
    };
  }

  function view(nextRows: Rows, nextQuery: RowQuery): RowView {
    if (current && nextRows === rows && nextQuery === query) return current;
    /** Whether it is stored that rows were only replaced in their places. */
    const isInPlace = rememberedChanges(rows, nextRows)?.moves === null;
    if (current && nextQuery === query && !sorted && !matches && values.size === 0) {
      // All rows in the order of the data: there is nothing to update.
      rows = nextRows;
      if (isInPlace) viewed.rows = rows;
      else current = createView();
      return current;
    }
    const follows = nextQuery === query && !dependsOnSessions(nextQuery);
    const changes = follows ? rowChanges(rows, nextRows, maxChanges(nextRows)) : null;
    const previousQuery = query;
    const isSameData = nextRows === rows;
    rows = nextRows;
    query = nextQuery;
    if (changes) {
      const isMoved = follow(changes, nextQuery);
      if (!isMoved && isInPlace && current) {
        viewed.rows = rows;
        return current;
      }
      if (isMoved) showMatching();
    } else {
      const isSameSessions = previousQuery?.sessionVersion === nextQuery.sessionVersion;
      values = isSameData
        ? keepUsed(values, nextQuery, isSameSessions)
        : new Map<IndexColumn, ColumnValues>();
      const sameOrder =
        isSameData &&
        isSameSessions &&
        previousQuery?.locale === nextQuery.locale &&
        isSameSorting(previousQuery, nextQuery);
      if (!sameOrder) sortAll(nextQuery);
      matchAll(nextQuery);
      showMatching();
    }
    current = createView();
    return current;
  }

  function choices(nextRows: Rows, nextQuery: RowQuery, column: IndexColumn): TableChoice[] {
    view(nextRows, nextQuery);
    const match = createMatch(nextQuery, read, keyOf, column.id);
    const counts = new Map<string, number>();
    for (let place = 0; place < rows.length; place += 1) {
      if (match && !match(place)) continue;
      const value = String(read(column, place) ?? '');
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return Array.from(counts, ([value, count]) => ({ value, count }));
  }

  return { view, choices };
}

/**
 * The values that are still valid and needed. Columns are new objects when words or locale change;
 * the values of the old ones are dropped.
 */
function keepUsed(
  values: ReadonlyMap<IndexColumn, ColumnValues>,
  query: RowQuery,
  isSameSessions: boolean,
): Map<IndexColumn, ColumnValues> {
  const used = new Set<IndexColumn>([
    ...query.searched,
    ...query.sorting.map(({ column }) => column),
    ...query.filters.map(({ column }) => column),
  ]);
  return new Map(
    Array.from(values).filter(
      ([column]: readonly [IndexColumn, CellValue[]]) =>
        used.has(column) && (isSameSessions || !column.dependsOnSession),
    ),
  );
}
