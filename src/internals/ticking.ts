'use client';
import { useSyncExternalStore } from 'react';
import { systemClock, type Clock } from './clock.js';
import { never, useSettings } from './settings.js';

/**
 * A value that follows from the time; its reader renders only when the value changes. Null on the
 * server, and where there is nothing to follow: then nothing listens to the clock either.
 */
export function useClockValue<T extends string | boolean>(
  select: ((now: number) => T) | null,
): T | null {
  const clock: Clock = useSettings().clock ?? systemClock;
  return useSyncExternalStore(
    select ? clock.subscribe : never,
    () => (select ? select(clock.now()) : null),
    () => null,
  );
}

/** A text that the clock changes. Renders only when the text itself changes; `--:--` on the server. */
export function Ticking({ text }: { readonly text: (now: number) => string }): string {
  return useClockValue(text) ?? '--:--';
}
