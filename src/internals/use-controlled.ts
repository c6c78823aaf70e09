'use client';
import { useState } from 'react';

/**
 * A value that the app controls if it passes one that is not null or undefined. Otherwise, it is
 * stored here.
 */
export function useControlled<T>(
  given: T | null | undefined,
  initial: T,
  onChange: ((value: T) => void) | undefined,
): readonly [T, (value: T) => void] {
  const [own, setOwn] = useState(initial);
  const change = (value: T): void => {
    if (given == null) setOwn(value);
    onChange?.(value);
  };
  return [given ?? own, change];
}
