'use client';
import { useCallback, useEffect, useRef } from 'react';

/**
 * Returns a callback that is the same function in every render, and calls the one from the latest
 * render. For event handlers only: while rendering, it still calls the previous one.
 */
export function useStableCallback<Args extends readonly unknown[]>(
  callback: (...args: Args) => void,
): (...args: Args) => void {
  const latest = useRef(callback);
  useEffect(() => {
    latest.current = callback;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
