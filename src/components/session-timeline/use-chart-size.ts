'use client';
import { useLayoutEffect, useState, type RefObject } from 'react';

/** Size and direction of an element. */
export interface ChartSize {
  /** Pixels. */
  readonly width: number;
  readonly rtl: boolean;
}

/**
 * The width and the direction of an element, updated when its width changes; null on the server,
 * and until it has been measured.
 */
export function useChartSize(ref: RefObject<HTMLElement | null>): ChartSize | null {
  const [size, setSize] = useState<ChartSize | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const measure = (): void => {
      const width = Math.floor(element.clientWidth);
      const rtl = getComputedStyle(element).direction === 'rtl';
      if (width === 0) return;
      setSize((before) =>
        before?.width === width && before.rtl === rtl ? before : { width, rtl },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
