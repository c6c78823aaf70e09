'use client';
import { useState } from 'react';

/** A value that the app controls when it passes one (not null or undefined), and that is remembered here otherwise. */
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
