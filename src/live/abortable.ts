/** Waiting that can be aborted. */
import { startTimer } from './timer.js';

/** Thrown while waiting when the signal aborts. */
export class AbortedError extends Error {
  override readonly name = 'AbortedError';
}

/** Thrown when waiting takes too long. */
class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
}

/**
 * Returns the result of `work`. Rejects if the signal aborts first, or after `timeout`
 * milliseconds.
 */
export function waitFor<Result>(
  work: Promise<Result>,
  signal: AbortSignal,
  timeout: number,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const finish = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
    };
    const giveUp = (error: Error): void => {
      finish();
      reject(error);
    };
    const abort = (): void => giveUp(new AbortedError());
    const timer = startTimer(() => giveUp(new TimeoutError()), timeout);
    signal.addEventListener('abort', abort);
    if (signal.aborted) abort();
    work.finally(finish).then(resolve, reject);
  });
}

/** Resolves after this time, or when one of the signals aborts. */
export function pause(milliseconds: number, ...signals: readonly AbortSignal[]): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer);
      for (const signal of signals) signal.removeEventListener('abort', finish);
      resolve();
    };
    const timer = startTimer(finish, milliseconds);
    for (const signal of signals) signal.addEventListener('abort', finish);
    if (signals.some((signal) => signal.aborted)) finish();
  });
}
