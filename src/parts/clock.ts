/** One clock for every running time on the page. */

/** Tells the time, and when to look again. Give your own to `CobrowseKitProvider`, for tests or replay. */
export interface Clock {
  /** The time in epoch milliseconds; the same value until the next tick. */
  readonly now: () => number;
  /** Calls back after each tick; returns the way out. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Settings of {@link createClock}. */
export interface ClockOptions {
  /** Source of the time in epoch milliseconds; `Date.now` unless given. */
  readonly now?: (() => number) | undefined;
  /** Added to the source, in milliseconds: for a computer whose clock is off. */
  readonly offset?: number | undefined;
}

/**
 * A clock that ticks on the second: one timer however many listen, none while nobody listens or
 * the page is hidden, and at once when the page comes back.
 *
 * @example const clock = createClock({ offset: serverNow - Date.now() });
 */
export function createClock({ now: source = Date.now, offset = 0 }: ClockOptions = {}): Clock {
  const listeners = new Set<() => void>();
  let current = Number.NaN;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const read = (): number => source() + offset;
  const tick = (): void => {
    clearTimeout(timer);
    timer = undefined;
    current = read();
    for (const listener of listeners) listener();
    schedule();
  };
  const schedule = (): void => {
    if (timer !== undefined || listeners.size === 0 || document.hidden) return;
    timer = setTimeout(tick, 1000 - (((current % 1000) + 1000) % 1000));
  };
  const onVisibility = (): void => {
    if (document.hidden) {
      clearTimeout(timer);
      timer = undefined;
    } else {
      tick();
    }
  };

  return {
    now: () => {
      const time = read();
      // Without a timer the last tick may be long ago; within a second the value stays the same,
      // so that everything rendered together shows one time.
      if (!(Math.abs(time - current) < 1000)) current = time;
      return current;
    },
    subscribe: (listener) => {
      if (listeners.size === 0) document.addEventListener('visibilitychange', onVisibility);
      listeners.add(listener);
      if (timer === undefined) {
        current = read();
        schedule();
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        document.removeEventListener('visibilitychange', onVisibility);
        clearTimeout(timer);
        timer = undefined;
      };
    },
  };
}

/**
 * A clock that stands still, for pictures, and for the review of saved sessions.
 *
 * @example const clock = fixedClock(Date.parse('2026-05-11T09:05:00Z'));
 */
export function fixedClock(now: number): Clock {
  return { now: () => now, subscribe: () => () => {} };
}

/** The clock of everything that no provider gives another one. */
export const systemClock: Clock = createClock();
