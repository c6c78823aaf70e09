'use client';
import { useState } from 'react';

/** A value that the host controls when it gives one, and that keeps itself otherwise. */
export function useControlled<T>(
  given: T | undefined,
  initial: T,
  onChange: ((value: T) => void) | undefined,
): readonly [T, (value: T) => void] {
  const [kept, setKept] = useState(initial);
  const change = (value: T): void => {
    if (given === undefined) setKept(value);
    onChange?.(value);
  };
  return [given ?? kept, change];
}
