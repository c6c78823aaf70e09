import { act, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { createCobrowseStore } from '../../../src/entries/live.js';
import {
  LiveControllingParticipantsList,
  LiveParticipantCard,
  useCobrowseSession,
  useCobrowseSessions,
  useControlGrants,
} from '../../../src/entries/live/react.js';
import { NOW } from '../../../stories/data/time.js';
import { notification } from '../../support/live-input.js';
import { marta, report, show, storeWith, tobias } from '../../support/live-page.js';

test('a card follows its participant, and says who controls whom', () => {
  const store = storeWith(marta, tobias);
  show(<LiveParticipantCard store={store} conversationId="one" participantKey="tobias" />);
  const card = screen.getByRole('article', { name: 'Tobias Renner' });
  expect(card).toHaveTextContent('Connected');
  expect(card).not.toHaveTextContent('Controls');
  report(store, marta, { ...tobias, held: true, controlling: ['marta'] });
  expect(card).toHaveTextContent('On hold');
  expect(card).toHaveTextContent('Controls Marta Lindqvist');
  report(store, { ...marta, name: 'Marta Berg' }, { ...tobias, controlling: ['marta'] });
  expect(card).toHaveTextContent('Controls Marta Berg');
});

test('a card waits for a participant that has not joined yet', () => {
  const store = storeWith(marta);
  show(<LiveParticipantCard store={store} conversationId="one" participantKey="tobias" />);
  expect(screen.getByRole('article')).toHaveTextContent('No participant data');
  report(store, marta, tobias);
  expect(screen.getByRole('article', { name: 'Tobias Renner' })).toBeVisible();
});

test('the list says how long somebody has controlled a page at least', () => {
  let time = NOW - 130_000;
  const store = createCobrowseStore({ schedule: () => {}, now: () => time });
  report(store, marta, { ...tobias, controlling: ['marta'] });
  show(<LiveControllingParticipantsList store={store} conversationId="one" />);
  expect(screen.getByRole('listitem')).toHaveTextContent(
    'Tobias Renner controls Marta LindqvistActivefor at least 02:10',
  );
  time = NOW;
  report(store, marta, { ...tobias, controlling: [] });
  expect(screen.getByText('Nobody is in control.')).toBeVisible();
  report(store, marta, { ...tobias, controlling: ['marta'] });
  expect(screen.getByRole('listitem')).toHaveTextContent('for at least 00:00');
});

test('an event renders the card of its participant, and no other', () => {
  const store = storeWith(marta, tobias);
  const rendered = vi.fn<(name: string) => void>();
  const Card = ({ id }: { readonly id: string }): ReactNode => (
    <LiveParticipantCard
      store={store}
      conversationId="one"
      participantKey={id}
      actions={() => {
        rendered(id);
        return null;
      }}
    />
  );
  show(
    <>
      <Card id="marta" />
      <Card id="tobias" />
    </>,
  );
  rendered.mockClear();
  report(store, marta, { ...tobias, held: true });
  expect(new Set(rendered.mock.calls.flat())).toEqual(new Set(['tobias']));
  rendered.mockClear();
  act(() => {
    store.apply(notification('two', [marta]));
    store.flush();
  });
  expect(rendered).not.toHaveBeenCalled();
});

test('hooks give sessions and grants', () => {
  const store = storeWith(marta, { ...tobias, controlling: ['marta'] });
  const Summary = (): ReactNode => {
    const sessions = useCobrowseSessions(store);
    const session = useCobrowseSession(store, 'one');
    const grants = useControlGrants(store, 'one');
    return `${sessions.length} session, ${session?.participants.length ?? 0} legs, ${grants.length} grant`;
  };
  show(<Summary />);
  expect(screen.getByText('1 session, 2 legs, 1 grant')).toBeVisible();
  report(store, marta, tobias);
  expect(screen.getByText('1 session, 2 legs, 0 grant')).toBeVisible();
});

test('events of one frame are shown together in the next, and a hidden page is still updated', async () => {
  const store = createCobrowseStore();
  store.apply(notification('one', [marta, tobias]));
  await Promise.resolve();
  show(<LiveParticipantCard store={store} conversationId="one" participantKey="tobias" />);
  const flushes = vi.fn<() => void>();
  store.subscribe(flushes);
  await act(async () => {
    for (let count = 0; count < 20; count += 1) {
      store.apply(
        notification('one', [marta, { ...tobias, held: count % 2 === 0, name: `T ${count}` }]),
      );
      await Promise.resolve();
    }
    expect(flushes).not.toHaveBeenCalled();
    await new Promise(requestAnimationFrame);
  });
  expect(flushes).toHaveBeenCalledOnce();
  expect(screen.getByRole('article', { name: 'T 19' })).toBeVisible();
});

test('unmounting leaves no subscription, so that ended sessions can be removed', () => {
  const store = createCobrowseStore({ schedule: () => {}, keepEnded: 0, now: () => NOW });
  report(store, { ...tobias, state: 'disconnected' });
  const { unmount } = show(
    <>
      <LiveParticipantCard store={store} conversationId="one" participantKey="tobias" />
      <LiveControllingParticipantsList store={store} conversationId="one" />
    </>,
  );
  store.apply(null);
  store.flush();
  expect(store.getSession('one')).toBeDefined();
  unmount();
  store.apply(null);
  store.flush();
  expect(store.getSession('one')).toBeUndefined();
});
