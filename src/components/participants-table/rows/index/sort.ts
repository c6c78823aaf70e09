/** Sorts places of rows by the values of columns. What is not reported comes last, either way. */
import type { ColumnValues } from './values.js';
import type { CellValue, QuerySort } from './query.js';

/** Order of two places; ties by place, so that sorting is stable. */
export type ComparePlaces = (one: number, other: number) => number;

const collators = new Map<string, Intl.Collator>();

/** How texts are ordered in a locale: `Leg 2` before `Leg 10`. */
export function collatorOf(locale: string): Intl.Collator {
  const known = collators.get(locale) ?? new Intl.Collator(locale, { numeric: true });
  collators.set(locale, known);
  return known;
}

/** Compares by the values themselves: for the few rows that changed. */
export function compareByValues(
  sorting: readonly QuerySort[],
  columns: readonly ColumnValues[],
  locale: string,
): ComparePlaces {
  const collator = collatorOf(locale);
  return (one, other) => {
    for (const [index, { column, descending }] of sorting.entries()) {
      const values = columns[index] ?? [];
      const order = compareValues(values[one] ?? null, values[other] ?? null, (a, b) =>
        collator.compare(column.say(a), column.say(b)),
      );
      if (order.difference !== 0) {
        return order.missing || !descending ? order.difference : -order.difference;
      }
    }
    return one - other;
  };
}

function compareValues(
  one: CellValue,
  other: CellValue,
  compareTexts: (one: string, other: string) => number,
): { readonly difference: number; readonly missing: boolean } {
  const lacksOne = isMissing(one);
  const lacksOther = isMissing(other);
  if (lacksOne || lacksOther) {
    return { difference: Number(lacksOne) - Number(lacksOther), missing: true };
  }
  const difference =
    typeof one === 'number' && typeof other === 'number'
      ? one - other
      : compareTexts(String(one), String(other));
  return { difference, missing: false };
}

function isMissing(value: CellValue): boolean {
  return value === null || Number.isNaN(value);
}

/** Sorts all places. Texts become ranks first, so that each is compared as text only once. */
export function sortPlaces(
  count: number,
  sorting: readonly QuerySort[],
  columns: readonly ColumnValues[],
  locale: string,
): Uint32Array {
  const places = new Uint32Array(count);
  for (let place = 0; place < count; place += 1) places[place] = place;
  const keys = sorting.map((sort, index) => sortKeys(sort, columns[index] ?? [], locale));
  const [first, ...rest] = keys;
  if (!first) return places;
  if (rest.length === 0) {
    return places.sort((one, other) => keyAt(first, one) - keyAt(first, other) || one - other);
  }
  return places.sort((one, other) => {
    for (const key of keys) {
      const difference = keyAt(key, one) - keyAt(key, other);
      if (difference !== 0) return difference;
    }
    return one - other;
  });
}

function keyAt(keys: Float64Array, place: number): number {
  return keys[place] ?? LAST;
}

const LAST = Number.MAX_VALUE;

/** Numbers that order the values of a column. */
function sortKeys(
  { column, descending }: QuerySort,
  values: ColumnValues,
  locale: string,
): Float64Array {
  const keys = new Float64Array(values.length);
  const sign = descending ? -1 : 1;
  const ranks = column.kind === 'text' || column.kind === 'choice' ? rankTexts() : null;
  for (let place = 0; place < keys.length; place += 1) {
    const value = values[place] ?? null;
    const number = typeof value === 'string' ? (ranks?.get(value) ?? Number.NaN) : value;
    keys[place] = number === null || Number.isNaN(number) ? LAST : sign * number;
  }
  return keys;

  function rankTexts(): ReadonlyMap<string, number> {
    const collator = collatorOf(locale);
    const distinct = new Map<string, number>();
    for (const value of values) {
      if (typeof value === 'string') distinct.set(value, 0);
    }
    const labels = Array.from(distinct.keys(), (value) => ({ value, label: column.say(value) }));
    labels.sort((one, other) => collator.compare(one.label, other.label));
    let rank = 0;
    let previous: string | null = null;
    for (const { value, label } of labels) {
      if (previous === null || collator.compare(previous, label) !== 0) rank += 1;
      previous = label;
      distinct.set(value, rank);
    }
    return distinct;
  }
}

/** Puts changed places where they belong now; all others keep their order. */
export function moveChanged(
  order: Uint32Array,
  changed: readonly number[],
  compare: ComparePlaces,
): Uint32Array {
  const isChanged = new Set(changed);
  const moved = changed.toSorted(compare);
  const result = new Uint32Array(order.length);
  let next = 0;
  let written = 0;
  for (const place of order) {
    if (isChanged.has(place)) continue;
    while (next < moved.length && compare(moved[next] ?? 0, place) < 0) {
      result[written] = moved[next] ?? 0;
      written += 1;
      next += 1;
    }
    result[written] = place;
    written += 1;
  }
  for (; next < moved.length; next += 1) {
    result[written] = moved[next] ?? 0;
    written += 1;
  }
  return result;
}
