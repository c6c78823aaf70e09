/** One clock for every running time on the page. */

/**
 * The source of the current time for all durations and countdowns. Pass your own to
 * `CobrowseKitProvider` for tests, or to replay a session.
 */
export interface Clock {
  /** Returns the time in epoch milliseconds. The value stays the same until the next tick. */
  readonly now: () => number;
  /** Calls the listener after each tick. Returns a function that removes it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Settings of {@link createClock}. */
export interface ClockOptions {
  /**
   * Returns the time in epoch milliseconds. `Date.now` is looked up at each call, so that fake
   * timers in your tests control the clock.
   *
   * @default Date.now
   */
  readonly now?: (() => number) | undefined;
  /**
   * Milliseconds to add to the time, for computers whose clock is wrong.
   *
   * @default 0
   */
  readonly offset?: number | undefined;
}

const SECOND = 1000;

/**
 * Creates a clock that ticks every full second. It uses one timer for any number of listeners, and
 * none while there are no listeners or the page is hidden. When the page becomes visible again, it
 * ticks at once.
 *
 * @example const clock = createClock({ offset: serverNow - Date.now() });
 */
export function createClock(options: ClockOptions = {}): Clock {
  const { now: source = () => Date.now(), offset = 0 } = options;
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let current: number | undefined;

  const read = (): number => source() + offset;
  // Whole seconds, so that everything that renders together shows the same time.
  const wholeSecond = (): number => {
    current ??= Math.floor(read() / SECOND) * SECOND;
    return current;
  };
  const schedule = (): void => {
    clearTimeout(timer);
    timer = undefined;
    current = undefined;
    if (listeners.size === 0 || document.hidden) return;
    const untilNextSecond = wholeSecond() + SECOND - read();
    // Not a number if the source returns none.
    timer = setTimeout(tick, untilNextSecond || SECOND);
  };
  const tick = (): void => {
    schedule();
    for (const listener of listeners) listener();
  };

  return {
    // While the clock ticks, the time only changes with a tick. Otherwise it is read once per
    // render.
    now: () => {
      // A promise, because fake timers also replace `queueMicrotask`.
      if (timer === undefined && current === undefined) {
        void Promise.resolve().then(() => {
          current = undefined;
        });
      }
      return wholeSecond();
    },
    subscribe: (listener) => {
      if (listeners.size === 0) document.addEventListener('visibilitychange', tick);
      listeners.add(listener);
      if (timer === undefined) schedule();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        document.removeEventListener('visibilitychange', tick);
        schedule();
      };
    },
  };
}

/**
 * Creates a clock that always shows the same time, for tests, screenshots, and saved sessions.
 * `now` is in epoch milliseconds.
 *
 * @example const clock = fixedClock(Date.parse('2026-05-11T09:05:00Z'));
 */
export function fixedClock(now: number): Clock {
  return { now: () => now, subscribe: () => () => {} };
}

/** The default clock, used when no provider sets another one. */
export const systemClock: Clock = createClock();
