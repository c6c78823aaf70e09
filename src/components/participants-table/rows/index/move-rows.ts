/** Moves cached data to the new places of the rows. Data of new rows is not filled in. */
import { REMOVED } from './row-changes.js';
import type { ColumnValues } from './values.js';

/** Moves an order of places. Rows that stay keep their order, and the `added` places come last. */
export function moveOrder(
  order: Uint32Array,
  moves: Int32Array,
  added: readonly number[],
): Uint32Array {
  const result = new Uint32Array(order.length + added.length);
  let written = 0;
  for (const place of order) {
    const moved = moves[place] ?? REMOVED;
    if (moved === REMOVED) continue;
    result[written] = moved;
    written += 1;
  }
  result.set(added, written);
  return result.slice(0, written + added.length);
}

/** Moves marks, which are stored by place. */
export function moveMarks(marks: Uint8Array, moves: Int32Array, length: number): Uint8Array {
  const result = new Uint8Array(length);
  for (let place = 0; place < marks.length; place += 1) {
    const moved = moves[place] ?? REMOVED;
    if (moved !== REMOVED) result[moved] = marks[place] ?? 0;
  }
  return result;
}

/** Moves values, which are stored by place. */
export function moveValues(values: ColumnValues, moves: Int32Array, length: number): ColumnValues {
  const result: ColumnValues = [];
  for (let place = 0; place < length; place += 1) result.push(null);
  for (let place = 0; place < values.length; place += 1) {
    const moved = moves[place] ?? REMOVED;
    if (moved !== REMOVED) result[moved] = values[place] ?? null;
  }
  return result;
}
