/** Keeps the counts of trouble current by counting again with each tick of the clock. */
import type { Clock } from '../../../internals/clock.js';
import { isSameTriage, type Triage } from './count-triage.js';

/** The counts, for `useSyncExternalStore`. */
export interface TriageWatch {
  readonly subscribe: (listener: () => void) => () => void;
  /** The same object until a count or a counted row changes. */
  readonly read: () => Triage;
}

/**
 * Counts now, and again whenever the clock ticks while there is a subscriber. Trouble can be caused
 * by the passing of time as well as by events, and nobody could read a filtered list that changes
 * more often.
 */
export function createTriageWatch(clock: Clock, count: () => Triage): TriageWatch {
  let current: Triage | null = null;
  const recount = (): Triage => {
    const next = count();
    if (!current || !isSameTriage(current, next)) current = next;
    return current;
  };
  return {
    read: () => current ?? recount(),
    subscribe: (listener) =>
      clock.subscribe(() => {
        const before = current;
        if (recount() !== before) listener();
      }),
  };
}
