/** Which column names the rows for screen readers. */
import type { PlacedColumn } from '../state/column-model.js';

/** Columns that tell one participant from another, best first. */
const NAMING_COLUMNS: readonly string[] = ['name', 'participantId'];

/**
 * The id of the column whose cells are row headers, so that a screen reader says whose row a cell is
 * in. Without the name it is the participant's id, else the first column of texts, else the first.
 */
export function rowHeaderColumn(placed: readonly PlacedColumn[]): string | null {
  const ids = placed.map(({ column }) => column.id);
  const naming = NAMING_COLUMNS.find((id) => ids.includes(id));
  const firstText = placed.find(({ column }) => column.kind === 'text' && column.hasValues);
  return naming ?? firstText?.column.id ?? ids[0] ?? null;
}
