import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, onTestFinished, test, vi } from 'vitest';
import { CobrowseKitProvider, fixedClock } from '../../../src/entries/index.js';
import {
  createCobrowseStore,
  type ConnectionStatus,
  type NotificationConnection,
} from '../../../src/entries/live.js';
import { ConnectionNotice, LiveParticipantCard } from '../../../src/entries/live/react.js';
import { NOW } from '../../../stories/data/time.js';
import { listenToAnnouncements } from '../../support/announcements.js';
import { expectNoAxeViolations } from '../../support/axe.js';
import { eventually } from '../../support/eventually.js';

const live: ConnectionStatus = {
  phase: 'live',
  reason: null,
  since: NOW,
  currentAsOf: null,
  retryAt: null,
  refusedTopics: [],
  clockOffset: null,
  isLeader: true,
};

/** A connection whose status a test sets. */
function connectionWith(initial: Partial<ConnectionStatus>) {
  let status = { ...live, ...initial };
  const listeners = new Set<() => void>();
  const connection: NotificationConnection = {
    getStatus: () => status,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    retry: vi.fn<() => void>(),
    close: () => {},
  };
  const set = (change: Partial<ConnectionStatus>): void => {
    status = { ...status, ...change };
    act(() => {
      for (const listener of listeners) listener();
    });
  };
  return { connection, set };
}

function show(connection: NotificationConnection): ReturnType<typeof render> {
  return render(
    <CobrowseKitProvider clock={fixedClock(NOW)} locale="en" timeZone="UTC">
      <ConnectionNotice connection={connection} />
    </CobrowseKitProvider>,
  );
}

test('says that data is live, and when it is not: since when, why, and what is done', async () => {
  const { connection, set } = connectionWith({});
  const { container } = show(connection);
  expect(container).toHaveTextContent(/^Live$/);
  set({ phase: 'stale', reason: 'silent', currentAsOf: Date.parse('2026-05-11T09:04:12Z') });
  expect(container).toHaveTextContent('May be out of date');
  expect(container).toHaveTextContent('Data as of 9:04:12');
  expect(container).toHaveTextContent('Genesys Cloud is not responding.');
  await expectNoAxeViolations(container);
});

test('connects at once when the user asks for it', async () => {
  vi.spyOn(Date, 'now').mockReturnValue(NOW);
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  const { connection } = connectionWith({
    phase: 'reconnecting',
    reason: 'disconnected',
    retryAt: NOW + 4000,
  });
  const { container } = show(connection);
  expect(container).toHaveTextContent('Reconnecting…Trying again in 00:04');
  await userEvent.click(screen.getByRole('button', { name: 'Reconnect now' }));
  expect(connection.retry).toHaveBeenCalledOnce();
});

test('loads conversations again at once when the user asks for it', async () => {
  const { connection } = connectionWith({
    phase: 'stale',
    reason: 'readFailed',
    retryAt: NOW + 4000,
  });
  show(connection);
  await userEvent.click(screen.getByRole('button', { name: 'Load again now' }));
  expect(connection.retry).toHaveBeenCalledOnce();
});

test('keeps the focus while an attempt is under way, and when it has succeeded', async () => {
  const { connection, set } = connectionWith({
    phase: 'reconnecting',
    reason: 'disconnected',
    retryAt: NOW + 4000,
  });
  const { container } = show(connection);
  const button = screen.getByRole('button', { name: 'Reconnect now' });
  await userEvent.click(button);
  set({ retryAt: null });
  expect(button).toHaveFocus();
  expect(button).toHaveAttribute('aria-disabled', 'true');
  await userEvent.click(button);
  expect(connection.retry).toHaveBeenCalledOnce();
  set({ phase: 'live', reason: null });
  expect(screen.queryByRole('button')).toBeNull();
  expect(container.firstElementChild).toHaveFocus();
});

test('a card that follows a connection announces its changes, too, and all together once', async () => {
  const heard = listenToAnnouncements();
  const { connection, set } = connectionWith({});
  const store = createCobrowseStore();
  const card = (
    <LiveParticipantCard
      store={store}
      conversationId="one"
      participantKey="nobody"
      connection={connection}
    />
  );
  render(
    <CobrowseKitProvider clock={fixedClock(NOW)} locale="en" timeZone="UTC">
      {card}
      {card}
      <ConnectionNotice connection={connection} />
    </CobrowseKitProvider>,
  );
  set({ phase: 'stale', reason: 'silent', currentAsOf: NOW });
  expect(screen.getAllByText(/^Data as of/)).toHaveLength(3);
  await eventually(() => expect(heard.texts()).toEqual(['May be out of date']));
  set({ phase: 'live', reason: null, currentAsOf: null });
  expect(screen.queryByText(/^Data as of/)).toBeNull();
  await eventually(() => expect(heard.texts()).toEqual(['May be out of date', 'Live']));
  heard.stop();
});

test('names topics that were refused', () => {
  const { connection } = connectionWith({
    refusedTopics: [{ topic: 'v2.users.u.conversations', missingPermissions: [] }],
  });
  const { container } = show(connection);
  expect(container).toHaveTextContent(
    'You are not receiving updates for: v2.users.u.conversations',
  );
});

test('announces each change once, and not the first status', async () => {
  const heard = listenToAnnouncements();
  onTestFinished(heard.stop);
  const { connection, set } = connectionWith({});
  render(
    <>
      <ConnectionNotice connection={connection} />
      <ConnectionNotice connection={connection} />
    </>,
  );
  set({ phase: 'reconnecting', reason: 'disconnected' });
  await eventually(() => expect(heard.texts().filter(Boolean)).toEqual(['Reconnecting…']));
  set({ phase: 'live', reason: null });
  await eventually(() => expect(heard.texts().filter(Boolean)).toEqual(['Reconnecting…', 'Live']));
});

test('announces why a connection has ended, which says what to do', async () => {
  const heard = listenToAnnouncements();
  onTestFinished(heard.stop);
  const { connection, set } = connectionWith({});
  show(connection);
  set({ phase: 'closed', reason: 'unauthorized' });
  await eventually(() =>
    expect(heard.texts().filter(Boolean)).toEqual(['You are no longer signed in.']),
  );
});

test('keeps the marks of a sentence in their places on a right-to-left page', () => {
  const { connection } = connectionWith({ phase: 'reconnecting', reason: 'silent' });
  const { container } = show(connection);
  expect(screen.getByText('Genesys Cloud is not responding.').localName).toBe('bdi');
  expect(screen.getByText('Reconnecting…').localName).toBe('bdi');
  expect(container).toHaveTextContent('Reconnecting…');
});
