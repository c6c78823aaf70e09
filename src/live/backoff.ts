/** How long to wait before the next attempt. */

/** Longest wait, unless the server asks for a longer one. */
const LONGEST = 90_000;
const FIRST = 2000;

/**
 * Milliseconds to wait after this many failures in a row: twice as long each time, from 2 to 90
 * seconds, as in Genesys' own client. The wait is a random share of that, at least half, so that
 * many clients don't reconnect at the same moment. It is never less than `retryAfter`, the time
 * that the server asked for.
 */
export function waitingTime(failures: number, retryAfter: number | null, random: number): number {
  const longest = Math.min(LONGEST, FIRST * 2 ** Math.max(0, failures - 1));
  return Math.max(longest * (0.5 + random / 2), retryAfter ?? 0);
}
