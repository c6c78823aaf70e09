/** Whose legs are whose, and which of them were there at the same time. */
import type { ParticipantFacts } from '../facts.js';
import { CLOCK_TOLERANCE_MS } from './clocks.js';

/** What tells people apart: the user, else the participant, else the leg itself. */
export function personOf(leg: ParticipantFacts): string | ParticipantFacts {
  return leg.userId ?? leg.id ?? leg;
}

/** Groups by a key; what has none is left out. */
export function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key | null,
): readonly (readonly Item[])[] {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

interface Presence {
  readonly start: number;
  readonly end: number;
  readonly group: number;
}

/** Whether some leg of one group was connected at the same time as some leg of another. */
export function overlap(groups: readonly (readonly ParticipantFacts[])[], now: number): boolean {
  const presences = groups
    .flatMap((legs, group) => legs.flatMap((leg) => presence(leg, group, now) ?? []))
    .toSorted((one, other) => one.start - other.start);
  // The latest end so far, and the latest of any group but that one's.
  let last: Presence | null = null;
  let lastOfOthers: Presence | null = null;
  for (const next of presences) {
    const before: Presence | null = last?.group === next.group ? lastOfOthers : last;
    const common = Math.min(before?.end ?? next.start, next.end) - next.start;
    if (common > CLOCK_TOLERANCE_MS) return true;
    if (last === null || next.end > last.end) {
      if (last?.group !== next.group) lastOfOthers = last;
      last = next;
    } else if (next.group !== last.group && next.end > (lastOfOthers?.end ?? -Infinity)) {
      lastOfOthers = next;
    }
  }
  return false;
}

/** From when to when a leg was there; null when it never was, or no one says so credibly. */
function presence(leg: ParticipantFacts, group: number, now: number): Presence | null {
  const { connected, start, end } = leg.times;
  if (leg.unanswered || leg.phase === 'pending' || (leg.over && end === null)) return null;
  const isAhead = leg.over && end !== null && end - now > CLOCK_TOLERANCE_MS;
  const isEarly = connected !== null && start !== null && start - connected > CLOCK_TOLERANCE_MS;
  if (isAhead || isEarly) return null;
  return {
    group,
    start: connected ?? start ?? Number.NEGATIVE_INFINITY,
    end: leg.over && end !== null ? end : Number.POSITIVE_INFINITY,
  };
}
