/** Tabs that share a channel. Each tab is a frame of its own, so that it can be closed like one. */
import { afterEach, expect, test } from 'vitest';
import type {
  CobrowseStore,
  NotificationConnection,
  NotificationOptions,
} from '../../src/entries/live.js';
import { FakeService } from '../support/fake-channel.js';
import { eventually } from '../support/eventually.js';

interface Tab {
  readonly frame: HTMLIFrameElement;
  readonly store: CobrowseStore;
  readonly connection: NotificationConnection;
}

type Start = (options: Omit<NotificationOptions, 'store'>) => Omit<Tab, 'frame'>;

const SCRIPT = `
  import { createCobrowseStore, genesysNotifications } from '/src/entries/live.ts';
  frameElement.dispatchEvent(new CustomEvent('ready', { detail: (options) => {
    const store = createCobrowseStore();
    return { store, connection: genesysNotifications({ ...options, store }) };
  } }));
`;

let shareName = '';
let tabs: Tab[] = [];

afterEach(() => {
  for (const { frame, connection } of tabs) {
    connection.close();
    frame.remove();
  }
  tabs = [];
});

/** Opens a tab; it is connected to the service, or waits for the tab that is. */
async function openTab(service: FakeService, options: Partial<NotificationOptions> = {}) {
  const frame = document.createElement('iframe');
  const ready = new Promise<Start>((resolve) => {
    frame.addEventListener('ready', (event) => {
      // An event of another document is of another class.
      if ('detail' in event) resolve(event.detail as Start);
    });
  });
  frame.srcdoc = `<script type="module">${SCRIPT}</script>`;
  document.body.append(frame);
  const start = await ready;
  const tab = { frame, ...start({ ...service.options, share: 'tabs', shareName, ...options }) };
  tabs.push(tab);
  return tab;
}

const marta = { id: 'marta', name: 'Marta Lindqvist', state: 'connected' };
const phases = (): readonly string[] => tabs.map(({ connection }) => connection.getStatus().phase);
const leaders = (): readonly Tab[] =>
  tabs.filter(({ connection }) => connection.getStatus().isLeader);

test('25 tabs have one channel; when its tab is closed, the next one takes over', async () => {
  shareName = 'many';
  const service = new FakeService();
  await Promise.all(Array.from({ length: 25 }, () => openTab(service)));
  await eventually(() => expect(new Set(phases())).toEqual(new Set(['live'])));
  expect(service.sockets).toHaveLength(1);
  expect(leaders()).toHaveLength(1);

  service.put({ id: 'one', participants: [marta] });
  await eventually(() => {
    for (const { store } of tabs) expect(store.getSession('one')).toMatchObject({ id: 'one' });
  });

  const [leader] = leaders();
  leader?.frame.remove();
  tabs = tabs.filter((tab) => tab !== leader);
  service.conversations.set('one', { id: 'one', participants: [{ ...marta, held: true }] });
  // Within five seconds, which is what the kit promises.
  await eventually(() => expect(service.sockets).toHaveLength(2), 5000);
  await eventually(() => {
    expect(new Set(phases())).toEqual(new Set(['live']));
    expect(leaders()).toHaveLength(1);
    for (const { store } of tabs) {
      expect(store.getSession('one')?.participants).toMatchObject([{ held: true }]);
    }
  }, 5000);
}, 60_000);

test('a tab that opens later gets the sessions without a request', async () => {
  shareName = 'late';
  const service = new FakeService();
  service.put({ id: 'one', participants: [marta] });
  await openTab(service);
  await eventually(() => expect(phases()).toEqual(['live']));
  const { length } = service.calls;
  const second = await openTab(service);
  await eventually(() => expect(phases()).toEqual(['live', 'live']));
  expect(second.store.getSession('one')?.participants).toMatchObject([marta]);
  expect(service.calls).toHaveLength(length);
});

test('a tab that closes its connection passes on the channel', async () => {
  shareName = 'handover';
  const service = new FakeService();
  const first = await openTab(service);
  await eventually(() => expect(phases()).toEqual(['live']));
  const second = await openTab(service);
  await eventually(() => expect(phases()).toEqual(['live', 'live']));
  first.connection.close();
  await eventually(() => expect(phases()).toEqual(['closed', 'live']));
  expect(second.connection.getStatus().isLeader).toBe(true);
});

test('"Reconnect now" works in every tab', async () => {
  shareName = 'retry';
  const service = new FakeService();
  await openTab(service);
  await eventually(() => expect(phases()).toEqual(['live']));
  const second = await openTab(service);
  await eventually(() => expect(phases()).toEqual(['live', 'live']));
  const down = { call: 'connect', error: new Error('down') } as const;
  service.failures.push(down, down, down);
  service.socket.close();
  for (let attempt = 0; attempt < 3; attempt += 1) {
    await eventually(() => expect(second.connection.getStatus().retryAt).not.toBeNull());
    second.connection.retry();
    await eventually(() => expect(service.failures).toHaveLength(2 - attempt));
  }
  await eventually(() => expect(second.connection.getStatus().retryAt).not.toBeNull());
  second.connection.retry();
  await eventually(() => expect(phases()).toEqual(['live', 'live']));
});

test('a server that refuses one tab refuses all, and none asks again', async () => {
  shareName = 'refused';
  const service = new FakeService();
  await openTab(service, { onError: () => {} });
  await eventually(() => expect(phases()).toEqual(['live']));
  await openTab(service, { onError: () => {} });
  await eventually(() => expect(phases()).toEqual(['live', 'live']));
  service.failures.push({ call: 'connect', error: { status: 401 } });
  service.socket.close();
  await eventually(() => expect(phases()).toEqual(['closed', 'closed']));
  const reasons = tabs.map(({ connection }) => connection.getStatus().reason);
  expect(reasons).toEqual(['unauthorized', 'unauthorized']);
  expect(service.calls.filter((call) => call === 'connect')).toHaveLength(2);
});
