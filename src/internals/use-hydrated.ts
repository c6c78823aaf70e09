'use client';
import { useSyncExternalStore } from 'react';

/** False on the server and while its markup is taken over; true from the first render elsewhere. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

const never = (): (() => void) => () => {};
