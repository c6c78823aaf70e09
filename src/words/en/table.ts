import type { Template } from '../message.js';

/** Columns of the participants table that the kit knows. */
export type TableColumnName =
  | 'name'
  | 'role'
  | 'state'
  | 'purpose'
  | 'direction'
  | 'started'
  | 'connected'
  | 'ended'
  | 'duration'
  | 'held'
  | 'controls'
  | 'controlledBy'
  | 'provider'
  | 'queue'
  | 'disconnectReason'
  | 'wrapup'
  | 'findings'
  | 'session'
  | 'participantId'
  | 'address'
  | 'viewerHost';

/** The participants table. */
export interface TableMessages extends Readonly<Record<`column.${TableColumnName}`, string>> {
  /** Name of the table. */
  readonly table: string;
  /** How many rows are shown. */
  readonly rows: Template<'count'>;
  /** How many rows are shown of how many. */
  readonly rowsOf: Template<'count' | 'total'>;
  /** The search field. */
  readonly search: string;
  /** The menu of columns. */
  readonly columns: string;
  /** Shows columns as they were at first. */
  readonly resetColumns: string;
  /** The density of rows. */
  readonly density: string;
  readonly compact: string;
  readonly standard: string;
  readonly comfortable: string;
  /** Saves the rows as a file. */
  readonly export: string;
  /** The export failed. */
  readonly exportFailed: string;
  /** Name of the saved file, without extension. */
  readonly fileName: string;
  /** How many rows are selected. */
  readonly selected: Template<'count'>;
  /** The bar of what can be done with the selected rows. */
  readonly selection: string;
  readonly clearSelection: string;
  readonly copy: string;
  readonly copied: Template<'count'>;
  readonly copyFailed: string;
  /** Box that selects all rows. */
  readonly selectAll: string;
  /** Box that selects one row. */
  readonly selectRow: Template<'name'>;
  /** Column of boxes. */
  readonly selectColumn: string;
  /** There are no rows at all. */
  readonly empty: string;
  /** No row matches search and filters. */
  readonly noMatch: string;
  readonly clearFilters: string;
  /** Rows are still to come. */
  readonly loading: string;
  /** Menu of one column. */
  readonly columnMenu: Template<'column'>;
  readonly sortAscending: string;
  readonly sortDescending: string;
  readonly sortNone: string;
  readonly sortMore: string;
  /** Sorting as a sentence. */
  readonly sortedBy: Template<'column' | 'direction'>;
  readonly unsorted: string;
  readonly ascending: string;
  readonly descending: string;
  /** Place of a column among several that sort. */
  readonly sortPlace: Template<'place' | 'direction'>;
  /** The header's note that a filter is on. */
  readonly filtered: string;
  readonly filter: string;
  readonly clearFilter: string;
  /** A choice, and how many rows have it. */
  readonly choice: Template<'choice' | 'count'>;
  /** No value was reported. */
  readonly notReported: string;
  readonly from: string;
  readonly to: string;
  readonly pin: string;
  readonly pinNone: string;
  readonly pinStart: string;
  readonly pinEnd: string;
  readonly moveEarlier: string;
  readonly moveLater: string;
  readonly narrower: string;
  readonly wider: string;
  /** As wide as the texts on screen. */
  readonly fit: string;
  readonly hide: string;
  /** Told when a column was moved. */
  readonly moved: Template<'column' | 'place' | 'count'>;
  /** Told when a column got another width. */
  readonly resized: Template<'column' | 'width'>;
  /** Pages, when the host pages. */
  readonly pages: string;
  readonly page: Template<'page' | 'pages'>;
  readonly previous: string;
  readonly next: string;
  /** What instants are shown in. */
  readonly zone: Template<'zone'>;
  /** Findings of a leg. */
  readonly 'finding.error': Template<'count'>;
  readonly 'finding.warning': Template<'count'>;
  readonly 'finding.info': Template<'count'>;
  /** A value that is personal data. */
  readonly masked: string;
}

/** English. */
export const table: TableMessages = {
  table: 'Participants',
  rows: 'Legs: {count}',
  rowsOf: '{count} of {total} legs',
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
  selection: 'Selected legs',
  clearSelection: 'Clear selection',
  copy: 'Copy',
  copied: 'Legs copied: {count}',
  copyFailed: 'The browser refused to copy.',
  selectAll: 'Select all',
  selectRow: 'Select {name}',
  selectColumn: 'Selection',
  empty: 'No participants.',
  noMatch: 'Nothing matches search and filters.',
  clearFilters: 'Clear search and filters',
  loading: 'Loading participants…',
  columnMenu: 'Options of {column}',
  sortAscending: 'Sort ascending',
  sortDescending: 'Sort descending',
  sortNone: 'Do not sort',
  sortMore: 'Add to the sorting',
  sortedBy: 'Sorted by {column}, {direction}.',
  unsorted: 'Not sorted.',
  ascending: 'ascending',
  descending: 'descending',
  sortPlace: '{place}, {direction}',
  filtered: 'filtered',
  filter: 'Filter',
  clearFilter: 'Clear filter',
  choice: '{choice} ({count})',
  notReported: 'Not reported',
  from: 'From',
  to: 'To',
  pin: 'Pin',
  pinNone: 'Not pinned',
  pinStart: 'At the start',
  pinEnd: 'At the end',
  moveEarlier: 'Move earlier',
  moveLater: 'Move later',
  narrower: 'Narrower',
  wider: 'Wider',
  fit: 'Fit to content',
  hide: 'Hide',
  moved: '{column}: column {place} of {count}.',
  resized: '{column}: {width} pixels wide.',
  pages: 'Pages',
  page: 'Page {page} of {pages}',
  previous: 'Previous page',
  next: 'Next page',
  zone: 'Times in {zone}',
  'finding.error': 'Errors: {count}',
  'finding.warning': 'Warnings: {count}',
  'finding.info': 'Info: {count}',
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
  'column.provider': 'Provider',
  'column.queue': 'Queue',
  'column.disconnectReason': 'Disconnect reason',
  'column.wrapup': 'Wrap-up',
  'column.findings': 'Findings',
  'column.session': 'Session',
  'column.participantId': 'Participant ID',
  'column.address': 'Address',
  'column.viewerHost': 'Viewer host',
};
