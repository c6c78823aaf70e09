/** Timers for any length of time. */

/** The longest delay that `setTimeout` can take; with a longer one it fires at once. */
const LONGEST_DELAY = 2 ** 31 - 1;

/** Calls back after some milliseconds; never for `Infinity`. Stop it with `clearTimeout`. */
export function startTimer(
  callback: () => void,
  milliseconds: number,
): ReturnType<typeof setTimeout> | undefined {
  if (milliseconds === Infinity) return undefined;
  return setTimeout(callback, Math.min(milliseconds, LONGEST_DELAY));
}
