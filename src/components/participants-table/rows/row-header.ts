/** Which column names the rows for screen readers. */
import type { PlacedColumn } from '../state/column-model.js';

/** Columns that identify a participant, best first. */
const NAMING_COLUMNS: readonly string[] = ['name', 'participantId'];

/**
 * The id of the column whose cells are row headers, so that a screen reader announces whose row a
 * cell is in. If the name is hidden, it is the column of participant ids, the first text column, or
 * the first column.
 */
export function rowHeaderColumn(placed: readonly PlacedColumn[]): string | null {
  const ids = placed.map(({ column }) => column.id);
  const naming = NAMING_COLUMNS.find((id) => ids.includes(id));
  const firstText = placed.find(({ column }) => column.kind === 'text' && column.hasValues);
  return naming ?? firstText?.column.id ?? ids[0] ?? null;
}
