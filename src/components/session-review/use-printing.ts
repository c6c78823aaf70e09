'use client';
import { useState, useSyncExternalStore } from 'react';

/**
 * Whether the page is being printed. What paper needs is rendered only then, so that it costs
 * nothing on a screen. React follows before the browser lays the pages out.
 */
export function usePrinting(): boolean {
  const [{ subscribe, isPrinting }] = useState(watchPrinting);
  return useSyncExternalStore(subscribe, isPrinting, isOnScreen);
}

/** The events come where the media query tells nothing; the query, where a preview fires no events. */
function watchPrinting(): {
  readonly subscribe: (listener: () => void) => () => void;
  readonly isPrinting: () => boolean;
} {
  let began = false;
  return {
    isPrinting: () => began || (queryPaper()?.matches ?? false),
    subscribe: (listener) => {
      const before = (): void => {
        began = true;
        listener();
      };
      const after = (): void => {
        began = false;
        listener();
      };
      const query = queryPaper();
      window.addEventListener('beforeprint', before);
      window.addEventListener('afterprint', after);
      query?.addEventListener('change', listener);
      return () => {
        began = false; // nobody hears the end of it
        window.removeEventListener('beforeprint', before);
        window.removeEventListener('afterprint', after);
        query?.removeEventListener('change', listener);
      };
    },
  };
}

/** Null in documents that know no media: jsdom, in which hosts run their tests. */
function queryPaper(): MediaQueryList | null {
  return 'matchMedia' in window ? window.matchMedia('print') : null;
}

const isOnScreen = (): boolean => false;
