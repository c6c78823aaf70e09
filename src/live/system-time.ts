/**
 * The only place in `live` that reads the computer's clock. Both functions are looked up when
 * called, so that fake timers work.
 */

/** Current time in epoch milliseconds. */
export function systemNow(): number {
  return Date.now();
}
