/** Moves cached data to the new data indexes of the rows. Data of new rows is not filled in. */
import { REMOVED } from './row-changes.js';
import type { ColumnValues } from './values.js';

/** Moves an order of rows. Rows that stay keep their order, and the `added` rows come last. */
export function moveOrder(
  order: Uint32Array,
  moves: Int32Array,
  added: readonly number[],
): Uint32Array {
  const result = new Uint32Array(order.length + added.length);
  let written = 0;
  for (const dataIndex of order) {
    const moved = moves[dataIndex] ?? REMOVED;
    if (moved === REMOVED) continue;
    result[written] = moved;
    written += 1;
  }
  result.set(added, written);
  return result.slice(0, written + added.length);
}

/** Moves marks, which are stored by data index. */
export function moveMarks(marks: Uint8Array, moves: Int32Array, length: number): Uint8Array {
  const result = new Uint8Array(length);
  for (let dataIndex = 0; dataIndex < marks.length; dataIndex += 1) {
    const moved = moves[dataIndex] ?? REMOVED;
    if (moved !== REMOVED) result[moved] = marks[dataIndex] ?? 0;
  }
  return result;
}

/** Moves values, which are stored by data index. */
export function moveValues(values: ColumnValues, moves: Int32Array, length: number): ColumnValues {
  const result: ColumnValues = [];
  for (let dataIndex = 0; dataIndex < length; dataIndex += 1) result.push(null);
  for (let dataIndex = 0; dataIndex < values.length; dataIndex += 1) {
    const moved = moves[dataIndex] ?? REMOVED;
    if (moved !== REMOVED) result[moved] = values[dataIndex] ?? null;
  }
  return result;
}
