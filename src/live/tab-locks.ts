/** The lock that decides which tab is the leader. */

/** Whether this environment can share a channel. */
export function canShare(): boolean {
  if (typeof BroadcastChannel !== 'function' || !locksOf()) return false;
  try {
    new BroadcastChannel('').close();
    return true;
  } catch {
    return false; // some browsers deny access where they block cookies
  }
}

/** The browser's locks; undefined if it has none. */
// Not `navigator`, which older versions of Node don't have.
export function locksOf(): LockManager | undefined {
  return globalThis.navigator?.locks;
}

/** Whether a request for the lock ended because another tab took the lock. */
export function isBrokenLock(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
