/**
 * Sorts rows by the values of columns. A row is identified by its index in the data.
 * Values that are not reported come last in both directions.
 */
import { memoize } from '../../../../words/memoize.js';
import type { ColumnValues } from './values.js';
import type { CellValue, IndexColumn, QuerySort } from './query.js';

/**
 * Order of two rows, given as data indexes. Equal values keep the order of the data, so sorting is
 * stable.
 */
export type CompareRows = (one: number, other: number) => number;

type CompareValues = (one: string | number, other: string | number) => number;

/** How texts are ordered in a locale, with `Leg 2` before `Leg 10`. */
export const collatorOf: (locale: string) => Intl.Collator = /* @__PURE__ */ memoize(
  (locale) => new Intl.Collator(locale, { numeric: true }),
);

/** Compares rows by their values. Used for the few rows that changed. */
export function compareByValues(
  sorting: readonly QuerySort[],
  columns: readonly ColumnValues[],
  locale: string,
): CompareRows {
  const comparers = sorting.map(({ column, descending }) =>
    withMissingLast(ascendingOrder(column, locale), descending),
  );
  return (one, other) => {
    for (const [index, compare] of comparers.entries()) {
      const values = columns[index] ?? [];
      const difference = compare(values[one] ?? null, values[other] ?? null);
      if (difference !== 0) return difference;
    }
    return one - other;
  };
}

/** The ascending order of two values of a column. */
function ascendingOrder(column: IndexColumn, locale: string): CompareValues {
  if (column.compare) return column.compare;
  const collator = collatorOf(locale);
  return (one, other) =>
    typeof one === 'number' && typeof other === 'number'
      ? one - other
      : collator.compare(column.getLabel(one), column.getLabel(other));
}

function withMissingLast(
  compare: CompareValues,
  descending: boolean,
): (one: CellValue, other: CellValue) => number {
  return (one, other) => {
    if (isMissing(one) || isMissing(other)) {
      return Number(isMissing(one)) - Number(isMissing(other));
    }
    return descending ? -compare(one, other) : compare(one, other);
  };
}

function isMissing(value: CellValue): value is null {
  return value === null || Number.isNaN(value);
}

/**
 * Sorts all rows, and returns their data indexes in order. Every value is first converted to a
 * number, so that each text is compared only once.
 */
export function sortRows(
  count: number,
  sorting: readonly QuerySort[],
  columns: readonly ColumnValues[],
  locale: string,
): Uint32Array {
  const order = new Uint32Array(count);
  for (let dataIndex = 0; dataIndex < count; dataIndex += 1) order[dataIndex] = dataIndex;
  const keys = sorting.map((sort, index) => sortKeys(sort, columns[index] ?? [], locale));
  const [first, ...rest] = keys;
  if (!first) return order;
  if (rest.length === 0) {
    return order.sort((one, other) => keyAt(first, one) - keyAt(first, other) || one - other);
  }
  return order.sort((one, other) => {
    for (const key of keys) {
      const difference = keyAt(key, one) - keyAt(key, other);
      if (difference !== 0) return difference;
    }
    return one - other;
  });
}

const LAST = Number.MAX_VALUE;

function keyAt(keys: Float64Array, dataIndex: number): number {
  return keys[dataIndex] ?? LAST;
}

/** Numbers in the order of a column's values, by data index. */
function sortKeys(
  { column, descending }: QuerySort,
  values: ColumnValues,
  locale: string,
): Float64Array {
  const keys = new Float64Array(values.length);
  const sign = descending ? -1 : 1;
  const isNumeric = column.kind === 'instant' || column.kind === 'number';
  const ranks = isNumeric && !column.compare ? null : rankValues(column, values, locale);
  for (let dataIndex = 0; dataIndex < keys.length; dataIndex += 1) {
    const value = values[dataIndex] ?? null;
    keys[dataIndex] = isMissing(value) ? LAST : sign * numberFor(value, ranks);
  }
  return keys;
}

function numberFor(value: string | number, ranks: ReadonlyMap<CellValue, number> | null): number {
  if (ranks) return ranks.get(value) ?? LAST;
  return typeof value === 'number' ? value : LAST;
}

/** The rank of each distinct value. Values that compare as equal have the same rank. */
function rankValues(
  column: IndexColumn,
  values: ColumnValues,
  locale: string,
): ReadonlyMap<CellValue, number> {
  const distinct = new Set<string | number>();
  for (const value of values) if (!isMissing(value)) distinct.add(value);
  const { compare } = column;
  const collator = collatorOf(locale);
  // A label is created once for each value, not for each comparison.
  const labelled = Array.from(distinct, (value) => ({
    value,
    label: compare ? '' : column.getLabel(value),
  }));
  const order = (one: (typeof labelled)[number], other: (typeof labelled)[number]): number =>
    compare ? compare(one.value, other.value) : collator.compare(one.label, other.label);
  labelled.sort(order);
  const ranks = new Map<CellValue, number>();
  let rank = 0;
  for (const [index, item] of labelled.entries()) {
    const previous = labelled[index - 1];
    if (!previous || order(previous, item) !== 0) rank += 1;
    ranks.set(item.value, rank);
  }
  return ranks;
}

/** Moves changed rows to their new positions. All others keep their order. */
export function moveChanged(
  order: Uint32Array,
  changed: readonly number[],
  compare: CompareRows,
): Uint32Array {
  const isChanged = new Set(changed);
  const moved = changed.toSorted(compare);
  const result = new Uint32Array(order.length);
  let next = 0;
  let written = 0;
  const write = (dataIndex: number): void => {
    result[written] = dataIndex;
    written += 1;
  };
  for (const dataIndex of order) {
    if (isChanged.has(dataIndex)) continue;
    for (; next < moved.length && compare(moved[next] ?? 0, dataIndex) < 0; next += 1) {
      write(moved[next] ?? 0);
    }
    write(dataIndex);
  }
  for (; next < moved.length; next += 1) write(moved[next] ?? 0);
  return result;
}
