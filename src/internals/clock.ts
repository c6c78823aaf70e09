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

const SECOND = 1000;

/**
 * A clock that ticks on the second and tells whole seconds: one timer however many listen, none
 * while nobody listens or the page is hidden, and a tick at once when the page comes back.
 *
 * @example const clock = createClock({ offset: serverNow - Date.now() });
 */
export function createClock({ now: source = Date.now, offset = 0 }: ClockOptions = {}): Clock {
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let current: number | undefined;

  const read = (): number => source() + offset;
  // Whole seconds, so that everything rendered together shows one time.
  const look = (): number => (current ??= Math.floor(read() / SECOND) * SECOND);
  const schedule = (): void => {
    clearTimeout(timer);
    timer = current = undefined;
    if (listeners.size > 0 && !document.hidden) {
      timer = setTimeout(tick, look() + SECOND - read() || SECOND);
    }
  };
  const tick = (): void => {
    schedule();
    for (const listener of listeners) listener();
  };

  return {
    // While it ticks, the time changes with the tick; else it is looked up once for a rendering.
    now: () => {
      if (timer === undefined) queueMicrotask(() => (current = undefined));
      return look();
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
