import type { Template } from '../message.js';
import type { PluralMessages } from '../plural.js';
import type { TableColumnId } from '../table-columns.js';

/** Texts of the participants table. */
export interface TableMessages
  extends
    Readonly<Record<`column.${TableColumnId}`, string>>,
    PluralMessages<
      'rows' | 'rowsOf' | 'copied' | 'finding.error' | 'finding.warning' | 'finding.info'
    > {
  /** Name of the table. */
  readonly table: string;
  /** How many rows are shown. */
  readonly rows: Template<'count'>;
  /** How many of all rows are shown. The plural form depends on `total`. */
  readonly rowsOf: Template<'count' | 'total'>;
  /** The search field. */
  readonly search: string;
  /** The menu of columns. */
  readonly columns: string;
  /** Restores the initial columns. */
  readonly resetColumns: string;
  /** Name of the group of row heights. */
  readonly density: string;
  /** Density: low rows. */
  readonly compact: string;
  /** Density: rows of normal height. */
  readonly standard: string;
  /** Density: high rows. */
  readonly comfortable: string;
  /** Button that saves the rows as a file. */
  readonly export: string;
  /** The export failed. */
  readonly exportFailed: string;
  /** Name of the saved file, without extension. */
  readonly fileName: string;
  /** How many rows are selected. */
  readonly selected: Template<'count'>;
  /** Name of the bar with actions for the selected rows. */
  readonly selection: string;
  /** Announced when the last row was deselected. */
  readonly nothingSelected: string;
  /** Button that clears the selection. */
  readonly clearSelection: string;
  /** Button that copies the selected rows. */
  readonly copy: string;
  /** Announced after copying. */
  readonly copied: Template<'count'>;
  /** Announced when copying failed. */
  readonly copyFailed: string;
  /** Check box that selects all rows. */
  readonly selectAll: string;
  /** Check box that selects one row. */
  readonly selectRow: Template<'name'>;
  /** Header of the column of check boxes. */
  readonly selectColumn: string;
  /** Shown when there are no rows at all. */
  readonly empty: string;
  /** Shown when no row matches search and filters. */
  readonly noMatch: string;
  /** Button that removes all filters. */
  readonly clearFilters: string;
  /** Shown while rows are loading. */
  readonly loading: string;
  /** Name of the button and the menu of one column. */
  readonly columnMenu: Template<'column'>;
  /** Menu item: sort by this column, ascending. */
  readonly sortAscending: string;
  /** Menu item: sort by this column, descending. */
  readonly sortDescending: string;
  /** Menu item: do not sort by this column. */
  readonly sortNone: string;
  /** Menu item: sort by one more column. */
  readonly sortMore: string;
  /** Announced when the table was sorted. */
  readonly sortedBy: Template<'column' | 'direction'>;
  /** Announced: the table is no longer sorted. */
  readonly unsorted: string;
  /** The ascending direction, as announced. */
  readonly ascending: string;
  /** The descending direction, as announced. */
  readonly descending: string;
  /** Rank of a column when the table is sorted by several. */
  readonly sortPosition: Template<'position' | 'direction'>;
  /** Added to the name of a column that is filtered. */
  readonly filtered: string;
  /** Heading of the filter in a column's menu. */
  readonly filter: string;
  /** Button that removes the filter of a column. */
  readonly clearFilter: string;
  /** A choice of a filter, and how many rows have it. */
  readonly choice: Template<'choice' | 'count'>;
  /** The search field of a filter with many choices. */
  readonly searchChoices: string;
  /** How many choices are not shown. */
  readonly moreChoices: Template<'count'>;
  /** No choice matches the search. */
  readonly noChoice: string;
  /** Choice of a filter: rows without a value. */
  readonly notReported: string;
  /** Label of the lower end of a range. */
  readonly from: string;
  /** Label of the upper end of a range. */
  readonly to: string;
  /** Label of the choice of where a column is pinned. */
  readonly pin: string;
  /** The column is not pinned. */
  readonly pinNone: string;
  /** The column is pinned at the start of the row. */
  readonly pinStart: string;
  /** The column is pinned at the end of the row. */
  readonly pinEnd: string;
  /** Menu item: moves the column toward the start. */
  readonly moveEarlier: string;
  /** Menu item: moves the column toward the end. */
  readonly moveLater: string;
  /** Menu item: makes the column narrower. */
  readonly narrower: string;
  /** Menu item: makes the column wider. */
  readonly wider: string;
  /** Makes a column as wide as the texts on screen. */
  readonly fit: string;
  /** Menu item: hides the column. */
  readonly hide: string;
  /** Announced when a column was moved. */
  readonly moved: Template<'column' | 'position' | 'count'>;
  /** Announced when the width of a column changed. */
  readonly resized: Template<'column' | 'width'>;
  /** Name of the navigation between the pages of a server. */
  readonly pages: string;
  /** The current page and the number of pages. */
  readonly page: Template<'page' | 'pages'>;
  /** Button of the previous page. */
  readonly previous: string;
  /** Button of the next page. */
  readonly next: string;
  /** The time zone of all instants. */
  readonly zone: Template<'zone'>;
  /** Number of findings of one severity. */
  readonly 'finding.error': Template<'count'>;
  /** Number of warnings. */
  readonly 'finding.warning': Template<'count'>;
  /** Number of notes. */
  readonly 'finding.info': Template<'count'>;
  /** Spoken instead of masked personal data. */
  readonly masked: string;
}

