/** The only place in `live` that reads the computer's clock. */

/** Current time in epoch milliseconds. Looks up `Date.now` in each call, so that fake timers work. */
export function systemNow(): number {
  return Date.now();
}
