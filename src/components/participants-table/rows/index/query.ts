/** What rows are sorted and filtered by. */
import type { CobrowseMediaParticipant } from '../../../../model/index.js';
import type { TableFilter } from '../../types.js';

/** Value of a leg in a column: texts and choices are strings, instants and numbers are numbers. */
export type CellValue = string | number | null;

/** What the index needs to know of a column. */
export interface IndexColumn {
  readonly id: string;
  readonly kind: 'text' | 'choice' | 'instant' | 'number';
  /** The value of a leg. Pure, and fast: it runs for every row. */
  readonly read: (leg: CobrowseMediaParticipant) => CellValue;
  /** Whether values follow from the session too: they may change while the leg does not. */
  readonly ofSession?: boolean | undefined;
  /** The value as people read it. */
  readonly say: (value: string | number) => string;
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
  /** Folded; a row must have them all. */
  readonly words: readonly string[];
  /** Columns that are searched. */
  readonly searched: readonly IndexColumn[];
  readonly filters: readonly QueryFilter[];
  /** BCP 47 tag, for the order of texts. */
  readonly locale: string;
}
