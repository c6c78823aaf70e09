/** How long to wait before the next attempt. */

/** Longest wait that is our own choice. */
const LONGEST = 90_000;
const FIRST = 2000;

/**
 * Milliseconds to wait after this many failures in a row: twice as long each time, from 2 to 90
 * seconds, as in Genesys' own client. Between half and all of it is waited, so that many clients
 * don't come back at the same moment. `retryAfter` is what the server asked for: never less.
 */
export function waitingTime(failures: number, retryAfter: number | null, random: number): number {
  const longest = Math.min(LONGEST, FIRST * 2 ** Math.max(0, failures - 1));
  return Math.max(longest * (0.5 + random / 2), retryAfter ?? 0);
}
