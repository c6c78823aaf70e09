/** From when to when a session lasted. */
import { parseInstant } from '../../model/index.js';
import { startOf } from './group-legs.js';
import type { Review } from './use-review.js';

/** Epoch milliseconds; null where nothing tells. */
export interface SessionSpan {
  readonly start: number | null;
  /** Null while a leg is not over. */
  readonly end: number | null;
  /** To the end, or to the instant of the review. */
  readonly length: number | null;
}

/** What the session says of itself, else what its legs say. */
export function spanOf({
  session,
  legs,
  now,
}: Pick<Review, 'session' | 'legs' | 'now'>): SessionSpan {
  const starts = legs.map(startOf);
  const ends = legs.map(({ facts }) => (facts.over ? facts.times.end : null));
  const isOver = legs.length > 0 && legs.every(({ facts }) => facts.over);
  const start = parseInstant(session?.startTime) ?? pick(starts, Math.min);
  const end = parseInstant(session?.endTime) ?? (isOver ? pick(ends, Math.max) : null);
  const until = end ?? now;
  const length = start === null || until === null ? null : Math.max(0, until - start);
  return { start, end, length };
}

function pick(
  instants: readonly (number | null)[],
  choose: (one: number, other: number) => number,
): number | null {
  return instants.reduce(
    (found, instant) =>
      found === null || instant === null ? (found ?? instant) : choose(found, instant),
    null,
  );
}
