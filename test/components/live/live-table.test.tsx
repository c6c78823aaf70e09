import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { StrictMode, type ReactNode } from 'react';
import { expect, inject, test, vi } from 'vitest';
import { CobrowseKitProvider, fixedClock } from '../../../src/entries/index.js';
import { createCobrowseStore, type CobrowseStore } from '../../../src/entries/live.js';
import { LiveParticipantsTable } from '../../../src/entries/live/table.js';
import { NOW } from '../../../stories/data/time.js';
import { notification } from '../../support/live-input.js';

const marta = { id: 'marta', name: 'Marta Lindqvist', state: 'connected', purpose: 'customer' };
const tobias = {
  id: 'tobias',
  name: 'Tobias Renner',
  state: 'connected',
  purpose: 'agent',
  cobrowseRole: 'viewer',
};
const aiko = { id: 'aiko', name: 'Aiko Tanaka', state: 'connected', purpose: 'customer' };

/** A store that is flushed by the test. */
function createStore(): CobrowseStore {
  return createCobrowseStore({ schedule: () => {}, keepEnded: 0, now: () => NOW });
}

function report(store: CobrowseStore, conversation: string, ...legs: readonly object[]): void {
  act(() => {
    store.apply(notification(conversation, legs));
    store.flush();
  });
}

function show(content: ReactNode): ReturnType<typeof render> {
  return render(
    <CobrowseKitProvider clock={fixedClock(NOW)} locale="en" timeZone="UTC">
      {content}
    </CobrowseKitProvider>,
    { wrapper: StrictMode },
  );
}

/** The row whose header is this name. */
function rowOf(name: string): HTMLElement {
  const row = screen.getByRole('rowheader', { name }).closest<HTMLElement>('[role=row]');
  if (!row) throw new Error('a row header outside of a row');
  return row;
}
const names = (): (string | null)[] =>
  Array.from(
    screen.getByRole('grid').querySelectorAll('.cb-tr .cb-name'),
    ({ textContent }) => textContent,
  );

test('rows follow the store: they change, join and leave', () => {
  const store = createStore();
  report(store, 'one', marta, { ...tobias, controlling: ['marta'] });
  show(<LiveParticipantsTable store={store} />);
  expect(names()).toEqual(['Marta Lindqvist', 'Tobias Renner']);
  expect(rowOf('Tobias Renner')).toHaveTextContent('Marta Lindqvist');
  report(store, 'two', aiko);
  report(store, 'one', marta, { ...tobias, held: true });
  expect(names()).toEqual(['Marta Lindqvist', 'Tobias Renner', 'Aiko Tanaka']);
  expect(rowOf('Tobias Renner')).toHaveTextContent('On hold');
  report(store, 'two', { ...aiko, state: 'disconnected' });
  expect(rowOf('Aiko Tanaka')).toHaveTextContent('Ended');
  act(() => {
    store.apply(null);
    store.flush();
  });
  expect(names()).toEqual(['Marta Lindqvist', 'Tobias Renner']);
});

test('an event renders the rows of participants that changed, and no others', () => {
  const store = createStore();
  report(store, 'one', marta, tobias);
  report(store, 'two', aiko);
  const rendered = vi.fn<(id: string) => void>();
  const columns = [
    'name',
    {
      id: 'probe',
      header: 'Probe',
      cell: ({ id }: { readonly id?: string | null | undefined }) => {
        rendered(id ?? '');
        return null;
      },
    },
  ] as const;
  const asked = vi.fn<(id: string) => void>();
  show(
    <LiveParticipantsTable
      store={store}
      columns={columns}
      getRowProps={({ id }) => {
        asked(id ?? '');
        return {};
      }}
    />,
  );
  rendered.mockClear();
  asked.mockClear();
  report(store, 'one', marta, { ...tobias, held: true });
  expect(new Set(rendered.mock.calls.flat())).toEqual(new Set(['tobias']));
  // Only the rows of this session are looked at, so the table around them did not render.
  expect(new Set(asked.mock.calls.flat())).toEqual(new Set(['marta', 'tobias']));
});

test('sorting, search, selection and focus survive events', async () => {
  const store = createStore();
  report(store, 'one', marta, tobias);
  report(store, 'two', aiko);
  show(<LiveParticipantsTable store={store} columns={['name', 'state']} />);
  await userEvent.click(screen.getByRole('button', { name: 'Name' }));
  await userEvent.click(within(rowOf('Tobias Renner')).getByRole('checkbox'));
  expect(names()).toEqual(['Aiko Tanaka', 'Marta Lindqvist', 'Tobias Renner']);
  const focused = document.activeElement;
  report(store, 'three', { ...aiko, id: 'bo', name: 'Bo Ek' });
  report(store, 'one', { ...marta, held: true }, { ...tobias, held: true });
  report(store, 'two', { ...aiko, name: 'Zoë Tanaka' });
  expect(names()).toEqual(['Bo Ek', 'Marta Lindqvist', 'Tobias Renner', 'Zoë Tanaka']);
  expect(within(rowOf('Tobias Renner')).getByRole('checkbox')).toBeChecked();
  expect(document.activeElement).toBe(focused);
  await userEvent.type(screen.getByRole('searchbox'), 'tanaka');
  expect(names()).toEqual(['Zoë Tanaka']);
  report(store, 'three', { ...aiko, id: 'bo', name: 'Bo Tanaka' });
  expect(names()).toEqual(['Bo Tanaka', 'Zoë Tanaka']);
});

test('another store shows its own rows', () => {
  const one = createStore();
  report(one, 'one', marta);
  const two = createStore();
  report(two, 'two', aiko);
  const page = (store: CobrowseStore): ReactNode => <LiveParticipantsTable store={store} />;
  const { rerender } = render(page(one));
  expect(names()).toEqual(['Marta Lindqvist']);
  rerender(page(two));
  expect(names()).toEqual(['Aiko Tanaka']);
  report(two, 'two', { ...aiko, name: 'Aiko Ono' });
  expect(names()).toEqual(['Aiko Ono']);
});

/** How many listeners a store has. */
function countListeners(store: CobrowseStore): { store: CobrowseStore; count: () => number } {
  let count = 0;
  const counted: CobrowseStore = {
    ...store,
    subscribeChanges: (listener) => {
      count += 1;
      const unsubscribe = store.subscribeChanges(listener);
      return () => {
        count -= 1;
        unsubscribe();
      };
    },
  };
  return { store: counted, count: () => count };
}

test('unmounting leaves no subscription', () => {
  const { store, count } = countListeners(createStore());
  report(store, 'one', marta);
  const { unmount } = show(<LiveParticipantsTable store={store} />);
  expect(count()).toBe(1);
  unmount();
  expect(count()).toBe(0);
});

test.runIf(inject('reactMajor') === '19')(
  'a hidden table is not subscribed, and is current when it is shown again',
  () => {
    const { store, count } = countListeners(createStore());
    report(store, 'one', marta);
    const page = (mode: 'visible' | 'hidden'): ReactNode => (
      <React.Activity mode={mode}>
        <LiveParticipantsTable store={store} />
      </React.Activity>
    );
    const { rerender } = render(page('visible'));
    rerender(page('hidden'));
    expect(count()).toBe(0);
    report(store, 'two', aiko);
    report(store, 'one', { ...marta, name: 'Marta Berg' });
    rerender(page('visible'));
    expect(count()).toBe(1);
    expect(names()).toEqual(['Marta Berg', 'Aiko Tanaka']);
  },
);
