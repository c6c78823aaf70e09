/** One clock for every running time on the page. */

/** The source of the current time for everything that runs. Pass your own to `CobrowseKitProvider`, for tests or replay. */
export interface Clock {
  /** The time in epoch milliseconds; the same value until the next tick. */
  readonly now: () => number;
  /** Calls the listener after each tick. Returns the function that removes it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Settings of {@link createClock}. */
export interface ClockOptions {
  /**
   * Source of the time in epoch milliseconds. `Date.now` is looked up at each reading, so that fake
   * timers in the tests of an app drive the clock.
   *
   * @default Date.now
   */
  readonly now?: (() => number) | undefined;
  /**
   * Added to the source, in milliseconds: for a computer whose clock is off.
   *
   * @default 0
   */
  readonly offset?: number | undefined;
}

const SECOND = 1000;

/**
 * A clock that ticks on the second boundary and shows whole seconds. It has one timer, however many
 * texts listen, and none while nobody listens or the page is hidden. When the page comes back, it
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
  // Whole seconds, so that everything rendered together shows one time.
  const wholeSecond = (): number => (current ??= Math.floor(read() / SECOND) * SECOND);
  const schedule = (): void => {
    clearTimeout(timer);
    timer = current = undefined;
    if (listeners.size > 0 && !document.hidden) {
      timer = setTimeout(tick, wholeSecond() + SECOND - read() || SECOND);
    }
  };
  const tick = (): void => {
    schedule();
    for (const listener of listeners) listener();
  };

  return {
    // While the clock ticks, the time changes with the tick. Else it is read once per rendering.
    now: () => {
      // A promise, since fake timers hold `queueMicrotask` back.
      if (timer === undefined) void Promise.resolve().then(() => (current = undefined));
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
 * A clock that stands still, for pictures, and for the review of saved sessions.
 *
 * @example const clock = fixedClock(Date.parse('2026-05-11T09:05:00Z'));
 */
export function fixedClock(now: number): Clock {
  return { now: () => now, subscribe: () => () => {} };
}

/** The clock of everything that no provider gives another one. */
export const systemClock: Clock = createClock();
