/** Whether rows match search and filters. */
import type { TableFilter } from '../../types.js';
import { fold } from '../../../../words/fold.js';
import type { CellValue, IndexColumn, RowQuery } from './query.js';

/** Reads the value of a row in a column. */
export type ReadCell = (column: IndexColumn, dataIndex: number) => CellValue;

/** Whether the row at an index of the data matches. */
export type MatchRow = (dataIndex: number) => boolean;

/**
 * Creates a function that tests rows; null if every row matches. Ignores the filter of the column
 * `without`.
 */
export function createMatch(
  query: RowQuery,
  read: ReadCell,
  keyOf: (dataIndex: number) => string,
  without?: string,
): MatchRow | null {
  const filters = query.filters
    .filter(({ column }) => column.id !== without)
    .map(({ column, filter }) => {
      const passes = filterTest(filter);
      return (dataIndex: number): boolean => passes(read(column, dataIndex));
    });
  const words = query.words.map((word) => wordTest(word, query.searched, read));
  const { legKeys } = query;
  const marks = legKeys ? [(dataIndex: number): boolean => legKeys.has(keyOf(dataIndex))] : [];
  const tests = [...filters, ...words, ...marks];
  return tests.length === 0 ? null : (dataIndex) => tests.every((test) => test(dataIndex));
}

function filterTest(filter: TableFilter): (value: CellValue) => boolean {
  if ('choices' in filter) {
    const choices = new Set(filter.choices);
    return (value) => choices.has(String(value ?? ''));
  }
  const from = filter.from ?? Number.NEGATIVE_INFINITY;
  const to = filter.to ?? Number.POSITIVE_INFINITY;
  return (value) => typeof value === 'number' && value >= from && value <= to;
}

function wordTest(word: string, searched: readonly IndexColumn[], read: ReadCell): MatchRow {
  const hasDigit = /\p{Nd}/u.test(word);
  const tests = searched
    // Formatting an instant is slow, and it can only match a word with a digit.
    .filter(({ kind }) => hasDigit || kind === 'text' || kind === 'choice')
    .map((column) => {
      // Many rows share the same few values, so each value is tested only once.
      const known = column.kind === 'choice' ? new Map<string, boolean>() : null;
      return (dataIndex: number): boolean => {
        const value = read(column, dataIndex);
        if (value === null || Number.isNaN(value)) return false;
        const answer = known?.get(String(value));
        if (answer !== undefined) return answer;
        const found = fold(column.getLabel(value)).includes(word);
        known?.set(String(value), found);
        return found;
      };
    });
  return (dataIndex) => tests.some((test) => test(dataIndex));
}
