import type { TableSort } from '../types.js';

/**
 * Sorts by a column in ascending order, then in descending order, then not at all. `add` keeps the
 * other columns.
 */
export type ToggleSort = (id: string, add: boolean) => void;

/** The sorting after a click on the header of a column. */
export function nextSorting(
  sorting: readonly TableSort[],
  column: string,
  add: boolean,
): readonly TableSort[] {
  const index = sorting.findIndex((item) => item.column === column);
  const before = sorting[index]?.direction;
  const own: readonly TableSort[] =
    before === 'descending'
      ? []
      : [{ column, direction: before === 'ascending' ? 'descending' : 'ascending' }];
  if (!add) return own;
  return index < 0 ? [...sorting, ...own] : sorting.toSpliced(index, 1, ...own);
}
