/** The only place in `live` that reads the computer's clock. Both are looked up late, so that fake timers drive them. */

/** Current time in epoch milliseconds. */
export function systemNow(): number {
  return Date.now();
}
