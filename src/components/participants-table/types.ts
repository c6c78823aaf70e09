/**
 * Public types of the table. They contain no types of other libraries, so a new major version of a
 * library does not break apps.
 */
import type { ReactNode } from 'react';
import type {
  Callback,
  CobrowseConversation,
  CobrowseMediaParticipant,
  TriageKind,
} from '../../model/index.js';
import type { TableColumnId } from '../../words/table-columns.js';

export type * from './callback-types.js';

/** A column that the table is sorted by. The first of several is the primary one. */
export interface TableSort {
  /** Id of the column. */
  readonly column: string;
  /** Direction of the sorting. */
  readonly direction: 'ascending' | 'descending';
}

/** Matches rows that have one of these values. An empty string means "not reported". */
export interface ChoiceFilter {
  /** Values that match. */
  readonly choices: readonly string[];
}

/**
 * Matches rows whose instant (in epoch milliseconds) or number is in a range, both ends included.
 * Null and undefined leave an end open.
 */
export interface RangeFilter {
  /** Lower end. @default no lower end */
  readonly from?: number | null | undefined;
  /** Upper end. @default no upper end */
  readonly to?: number | null | undefined;
}

/** Filter of one column. */
export type TableFilter = ChoiceFilter | RangeFilter;

/** The possible row heights, from lowest to highest. */
export const TABLE_DENSITIES = ['compact', 'standard', 'comfortable'] as const;

/** Height of the rows. */
export type TableDensity = (typeof TABLE_DENSITIES)[number];

/** Which groups of a grouped table are expanded. */
export interface TableExpansion {
  /** Whether groups are expanded. */
  readonly all: boolean;
  /** Keys of the groups to which `all` does not apply: the ids of their sessions. */
  readonly except: readonly string[];
}

/**
 * Everything that a user can change. It is plain JSON, so your app can store it and pass it back.
 */
export interface ParticipantsTableState {
  /** Columns that sort, the most important first. */
  readonly sorting: readonly TableSort[];
  /** Words that a row must contain, in any order. Case and accents are ignored. */
  readonly search: string;
  /** By column id. */
  readonly filters: Readonly<Record<string, TableFilter>>;
  /** Column ids. Columns that are not listed follow in their default order. */
  readonly columnOrder: readonly string[];
  /** Ids of hidden columns. */
  readonly hiddenColumns: readonly string[];
  /** Widths in pixels, by column id. */
  readonly columnWidths: Readonly<Record<string, number>>;
  /** Ids of columns that are pinned at the start of the row. */
  readonly pinnedStart: readonly string[];
  /** Ids of columns that are pinned at the end of the row. */
  readonly pinnedEnd: readonly string[];
  /** Keys of the selected rows. */
  readonly selection: readonly string[];
  /** Height of the rows. */
  readonly density: TableDensity;
  /**
   * The kinds of trouble by which rows are filtered. Rows with any of them are shown. See `triage`.
   */
  readonly triage: readonly TriageKind[];
  /** Which groups are expanded. Used only with `groupBy`. */
  readonly expansion: TableExpansion;
  /** The page, counted from 0. Used only with `server`. */
  readonly page: number;
}

/** What `value` of a column receives in addition to the participant. */
export interface TableValueContext {
  /** The participant's session, from `getSession`; null without it. */
  readonly session: CobrowseConversation | null;
}

/** What `cell` of a column receives in addition to the participant. */
export interface TableCellContext extends TableValueContext {
  /** What the cell would show without `cell`: the built-in content, or the value as text. */
  readonly content: ReactNode;
}

/**
 * A column of your own.
 *
 * Define it outside of your component or with `useMemo`: the table reads all rows again when a
 * function of a column changes. A development warning tells you when that happens in every render.
 *
 * @example
 * const region: TableColumn = {
 *   id: 'acme-region', header: 'Region', kind: 'choice',
 *   value: (participant) => participant.attributes?.['acme.region'],
 * };
 */
