/** Code that is fetched when somebody asks for it: once for all who use it, again after a failure. */

/** What became of it. */
type LateState<T> =
  | { readonly status: 'missing' | 'loading' }
  | { readonly status: 'failed'; readonly error: unknown }
  | { readonly status: 'ready'; readonly code: T };

/** For `useSyncExternalStore`, and to fetch. */
export interface LateCode<T> {
  readonly read: () => LateState<T>;
  /** A server waits for nothing, and the first rendering of the browser is the same. */
  readonly readOnServer: () => LateState<T>;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Fetches unless it is there or on its way. Browsers remember for as long as the page is open
   * that a module of their own kind failed; bundlers with a loader of their own fetch again.
   */
  readonly load: () => Promise<void>;
}

const MISSING = { status: 'missing' } as const;

/** Late code from an `import()`. */
export function lateCode<T>(fetchCode: () => Promise<T>): LateCode<T> {
  let current: LateState<T> = MISSING;
  const listeners = new Set<() => void>();
  const become = (next: LateState<T>): void => {
    current = next;
    for (const listener of listeners) listener();
  };
  return {
    read: () => current,
    readOnServer: () => MISSING,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load: async () => {
      if (current.status === 'loading' || current.status === 'ready') return;
      become({ status: 'loading' });
      try {
        become({ status: 'ready', code: await fetchCode() });
      } catch (error) {
        become({ status: 'failed', error });
      }
    },
  };
}
