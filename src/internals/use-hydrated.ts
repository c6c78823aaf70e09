'use client';
import { useSyncExternalStore } from 'react';

/** False on the server and during hydration; true from the first render elsewhere. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

const never = (): (() => void) => () => {};
