'use client';
import { useMemo, useSyncExternalStore, type RefObject } from 'react';

/** Rows are cards below this width in pixels. The style sheet has the same number. */
const CARD_WIDTH = 480;

/** Whether an element is so narrow that its rows are cards. */
export function useNarrow(element: RefObject<HTMLElement | null>): boolean {
  const source = useMemo(() => widthOf(element), [element]);
  return useSyncExternalStore(source.subscribe, source.isNarrow, () => false);
}

function widthOf(ref: RefObject<HTMLElement | null>): {
  readonly subscribe: (listener: () => void) => () => void;
  readonly isNarrow: () => boolean;
} {
  let isNarrow = false;
  let frame = 0;
  const read = (width: number): boolean => width > 0 && width < CARD_WIDTH;
  return {
    isNarrow: () => isNarrow,
    subscribe: (listener) => {
      const element = ref.current;
      // Environments without layout, such as jsdom, have no `ResizeObserver`. The table is never
      // narrow there.
      if (!element || typeof ResizeObserver !== 'function') return () => {};
      const observer = new ResizeObserver(([entry]) => {
        const next = read(entry?.contentRect.width ?? 0);
        if (next === isNarrow) return;
        isNarrow = next;
        // Not immediately: cards have other heights, and the observer would run again in the same frame.
        cancelAnimationFrame(frame);
        frame = requestAnimationFrame(listener);
      });
      observer.observe(element);
      return () => {
        cancelAnimationFrame(frame);
        observer.disconnect();
      };
    },
  };
}
