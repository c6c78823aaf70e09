/** Waiting that can be broken off. */

/** What waiting rejects with when its signal aborts. */
export class AbortedError extends Error {
  override readonly name = 'AbortedError';
}

/** What waiting rejects with when it took too long. */
class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
}

/** The result of `work`, unless the signal aborts first, or `timeout` milliseconds pass. */
export function waitFor<Result>(
  work: Promise<Result>,
  signal: AbortSignal,
  timeout?: number,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(new AbortedError());
    const timer =
      timeout === undefined ? undefined : setTimeout(() => reject(new TimeoutError()), timeout);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
    const finish = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
    };
    work.finally(finish).then(resolve, reject);
  });
}

/** Resolves after some time, or when one of the signals aborts. */
export function pause(milliseconds: number, ...signals: readonly AbortSignal[]): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer);
      for (const signal of signals) signal.removeEventListener('abort', finish);
      resolve();
    };
    const timer = setTimeout(finish, milliseconds);
    for (const signal of signals) signal.addEventListener('abort', finish);
    if (signals.some((signal) => signal.aborted)) finish();
  });
}
