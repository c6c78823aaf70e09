/** What rows are sorted and filtered by. */
import type { CobrowseMediaParticipant } from '../../../../model/index.js';
import type { TableFilter } from '../../types.js';

/** Value of a participant in a column: a string for texts and choices, otherwise a number. */
export type CellValue = string | number | null;

/** What the index needs to know about a column. */
export interface IndexColumn {
  readonly id: string;
  readonly kind: 'text' | 'choice' | 'instant' | 'number';
  /** The value of a participant. Pure and fast, since it runs for every row. */
  readonly getValue: (participant: CobrowseMediaParticipant) => CellValue;
  /** Whether values also depend on the session, and can change even if the participant does not. */
  readonly dependsOnSession?: boolean | undefined;
  /** The text of a value. */
  readonly getLabel: (value: string | number) => string;
  /** Ascending order of two values. By default, they are compared by label or size. */
  readonly compare?: ((one: string | number, other: string | number) => number) | undefined;
}

/** A column to sort by. */
export interface QuerySort {
  readonly column: IndexColumn;
  readonly descending: boolean;
}

/** A column to filter by. */
interface QueryFilter {
  readonly column: IndexColumn;
  readonly filter: TableFilter;
}

/** Sorting, search and filters. The same object means the same query. */
export interface RowQuery {
  readonly sorting: readonly QuerySort[];
  /** Folded words; a row must contain them all. */
  readonly words: readonly string[];
  /** Columns that are searched. */
  readonly searched: readonly IndexColumn[];
  readonly filters: readonly QueryFilter[];
  /** Only rows with these leg keys match. @default all rows match */
  readonly legKeys?: ReadonlySet<string> | null | undefined;
  /** BCP 47 tag, for the order of texts. */
  readonly locale: string;
  /** Changes when sessions may have changed, if sorting or filters depend on them. */
  readonly sessionVersion: unknown;
}

/**
 * Whether the position of a row depends on other participants. If so, every row is read again after
 * every change. A search is not considered: if another participant's name changes, a match on that
 * name is updated when the row itself changes.
 */
export function dependsOnSessions({
  sorting,
  filters,
}: Pick<RowQuery, 'sorting' | 'filters'>): boolean {
  return [...sorting, ...filters].some(({ column }) => column.dependsOnSession === true);
}

/** Whether two queries sort by the same columns in the same directions. */
export function isSameSorting(one: RowQuery, other: RowQuery): boolean {
  return (
    one.sorting.length === other.sorting.length &&
    one.sorting.every(({ column, descending }, index) => {
      const sort = other.sorting[index];
      return sort?.column === column && sort.descending === descending;
    })
  );
}
