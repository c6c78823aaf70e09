import { useSyncExternalStore } from 'react';
import { createReader, IDLE } from './reader.js';
import type { Reader, ReaderState } from './reader.js';

// Outside of the component, so that what is open stays open while the visitor looks at another
// page.
let state = IDLE;
const listeners = new Set<() => void>();
const reader = createReader((change) => {
  state = change(state);
  for (const listener of listeners) listener();
});

const readState = (): ReaderState => state;
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The reader of this window, and what it has read. */
export function useReader(): readonly [ReaderState, Reader] {
  return [useSyncExternalStore(subscribe, readState), reader];
}
