/** When a session started and ended. */
import { parseInstant } from '../../model/index.js';
import { startOf } from './group-legs.js';
import type { Review } from './review-model.js';

/** Epoch milliseconds; null when not reported. */
export interface SessionSpan {
  readonly start: number | null;
  /** Null while somebody is still connected. */
  readonly end: number | null;
  /**
   * Milliseconds until the end, or until the instant of the review if the session has not ended.
   */
  readonly length: number | null;
}

/**
 * The times of the session itself or, without them, the first start and the last end of its legs.
 */
export function spanOf(review: Pick<Review, 'session' | 'legs' | 'now'>): SessionSpan {
  const { session, legs, now } = review;
  const start = parseInstant(session?.startTime) ?? earliest(legs.map(startOf));
  const end = parseInstant(session?.endTime) ?? endOfLegs(legs);
  const until = end ?? now;
  if (start === null || until === null) return { start, end, length: null };
  return { start, end, length: Math.max(0, until - start) };
}

function endOfLegs(legs: Review['legs']): number | null {
  const isOver = legs.every(({ facts }) => facts.hasEnded);
  return isOver ? latest(legs.map(({ facts }) => facts.times.end)) : null;
}

function earliest(instants: readonly (number | null)[]): number | null {
  return known(instants).reduce<number | null>(
    (found, instant) => (found === null ? instant : Math.min(found, instant)),
    null,
  );
}

function latest(instants: readonly (number | null)[]): number | null {
  return known(instants).reduce<number | null>(
    (found, instant) => (found === null ? instant : Math.max(found, instant)),
    null,
  );
}

function known(instants: readonly (number | null)[]): readonly number[] {
  return instants.filter((instant) => instant !== null);
}
