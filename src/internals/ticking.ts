'use client';
import { useSyncExternalStore } from 'react';
import { systemClock, type Clock } from './clock.js';
import { useSettings } from './settings.js';
import { subscribeToNothing } from './use-hydrated.js';

/**
 * A value that is computed from the current time. The component renders only when the value
 * changes. Null on the server, and when `select` is null, in which case the component does not
 * subscribe to the clock.
 */
export function useClockValue<T extends string | boolean>(
  select: ((now: number) => T) | null,
): T | null {
  const clock: Clock = useSettings().clock ?? systemClock;
  return useSyncExternalStore(
    select ? clock.subscribe : subscribeToNothing,
    () => (select ? select(clock.now()) : null),
    () => null,
  );
}

/**
 * A text that depends on the current time. Renders only when the text changes; `--:--` on the
 * server.
 */
export function Ticking({ text }: { readonly text: (now: number) => string }): string {
  return useClockValue(text) ?? '--:--';
}
