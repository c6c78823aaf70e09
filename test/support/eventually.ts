import { vi } from 'vitest';

/** Waits until an expectation holds. Its time is a guard against what never comes, not a measure of speed. */
export function eventually<Result>(
  check: () => Result | Promise<Result>,
  timeout = 20_000,
): Promise<Result> {
  return vi.waitFor(check, { timeout });
}
