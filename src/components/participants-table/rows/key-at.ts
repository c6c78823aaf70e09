/** Finds the keys of rows by position, and positions by key. */

/** Key of the row at a position of the view. */
export type KeyAt = (position: number) => string;

/** Position of a key; null when no row has it. */
export function positionOf(key: string, count: number, keyAt: KeyAt): number | null {
  for (let row = 0; row < count; row += 1) {
    if (keyAt(row) === key) return row;
  }
  return null;
}
