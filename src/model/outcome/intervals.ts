/** Spans of time as unions of intervals, in epoch milliseconds. */

/** A span of time. The end is at or after the start. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** The same spans of time, in order and without overlaps. Reversed intervals are left out. */
export function unionOf(intervals: readonly Interval[]): readonly Interval[] {
  const union: Interval[] = [];
  const ordered = intervals
    .filter(({ start, end }) => end >= start)
    .toSorted((one, other) => one.start - other.start);
  for (const interval of ordered) {
    const last = union.at(-1);
    if (!last || interval.start > last.end) union.push(interval);
    else if (interval.end > last.end) {
      union[union.length - 1] = { start: last.start, end: interval.end };
    }
  }
  return union;
}

/** The spans that two unions have in common. Spans of no length count. */
export function intersectionOf(
  one: readonly Interval[],
  other: readonly Interval[],
): readonly Interval[] {
  const common: Interval[] = [];
  let left = 0;
  let right = 0;
  for (;;) {
    const first = one[left];
    const second = other[right];
    if (!first || !second) return common;
    const start = Math.max(first.start, second.start);
    const end = Math.min(first.end, second.end);
    if (end >= start) common.push({ start, end });
    if (first.end < second.end) left += 1;
    else right += 1;
  }
}

/** How many milliseconds a union lasts. */
export function lengthOf(union: readonly Interval[]): number {
  return union.reduce((length, { start, end }) => length + (end - start), 0);
}