export interface TableColumn {
  /** Must be unique. If it is the id of a built-in column, the object adjusts that column. */
  readonly id: string;
  /** Text of the header. */
  readonly header: string;
  /**
   * What the values are. `text` is searched and sorted by the rules of the locale. `choice` is one of
   * a few texts, filtered by choosing some of them. `instant` is a time in epoch milliseconds, and
   * `number` a number.
   *
   * @default 'text'
   */
  readonly kind?: 'text' | 'choice' | 'instant' | 'number' | undefined;
  /**
   * Returns the value that the column sorts, searches, filters and exports. Called for every row, so
   * keep it fast. A column without `value` is only shown. A value of the wrong type is treated as not
   * reported.
   */
  readonly value?:
    | Callback<
        [participant: CobrowseMediaParticipant, context: TableValueContext],
        string | number | null | undefined
      >
    | undefined;
  /** Content of a cell. @default the value as text */
  readonly cell?:
    | Callback<[participant: CobrowseMediaParticipant, context: TableCellContext], ReactNode>
    | undefined;
  /** The text that users see for a value. @default the value itself; date and time of an instant */
  readonly label?: ((value: string | number) => string) | undefined;
  /**
   * The ascending order of two values, as for `Array.prototype.sort`. Values that are not reported
   * always come last. @default by label for texts and choices, by size for numbers
   */
  readonly compare?: ((one: string | number, other: string | number) => number) | undefined;
  /** Width in pixels, from 48 to 800. @default 140 */
  readonly width?: number | undefined;
  /**
   * Whether the values are personal data. If so, they are masked in cells and exports and cannot be
   * searched, unless the table shows personal data. @default false
   */
  readonly personal?: boolean | undefined;
}

/**
 * Changes a built-in column. Anything left out stays as it is.
 *
 * @example
 * const columns: TableColumnList = ['name', { id: 'queue', header: 'Team', width: 220 }, 'state'];
 */
export interface TableColumnOverride extends Pick<
  TableColumn,
  'label' | 'compare' | 'width' | 'cell'
> {
  /** Id of the built-in column. */
  readonly id: TableColumnId;
  /** Text of the header. @default the built-in header */
  readonly header?: string | undefined;
}

/** The columns in order: ids of built-in columns, adjusted built-in columns, and your own. */
export type TableColumnList = readonly (TableColumnId | TableColumnOverride | TableColumn)[];

/** Settings for a table that your server sorts, filters and pages. */
export interface TableServer {
  /** Number of rows, or of sessions with `unit`, on all pages. */
  readonly rowCount: number;
  /** Number of rows, or of sessions with `unit`, on a page. */
  readonly pageSize: number;
  /** What your server counts and pages by. @default 'participants' */
  readonly unit?: 'participants' | 'sessions' | undefined;
  /** Ids of the columns that your server can sort by. @default all */
  readonly sortable?: readonly string[] | undefined;
  /** Ids of the columns that your server can filter by. @default all */
  readonly filterable?: readonly string[] | undefined;
  /** Whether your server can search. @default true */
  readonly searchable?: boolean | undefined;
  /** The choices that a column's filter offers, by column id. @default those of the current page */
  readonly choices?: Readonly<Record<string, readonly TableChoice[]>> | undefined;
}

/** A value, and how many rows have it. */
export interface TableChoice {
  /** The value; an empty string for "not reported". */
  readonly value: string;
  /** Number of rows with this value. */
  readonly count: number;
}

/**
 * State of the whole table, for `className`, `style` and `render`. Also set as `data-*` attributes.
 */
export interface ParticipantsTableElementState {
  /** Height of the rows. @selector `[data-density]` */
  readonly density: TableDensity;
  /** Whether rows are still loading. @selector `[data-loading]` */
  readonly loading: boolean;
  /** Whether no row is shown. */
  readonly empty: boolean;
  /** Whether a search or a filter is set. */
  readonly filtered: boolean;
}
