'use client';
import { useSyncExternalStore } from 'react';

/**
 * Whether the page is being printed. What paper needs is rendered only then, so that it costs
 * nothing on a screen. React follows before the browser lays the pages out.
 */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, isPrinting, isOnScreen);
}

// The events come where the media query tells nothing; the query, where a preview fires no events.
let began = false;

function subscribe(listener: () => void): () => void {
  const before = (): void => {
    began = true;
    listener();
  };
  const after = (): void => {
    began = false;
    listener();
  };
  const query = window.matchMedia('print');
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  query.addEventListener('change', listener);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
    query.removeEventListener('change', listener);
  };
}

const isPrinting = (): boolean => began || window.matchMedia('print').matches;
const isOnScreen = (): boolean => false;
