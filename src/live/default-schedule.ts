/** Lets React change how often a store flushes, unless the app decided that itself. */

/** Calls `flush` once, later. */
export type Schedule = (flush: () => void) => void;

/** Stores without a schedule of the app, with the function that sets theirs. */
const changeable = new WeakMap<object, (schedule: Schedule) => void>();
/** How many users a schedule of a store has. */
const users = new WeakMap<object, number>();

/** Called by a store to which the app gave no schedule. */
export function allowSchedule(store: object, set: (schedule: Schedule) => void): void {
  changeable.set(store, set);
}

/**
 * Flushes a store by `schedule` until the result is called. Does nothing when the app gave the store a
 * schedule.
 */
export function borrowSchedule(store: object, schedule: Schedule): () => void {
  const set = changeable.get(store);
  if (!set) return () => {};
  users.set(store, (users.get(store) ?? 0) + 1);
  set(schedule);
  let isReleased = false;
  return () => {
    if (isReleased) return;
    isReleased = true;
    const left = (users.get(store) ?? 1) - 1;
    users.set(store, left);
    if (left === 0) set(queueMicrotask);
  };
}
