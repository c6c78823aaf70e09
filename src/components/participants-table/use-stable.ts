'use client';
import { useCallback, useEffect, useRef } from 'react';

/** The same function for every render, that does what the newest one does: for event handlers. */
export function useStable<Args extends readonly unknown[]>(
  handler: (...args: Args) => void,
): (...args: Args) => void {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
