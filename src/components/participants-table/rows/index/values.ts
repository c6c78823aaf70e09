/**
 * Values of columns. They are read once per row and cached as long as the row is the same object.
 */
import type { CobrowseMediaParticipant } from '../../../../model/index.js';
import { isRecord } from '../../../../model/values.js';
import type { CellValue, IndexColumn, RowQuery } from './query.js';

/** Values by the index of the row in the data; NaN for a number that is not reported. */
export type ColumnValues = CellValue[];

const NOTHING: CobrowseMediaParticipant = {};

/** The participant at an index of the data; an empty one if the data has no object there. */
export function legAt(
  rows: readonly CobrowseMediaParticipant[],
  dataIndex: number,
): CobrowseMediaParticipant {
  const leg: unknown = rows[dataIndex];
  return isRecord(leg) ? leg : NOTHING;
}

/** Reads one value in the form in which it is cached. */
export function readValue(column: IndexColumn, leg: CobrowseMediaParticipant): CellValue {
  const value = column.getValue(leg);
  const isNumeric = column.kind === 'instant' || column.kind === 'number';
  if (isNumeric && typeof value !== 'number') return Number.NaN;
  return value;
}

/** Reads a whole column. */
export function readColumn(
  column: IndexColumn,
  rows: readonly CobrowseMediaParticipant[],
): ColumnValues {
  const values: ColumnValues = [];
  for (let dataIndex = 0; dataIndex < rows.length; dataIndex += 1) {
    values.push(readValue(column, legAt(rows, dataIndex)));
  }
  return values;
}

/**
 * The values that are still valid and needed. Columns are new objects when words or locale change;
 * the values of the old ones are dropped.
 */
export function usedValues(
  values: ReadonlyMap<IndexColumn, ColumnValues>,
  query: RowQuery,
  isSameSessions: boolean,
): Map<IndexColumn, ColumnValues> {
  const used = new Set<IndexColumn>([
    ...query.searched,
    ...query.sorting.map(({ column }) => column),
    ...query.filters.map(({ column }) => column),
  ]);
  const isValid = (column: IndexColumn): boolean =>
    used.has(column) && (isSameSessions || !column.dependsOnSession);
  return new Map([...values].filter(([column]) => isValid(column)));
}
