'use client';
import { useSyncExternalStore } from 'react';

/** Where the page is shown: in server markup, also while that is hydrated, on a screen, or on paper. */
export type Medium = 'server' | 'screen' | 'paper';

/**
 * Whether the page is being printed. What only paper needs is rendered then, so that it costs nothing
 * on the screen. React renders it before the browser lays the pages out.
 */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribeToMedium, readMedium, mediumOnServer) === 'paper';
}

/** Where the page is shown now, in the browser. */
export function readMedium(): Medium {
  return isPrinting() ? 'paper' : 'screen';
}

function mediumOnServer(): Medium {
  return 'server';
}

/** Every component that asks; the window has one set of listeners for all of them. */
const listeners = new Set<() => void>();

/** Between `beforeprint` and `afterprint`. */
let hasBegun = false;

function isPrinting(): boolean {
  // A print preview in developer tools matches the query without firing events.
  return hasBegun || (printQuery()?.matches ?? false);
}

/** Calls the listener when printing begins and ends. Returns the function that removes it. */
export function subscribeToMedium(listener: () => void): () => void {
  if (listeners.size === 0) watchWindow();
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) unwatchWindow();
  };
}

function watchWindow(): void {
  window.addEventListener('beforeprint', handleBeforePrint);
  window.addEventListener('afterprint', handleAfterPrint);
  printQuery()?.addEventListener('change', notify);
}

function unwatchWindow(): void {
  hasBegun = false; // nobody would notice the end of it
  window.removeEventListener('beforeprint', handleBeforePrint);
  window.removeEventListener('afterprint', handleAfterPrint);
  printQuery()?.removeEventListener('change', notify);
}

function handleBeforePrint(): void {
  hasBegun = true;
  notify();
}

function handleAfterPrint(): void {
  hasBegun = false;
  notify();
}

function notify(): void {
  for (const listener of listeners) listener();
}

let query: MediaQueryList | null | undefined;

/** Null where there are no media queries, as in jsdom, in which many apps run their tests. */
function printQuery(): MediaQueryList | null {
  query ??= typeof window.matchMedia === 'function' ? window.matchMedia('print') : null;
  return query;
}
