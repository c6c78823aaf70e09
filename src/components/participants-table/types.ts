/** Types of the table: the kit's own, so that no major version of a library behind it is ours. */
import type { ReactNode } from 'react';
import type { SessionFinding } from '../../model/findings/index.js';
import type { CobrowseConversation, CobrowseMediaParticipant } from '../../model/index.js';
import type { TableColumnName } from '../../words/en/table.js';

/** Ids of the columns that the kit knows. */
export type ParticipantsTableColumnId = TableColumnName;

/** A column that sorts; the first of several weighs most. */
export interface TableSort {
  /** Id of the column. */
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/** Rows that have one of these values; an empty string stands for "not reported". */
export interface ChoiceFilter {
  readonly choices: readonly string[];
}

/** Rows whose instant (epoch milliseconds) or number lies in a range, both ends included. */
export interface RangeFilter {
  readonly from?: number | null | undefined;
  readonly to?: number | null | undefined;
}

/** Filter of one column. */
export type TableFilter = ChoiceFilter | RangeFilter;

/** How high rows are. */
export type TableDensity = 'compact' | 'standard' | 'comfortable';

/** Everything that a reader can change. Plain JSON: a host can keep it and hand it back. */
export interface ParticipantsTableState {
  readonly sorting: readonly TableSort[];
  /** Words that a row must contain; case and accents do not count. */
  readonly search: string;
  /** By id of the column. */
  readonly filters: Readonly<Record<string, TableFilter>>;
  /** Ids of columns; those left out follow in their own order. */
  readonly columnOrder: readonly string[];
  readonly hiddenColumns: readonly string[];
  /** Pixels, by id of the column. */
  readonly columnWidths: Readonly<Record<string, number>>;
  readonly pinnedStart: readonly string[];
  readonly pinnedEnd: readonly string[];
  /** Keys of selected rows. */
  readonly selection: readonly string[];
  readonly density: TableDensity;
  /** The page, from 0, when the host pages. */
  readonly page: number;
}

/** What the cells and values of a host's column may look at. */
export interface TableCellContext {
  /** The session of the leg, from `sessionOf`. */
  readonly session: CobrowseConversation | null;
}

/**
 * A column of the host.
 *
 * @example
 * const region: TableColumn = {
 *   id: 'acme-region', header: 'Region', kind: 'choice',
 *   value: (leg) => leg.attributes?.['acme.region'],
 * };
 */
export interface TableColumn {
  /** Unique among all columns; the kit's own ids are taken. */
  readonly id: string;
  readonly header: string;
  /**
   * `text`: searched, sorted by the locale's rules; `choice`: few values, filtered by choosing;
   * `instant`: epoch milliseconds; `number`. Without a `value` the column only shows.
   */
  readonly kind?: 'text' | 'choice' | 'instant' | 'number' | undefined;
  /** What the column sorts, searches, filters and exports by. Called for every row: keep it fast. */
  readonly value?:
    | ((
        leg: CobrowseMediaParticipant,
        context: TableCellContext,
      ) => string | number | null | undefined)
    | undefined;
  /** What is shown; the value as text unless given. */
  readonly cell?:
    | ((leg: CobrowseMediaParticipant, context: TableCellContext) => ReactNode)
    | undefined;
  /** The value as people read it. */
  readonly label?: ((value: string | number) => string) | undefined;
  /** Pixels; 140 unless given. */
  readonly width?: number | undefined;
  /** Whether its values are personal data: masked in exports, not searched, unless shown. */
  readonly personal?: boolean | undefined;
}

/** The host sorts, filters and pages. */
export interface TableServer {
  /** How many rows there are in all, over all pages. */
  readonly rowCount: number;
  /** How many rows a page has. */
  readonly pageSize: number;
  /** Choices of filters with their counts, by id of the column. */
  readonly choices?: Readonly<Record<string, readonly TableChoice[]>> | undefined;
}

/** A value that rows have. */
export interface TableChoice {
  /** As in {@link ChoiceFilter}. */
  readonly value: string;
  /** How many rows have it. */
  readonly count: number;
}

/** Finds the session of a leg: the same object while nothing in it changed. */
export type SessionOf = (leg: CobrowseMediaParticipant) => CobrowseConversation | null | undefined;

/** What a review found about a leg: the same array while nothing changed. */
export type FindingsOf = (
  leg: CobrowseMediaParticipant,
) => readonly SessionFinding[] | null | undefined;
/** What a host does with selected rows. */
export type BulkActions = (selection: {
  /** Keys of the selected rows, those of rows that are gone or filtered out among them. */
  readonly keys: readonly string[];
  /** The selected legs of the data. Looks through all rows: call it when something is done. */
  readonly legs: () => readonly CobrowseMediaParticipant[];
}) => ReactNode;
