'use client';
import { useSyncExternalStore } from 'react';

/** False on the server and during hydration, otherwise true, even in the first render. */
export function useHydrated(): boolean {
  return useSyncExternalStore(subscribeToNothing, isClient, isServer);
}

/** A subscription to a value that never changes. */
export const subscribeToNothing = (): (() => void) => doNothing;

// Constants: with new functions in each render, React would subscribe again.
const doNothing = (): void => {};
const isClient = (): boolean => true;
const isServer = (): boolean => false;
