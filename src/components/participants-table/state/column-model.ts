/** Columns in their places. */
import type { Column } from '../columns/column.js';
import type { ParticipantsTableState } from '../types.js';

/** Limits of a column's width in pixels. */
export const MIN_WIDTH = 48;
export const MAX_WIDTH = 800;

/** A column in its place. */
export interface PlacedColumn {
  readonly column: Column;
  readonly width: number;
  readonly pinned: 'start' | 'end' | null;
  /** Pixels between a pinned column and the edge it sticks to. */
  readonly offset: number;
}

/** The parts of the state that decide where columns are. */
export type ColumnState = Pick<
  ParticipantsTableState,
  'hiddenColumns' | 'columnOrder' | 'columnWidths' | 'pinnedStart' | 'pinnedEnd'
>;

/** All columns, and those that are shown. */
export interface ColumnModel {
  /** The shown columns in their order on screen. */
  readonly placed: readonly PlacedColumn[];
  /** All columns in the user's order, including hidden ones. */
  readonly all: readonly Column[];
}
