/**
 * The least that TanStack Table asks of the framework around it: atoms that are plain variables.
 * The table's whole state comes from React with every render, so nothing has to be subscribed to;
 * `useTable` would bring a store of signals for it (4 kB).
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
