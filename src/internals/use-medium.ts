'use client';
import { useSyncExternalStore } from 'react';

/** Where the page is shown: in server markup (until it is hydrated), on a screen, or on paper. */
export type Medium = 'server' | 'screen' | 'paper';

/**
 * Whether the page is being printed. Content for paper is only rendered then, so that it costs
 * nothing on the screen. React renders it before the browser lays out the pages.
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

/** The listeners of all components. The window has only one set of listeners for all of them. */
const listeners = new Set<() => void>();

/** True between `beforeprint` and `afterprint`. */
let hasPrintingBegun = false;

function isPrinting(): boolean {
  // A print preview in developer tools matches the query without firing events.
  return hasPrintingBegun || (printQuery()?.matches ?? false);
}

/** Calls the listener when printing begins and ends. Returns a function that removes it. */
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
  hasPrintingBegun = false; // nobody would notice when printing ends
  window.removeEventListener('beforeprint', handleBeforePrint);
  window.removeEventListener('afterprint', handleAfterPrint);
  printQuery()?.removeEventListener('change', notify);
}

function handleBeforePrint(): void {
  hasPrintingBegun = true;
  notify();
}

function handleAfterPrint(): void {
  hasPrintingBegun = false;
  notify();
}

function notify(): void {
  for (const listener of listeners) listener();
}

let query: MediaQueryList | null | undefined;

/** Null if media queries are not supported, as in jsdom, where many apps run their tests. */
function printQuery(): MediaQueryList | null {
  query ??= typeof window.matchMedia === 'function' ? window.matchMedia('print') : null;
  return query;
}
