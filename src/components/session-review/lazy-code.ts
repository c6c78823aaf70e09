/**
 * Code that is loaded on demand, once for all components. After a failure, it can be loaded again.
 */

/** Its current state. */
type LazyState<T> =
  | { readonly status: 'missing' | 'loading' }
  | { readonly status: 'failed'; readonly error: unknown }
  | { readonly status: 'ready'; readonly code: T };

/** The store for `useSyncExternalStore`, and the function that loads the code. */
export interface LazyCode<T> {
  readonly read: () => LazyState<T>;
  /** The state during hydration and on the server, which does not wait for code. */
  readonly readOnServer: () => LazyState<T>;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Loads the code, unless it is loaded or loading. Browsers remember failed native imports until
   * the page is reloaded, but bundlers with their own loader try again.
   */
  readonly load: () => Promise<void>;
}

const MISSING = { status: 'missing' } as const;

/** Creates lazy code from a function that loads it, usually with an `import()`. */
export function lazyCode<T>(fetchCode: () => Promise<T>): LazyCode<T> {
  let current: LazyState<T> = MISSING;
  const listeners = new Set<() => void>();
  const become = (next: LazyState<T>): void => {
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
