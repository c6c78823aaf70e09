/** Stacks the legs of a person in rows where they overlap. */

/** Start and end of the drawing of a leg; null when it has no segment. */
interface Extent {
  readonly start: number | null;
  readonly end: number | null;
}

/** The row of each leg, from 0, in the order of the legs. They must be sorted by start. */
export function assignRows(legs: readonly Extent[]): readonly number[] {
  const ends: number[] = [];
  return legs.map(({ start, end }) => {
    if (start === null || end === null) return 0;
    const free = ends.findIndex((before) => before <= start);
    const row = free === -1 ? ends.length : free;
    ends[row] = end;
    return row;
  });
}

/** How many rows are used. */
export function countRows(rows: readonly number[]): number {
  let count = 0;
  for (const row of rows) count = Math.max(count, row + 1);
  return count;
}
