/** How long stretches of time overlap that belong to different groups. */

/** A stretch of time in epoch milliseconds, and the group that it belongs to. */
export interface Stretch<Group> {
  readonly start: number;
  readonly end: number;
  readonly group: Group;
}

/** A time in which stretches of two groups overlap. */
export interface Overlap<Group> {
  readonly start: number;
  readonly end: number;
  readonly groups: readonly [Group, Group];
}

/** The longest overlap of two stretches of different groups; null when there is none. */
export function longestOverlapOf<Group>(
  stretches: readonly Stretch<Group>[],
): Overlap<Group> | null {
  let longest: Overlap<Group> | null = null;
  // Among the earlier ones: the one that ends last, and the one of another group that ends last.
  let latest: Stretch<Group> | null = null;
  let latestOfOthers: Stretch<Group> | null = null;
  for (const next of stretches.toSorted((one, other) => one.start - other.start)) {
    const before: Stretch<Group> | null = latest?.group === next.group ? latestOfOthers : latest;
    if (before) longest = longerOf(longest, overlapOf(before, next));
    if (latest === null || next.end > latest.end) {
      if (latest?.group !== next.group) latestOfOthers = latest;
      latest = next;
    } else if (next.group !== latest.group && next.end > (latestOfOthers?.end ?? -Infinity)) {
      latestOfOthers = next;
    }
  }
  return longest;
}

/** How two stretches overlap; null when they don't. `later` does not start before `earlier`. */
function overlapOf<Group>(earlier: Stretch<Group>, later: Stretch<Group>): Overlap<Group> | null {
  const end = Math.min(earlier.end, later.end);
  const { start } = later;
  return end > start ? { start, end, groups: [earlier.group, later.group] } : null;
}

function longerOf<Group>(
  one: Overlap<Group> | null,
  other: Overlap<Group> | null,
): Overlap<Group> | null {
  if (!one || !other) return one ?? other;
  return other.end - other.start > one.end - one.start ? other : one;
}
