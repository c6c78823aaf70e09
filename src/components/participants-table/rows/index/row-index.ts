/**
 * The table's index of rows: the order of the rows for a query, as plain numbers. Each number is a
 * data index: the index of a row in the data. The table's index follows live data row by row and
 * creates no objects for rows, so a table of 100,000 rows costs little more than its visible rows.
 */
import { legKey, type CobrowseMediaParticipant } from '../../../../model/index.js';
import { createMatch, type ReadCell } from './match.js';
import { dependsOnSessions, isSameSorting, type IndexColumn, type RowQuery } from './query.js';
import { moveMarks, moveOrder, moveValues } from './move-rows.js';
import { rememberedChanges, rowChanges, type RowChanges } from './row-changes.js';
import { compareByValues, moveChanged, sortRows } from './sort.js';
import { legAt, readColumn, readValue, usedValues, type ColumnValues } from './values.js';
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
  /** The index in the data of the row at a position. */
  readonly dataIndexAt: (position: number) => number;
}

/** Keeps the order of rows. */
export interface RowIndex {
  /** The view of rows for a query. Pass the same query object as long as the query is the same. */
  readonly view: (rows: Rows, query: RowQuery) => RowView;
  /** The values of a column and how many rows have each, regardless of that column's own filter. */
  readonly choices: (rows: Rows, query: RowQuery, column: IndexColumn) => readonly TableChoice[];
}

/** Creates an index without rows. */
export function createRowIndex(): RowIndex {
  return new SortedRows();
}

class SortedRows implements RowIndex {
  private rows: Rows = [];
  private query: RowQuery | null = null;
  private values = new Map<IndexColumn, ColumnValues>();
  /** All data indexes, sorted; null in the order of the data. */
  private sorted: Uint32Array | null = null;
  /** By data index: 1 if the row matches, otherwise 0. Null when all rows match. */
  private matches: Uint8Array | null = null;
  /** Sorted data indexes of the rows that match; null when all match and there is no sorting. */
  private shown: Uint32Array | null = null;
  private current: RowView | null = null;
  /** The rows of the current view. A view that was replaced still reads its own rows. */
  private viewed: { rows: Rows } = { rows: this.rows };

  readonly view = (rows: Rows, query: RowQuery): RowView => {
    if (this.current && rows === this.rows && query === this.query) return this.current;
    const isViewKept = this.update(rows, query);
    if (this.current && isViewKept) this.viewed.rows = rows;
    else this.current = this.createView();
    return this.current;
  };

