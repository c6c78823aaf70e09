/** A page with components of a live session, and what the test reports about the session. */
import { act, render } from '@testing-library/react';
import { StrictMode, type ReactNode } from 'react';
import { CobrowseKitProvider, fixedClock } from '../../src/entries/index.js';
import { createCobrowseStore, type CobrowseStore } from '../../src/entries/live.js';
import { NOW } from '../../stories/data/time.js';
import { notification } from './live-input.js';

export const marta = {
  id: 'marta',
  name: 'Marta Lindqvist',
  state: 'connected',
  cobrowseRole: 'sharer',
  purpose: 'customer',
};
export const tobias = {
  id: 'tobias',
  name: 'Tobias Renner',
  state: 'connected',
  cobrowseRole: 'viewer',
  purpose: 'agent',
  controlling: [] as readonly string[],
};

/** A store with one session, `one`. Nothing is shown until the test reports something. */
export function storeWith(...legs: readonly object[]): CobrowseStore {
  const store = createCobrowseStore({ schedule: () => {}, now: () => NOW });
  report(store, ...legs);
  return store;
}

/** Reports all legs of the session. */
export function report(store: CobrowseStore, ...legs: readonly object[]): void {
  act(() => {
    store.apply(notification('one', legs));
    store.flush();
  });
}

export function show(content: ReactNode): ReturnType<typeof render> {
  return render(
    <CobrowseKitProvider clock={fixedClock(NOW)} locale="en" timeZone="UTC">
      {content}
    </CobrowseKitProvider>,
    { wrapper: StrictMode },
  );
}
