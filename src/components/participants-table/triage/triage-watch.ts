/** Keeps the counts of trouble current: they are counted again with each tick of the clock. */
import type { Clock } from '../../../internals/clock.js';
import { isSameTriage, type Triage } from './count-triage.js';

/** The counts, for `useSyncExternalStore`. */
export interface TriageWatch {
  readonly subscribe: (listener: () => void) => () => void;
  /** The same object until a count or a row of it changed. */
  readonly read: () => Triage;
}

/**
 * Counts now, and again whenever the clock ticks while somebody is subscribed. Trouble comes with
 * time as well as with events, and a filtered list that changed more often could not be read.
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