  readonly choices: RowIndex['choices'] = (rows, query, column) => {
    this.view(rows, query);
    const match = createMatch(query, this.read, this.keyOf, column.id);
    const counts = new Map<string, number>();
    for (let dataIndex = 0; dataIndex < rows.length; dataIndex += 1) {
      if (match && !match(dataIndex)) continue;
      const value = String(this.read(column, dataIndex) ?? '');
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return Array.from(counts, ([value, count]) => ({ value, count }));
  };

  /**
   * Updates the index. Returns whether the current view is still right, because rows were only
   * replaced by newer objects.
   */
  private update(rows: Rows, query: RowQuery): boolean {
    const isInPlace = rememberedChanges(this.rows, rows)?.moves === null; // stored only
    const isSameQuery = query === this.query;
    const hasNothingToUpdate = !this.sorted && !this.matches && this.values.size === 0;
    if (isSameQuery && hasNothingToUpdate) {
      this.rows = rows;
      return isInPlace;
    }
    const canFollow = isSameQuery && !dependsOnSessions(query);
    // stored or compared
    const changes = canFollow ? rowChanges(this.rows, rows, maxChanges(rows)) : null;
    if (!changes) {
      this.rebuild(rows, query);
      return false;
    }
    this.rows = rows;
    const isViewChanged = this.follow(changes, query);
    if (isViewChanged) this.showMatching();
    return isInPlace && !isViewChanged;
  }

  /** Sorts and filters all rows. What is still valid is reused. */
  private rebuild(rows: Rows, query: RowQuery): void {
    const before = this.query;
    const isSameData = rows === this.rows;
    const isSameSessions = before?.sessionVersion === query.sessionVersion;
    this.rows = rows;
    this.query = query;
    this.values = isSameData
      ? usedValues(this.values, query, isSameSessions)
      : new Map<IndexColumn, ColumnValues>();
    const isSameOrder =
      isSameData &&
      isSameSessions &&
      before?.locale === query.locale &&
      isSameSorting(before, query);
    if (!isSameOrder) this.sortAll(query);
    this.matchAll(query);
    this.showMatching();
  }

  /** Updates the index after a few rows changed. Returns whether order or matches changed. */
  private follow({ changed, moves }: RowChanges, query: RowQuery): boolean {
    const { rows } = this;
    let isOrderChanged = moves !== null;
    if (moves) this.moveRows(moves, changed);
    const sortColumns = new Set(query.sorting.map(({ column }) => column));
    for (const [column, columnValues] of this.values) {
      for (const dataIndex of changed) {
        const value = readValue(column, legAt(rows, dataIndex));
        isOrderChanged ||= sortColumns.has(column) && !Object.is(value, columnValues[dataIndex]);
        columnValues[dataIndex] = value;
      }
    }
    if (this.sorted && isOrderChanged) {
      const columns = query.sorting.map(({ column }) => this.valuesOf(column));
      const compare = compareByValues(query.sorting, columns, query.locale);
      this.sorted = moveChanged(this.sorted, changed, compare);
    }
    const isMatchChanged = this.matchAgain(changed, query);
    return isOrderChanged || isMatchChanged;
  }

  /** Tests changed rows again. Returns whether the answer differs for any of them. */
  private matchAgain(changed: readonly number[], query: RowQuery): boolean {
    const { matches } = this;
    const match = matches && createMatch(query, this.read, this.keyOf);
    if (!matches || !match) return false;
    let isChanged = false;
    for (const dataIndex of changed) {
      const matching = Number(match(dataIndex));
      isChanged ||= matches[dataIndex] !== matching;
      matches[dataIndex] = matching;
    }
    return isChanged;
  }

  /** Moves cached data to the new data indexes of the rows, before the changed rows are read. */
  private moveRows(moves: Int32Array, changed: readonly number[]): void {
    const { length } = this.rows;
    this.values = new Map(
      Array.from(this.values, ([column, values]) => [column, moveValues(values, moves, length)]),
    );
    this.sorted &&= moveOrder(this.sorted, moves, changed);
    this.matches &&= moveMarks(this.matches, moves, length);
  }

  private sortAll({ sorting, locale }: RowQuery): void {
    const columns = sorting.map(({ column }) => this.valuesOf(column));
    const { length } = this.rows;
    this.sorted = sorting.length === 0 ? null : sortRows(length, sorting, columns, locale);
  }

  private matchAll(query: RowQuery): void {
    const match = createMatch(query, this.read, this.keyOf);
    if (!match) {
      this.matches = null;
      return;
    }
    const matches = new Uint8Array(this.rows.length);
    for (let dataIndex = 0; dataIndex < matches.length; dataIndex += 1)
      matches[dataIndex] = Number(match(dataIndex));
    this.matches = matches;
  }

  private showMatching(): void {
    const { sorted, matches } = this;
    if (!matches) {
      this.shown = sorted;
      return;
    }
    const shown = new Uint32Array(this.rows.length);
    let count = 0;
    for (let position = 0; position < shown.length; position += 1) {
      const dataIndex = sorted ? (sorted[position] ?? 0) : position;
      if (matches[dataIndex] !== 1) continue;
      shown[count] = dataIndex;
      count += 1;
    }
    this.shown = shown.slice(0, count);
  }

  private createView(): RowView {
    const order = this.shown;
    const viewed = { rows: this.rows };
    this.viewed = viewed;
    const dataIndexAt = (position: number): number => (order ? (order[position] ?? -1) : position);
    return {
      count: order ? order.length : this.rows.length,
      total: this.rows.length,
      dataIndexAt,
      at: (position) => legAt(viewed.rows, dataIndexAt(position)),
    };
  }

  private readonly read: ReadCell = (column, dataIndex) => {
    // Reading a text from the participant is as fast as caching it.
    const isUncachedText = column.kind === 'text' && !this.values.has(column);
    if (isUncachedText) return column.getValue(legAt(this.rows, dataIndex));
    return this.valuesOf(column)[dataIndex] ?? null;
  };

  private readonly keyOf = (dataIndex: number): string => legKey(legAt(this.rows, dataIndex));

  private valuesOf(column: IndexColumn): ColumnValues {
    const known = this.values.get(column) ?? readColumn(column, this.rows);
    this.values.set(column, known);
    return known;
  }
}

/** If more rows change at once, everything is sorted and filtered again. */
function maxChanges({ length }: Rows): number {
  return Math.min(10_000, Math.max(50, length * 0.2));
}
