/** Whose legs are whose, and which of them were there at the same time. */
import type { ParticipantFacts } from '../facts.js';
import { CLOCK_TOLERANCE_MS } from './clocks.js';

/** What tells people apart: the user, else the participant, else the leg itself. */
export function personOf(leg: ParticipantFacts): string | ParticipantFacts {
  return leg.userId ?? leg.id ?? leg;
}

/** Legs by a key; those without one are left out. */
export function groupLegs<Key>(
  legs: readonly ParticipantFacts[],
  keyOf: (leg: ParticipantFacts) => Key | null,
): readonly (readonly ParticipantFacts[])[] {
  const groups = new Map<Key, ParticipantFacts[]>();
  for (const leg of legs) {
    const key = keyOf(leg);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(leg);
    else groups.set(key, [leg]);
  }
  return [...groups.values()];
}

/** Whether some leg of one group was connected at the same time as some leg of another. */
export function overlap(groups: readonly (readonly ParticipantFacts[])[], now: number): boolean {
  return groups.some((group, index) =>
    groups
      .slice(index + 1)
      .some((other) =>
        group.some((leg) =>
          other.some((next) => together(presence(leg, now), presence(next, now))),
        ),
      ),
  );
}

interface Presence {
  readonly start: number;
  readonly end: number;
}

function together(one: Presence | null, other: Presence | null): boolean {
  if (one === null || other === null) return false;
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return common > CLOCK_TOLERANCE_MS;
}

/** From when to when a leg was there; null when it never was, or no one says so credibly. */
function presence(leg: ParticipantFacts, now: number): Presence | null {
  const { connected, start, end } = leg.times;
  if (leg.unanswered || leg.phase === 'pending' || (leg.over && end === null)) return null;
  const isAhead = leg.over && end !== null && end - now > CLOCK_TOLERANCE_MS;
  const isEarly = connected !== null && start !== null && start - connected > CLOCK_TOLERANCE_MS;
  if (isAhead || isEarly) return null;
  return {
    start: connected ?? start ?? Number.NEGATIVE_INFINITY,
    end: leg.over && end !== null ? end : Number.POSITIVE_INFINITY,
  };
}
