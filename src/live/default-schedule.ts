/** Lets React change how often a store flushes, unless the app has set its own schedule. */

/** Calls `flush` once, later. */
export type Schedule = (flush: () => void) => void;

/** Stores for which the app has not set a schedule, with the function that sets one. */
const changeable = new WeakMap<object, (schedule: Schedule) => void>();
/** How many components use the schedule of a store. */
const users = new WeakMap<object, number>();

/** Called by a store for which the app has not set a schedule. */
export function allowSchedule(store: object, set: (schedule: Schedule) => void): void {
  changeable.set(store, set);
}

/**
 * Uses `schedule` to flush a store until the returned function is called. Does nothing if the app
 * has set a schedule.
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