/** English. */
export const table: TableMessages = {
  table: 'Participants',
  rows: '{count} participants',
  'rows.one': '{count} participant',
  rowsOf: '{count} of {total} participants',
  'rowsOf.one': '{count} of {total} participant',
  search: 'Search',
  columns: 'Columns',
  resetColumns: 'Reset columns',
  density: 'Density',
  compact: 'Compact',
  standard: 'Standard',
  comfortable: 'Comfortable',
  export: 'Export CSV',
  exportFailed: 'The export failed. Try again.',
  fileName: 'participants',
  selected: '{count} selected',
  selection: 'Selected participants',
  nothingSelected: 'Nothing selected',
  clearSelection: 'Clear selection',
  copy: 'Copy',
  copied: '{count} participants copied',
  'copied.one': '{count} participant copied',
  copyFailed: 'The browser did not allow copying.',
  selectAll: 'Select all',
  selectRow: 'Select {name}',
  selectColumn: 'Selection',
  empty: 'No participants.',
  noMatch: 'No participants match the search and filters.',
  clearFilters: 'Clear search and filters',
  loading: 'Loading participants…',
  columnMenu: 'Options for {column}',
  sortAscending: 'Sort ascending',
  sortDescending: 'Sort descending',
  sortNone: 'Remove sorting',
  sortMore: 'Also sort by this column',
  sortedBy: 'Sorted by {column}, {direction}.',
  unsorted: 'Sorting removed.',
  ascending: 'ascending',
  descending: 'descending',
  sortPosition: '{position}, {direction}',
  filtered: 'filtered',
  filter: 'Filter',
  clearFilter: 'Clear filter',
  choice: '{choice} ({count})',
  searchChoices: 'Search values',
  moreChoices: '{count} more. Search to find them.',
  noChoice: 'No matching values.',
  notReported: 'Not reported',
  from: 'From',
  to: 'To',
  pin: 'Pin',
  pinNone: 'Not pinned',
  pinStart: 'At the start',
  pinEnd: 'At the end',
  moveEarlier: 'Move toward start',
  moveLater: 'Move toward end',
  narrower: 'Narrower',
  wider: 'Wider',
  fit: 'Fit to content',
  hide: 'Hide',
  moved: '{column} moved to position {position} of {count}.',
  resized: '{column} is {width} pixels wide.',
  pages: 'Pages',
  page: 'Page {page} of {pages}',
  previous: 'Previous page',
  next: 'Next page',
  zone: 'Times in {zone}',
  'finding.error': '{count} errors',
  'finding.error.one': '{count} error',
  'finding.warning': '{count} warnings',
  'finding.warning.one': '{count} warning',
  'finding.info': '{count} notes',
  'finding.info.one': '{count} note',
  masked: 'hidden',
  'column.name': 'Name',
  'column.role': 'Role',
  'column.state': 'State',
  'column.purpose': 'Purpose',
  'column.direction': 'Direction',
  'column.started': 'Started',
  'column.connected': 'Connected',
  'column.ended': 'Ended',
  'column.duration': 'Connected for',
  'column.held': 'Held',
  'column.controls': 'Controls',
  'column.controlledBy': 'Controlled by',
  'column.queue': 'Queue',
  'column.provider': 'Provider',
  'column.disconnectReason': 'Disconnect reason',
  'column.wrapup': 'Wrap-up',
  'column.findings': 'Findings',
  'column.session': 'Session',
  'column.participantId': 'Participant ID',
  'column.address': 'Address',
  'column.viewerHost': 'Viewer host',
};
