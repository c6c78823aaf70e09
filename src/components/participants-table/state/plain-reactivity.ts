/**
 * The minimum that TanStack Table needs from the framework: atoms, which are plain variables here.
 * React passes the table's whole state with every render, so no subscriptions are needed.
 * `useTable` would add a signal store (4 kB).
 */
import type { TableFeatures } from '@tanstack/react-table';

type Reactivity = NonNullable<TableFeatures['coreReactivityFeature']>;

const subscribe = (): { readonly unsubscribe: () => void } => ({ unsubscribe: () => {} });

export const plainReactivity: Reactivity = {
  createOptionsStore: false,
  wrapExternalAtoms: false,
  addSubscription: () => {},
  createWritableAtom: <T>(initial: T) => {
    let value = initial;
    return {
      get: () => value,
      set: (next: T | ((before: T) => T)) => {
        value = isUpdater(next) ? next(value) : next;
      },
      subscribe,
    };
  },
  createReadonlyAtom: (compute) => ({ get: compute, subscribe }),
  untrack: (read) => read(),
  batch: (work) => work(),
  schedule: (work) => work(),
};

function isUpdater<T>(next: T | ((before: T) => T)): next is (before: T) => T {
  return typeof next === 'function';
}
