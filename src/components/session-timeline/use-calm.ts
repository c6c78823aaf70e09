'use client';
import { useEffect, useState, useSyncExternalStore, type RefObject } from 'react';
import { usePrinting } from '../../internals/use-medium.js';

/** Milliseconds between two updates. */
const REST = 1000;

/** Passes on the input at most once a second, and not while the result cannot be seen. */
export function useCalm<Input>(input: Input, isSeen: boolean): Input {
  const [shown, setShown] = useState(input);
  const [isResting, setResting] = useState(false);
  useEffect(() => {
    if (!isResting) return undefined;
    const timer = setTimeout(() => setResting(false), REST);
    return () => clearTimeout(timer);
    // A new input can start another pause in the same render that ends one.
  }, [isResting, shown]);
  if (!isSeen || isResting || shown === input) return shown;
  setShown(input);
  setResting(true);
  return input;
}

/** Whether the element is in view, or nearly, and the page is visible or being printed. */
export function useIsSeen(ref: RefObject<Element | null>): boolean {
  const [isInView, setInView] = useState(true);
  const isPageVisible = useSyncExternalStore(subscribeToVisibility, readVisibility, () => true);
  const isPrinting = usePrinting();
  useEffect(() => {
    const element = ref.current;
    if (!element || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver(
      (entries) => setInView(entries.at(-1)?.isIntersecting ?? true),
      { rootMargin: '100px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return isPrinting || (isInView && isPageVisible);
}

function subscribeToVisibility(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
}

function readVisibility(): boolean {
  return !document.hidden;
}
