import { act } from '@testing-library/react';
import type { Clock } from '../../src/entries/index.js';

/** A clock that goes on when a test says so. */
export interface TestClock extends Clock {
  /** Lets time pass, and ticks once. */
  readonly pass: (milliseconds: number) => void;
  /** How many listen to it now. */
  readonly listeners: () => number;
}

export function testClock(start: number): TestClock {
  const listening = new Set<() => void>();
  let current = start;
  return {
    now: () => current,
    subscribe: (listener) => {
      listening.add(listener);
      return () => listening.delete(listener);
    },
    pass: (milliseconds) => {
      current += milliseconds;
      act(() => {
        for (const listener of listening) listener();
      });
    },
    listeners: () => listening.size,
  };
}
