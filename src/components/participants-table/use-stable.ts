'use client';
import { useCallback, useEffect, useRef } from 'react';

/** An event handler that is the same function in every render and calls the latest one. */
export function useStable<Args extends readonly unknown[]>(
  handler: (...args: Args) => void,
): (...args: Args) => void {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
