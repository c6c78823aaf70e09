/** Functions of an app that a test answers by hand. */
import { act } from '@testing-library/react';
import { vi, type Mock } from 'vitest';

/** A function of the app whose promises a test settles. */
export interface ManualAction {
  readonly send: Mock<Send>;
  /** Answers the oldest request that is open. */
  readonly succeed: (value?: unknown) => Promise<void>;
  /** Rejects the oldest request that is open. */
  readonly fail: (error: unknown) => Promise<void>;
}

type Send = (...args: readonly unknown[]) => Promise<unknown>;

interface OpenRequest {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

export function manualAction(): ManualAction {
  const open: OpenRequest[] = [];
  const next = (): OpenRequest => {
    const request = open.shift();
    if (!request) throw new Error('Nothing was sent.');
    return request;
  };
  return {
    send: vi.fn<Send>(
      () =>
        new Promise((resolve, reject) => {
          open.push({ resolve, reject });
        }),
    ),
    succeed: (value) => act(async () => next().resolve(value)),
    fail: (error) => act(async () => next().reject(error)),
  };
}

/** A value that a test counts on. */
export function present<T>(value: T | null | undefined): T {
  if (value == null) throw new Error('It is missing.');
  return value;
}
