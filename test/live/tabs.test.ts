/** Tabs that share a channel, and what each of them makes of the other's silence, junk and denial. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { NotificationOptions } from '../../src/live/index.js';
import { connectTo, MINUTE, pass, passAlive, SECOND, settled } from '../support/connect.js';
import { FakeService, HEARTBEAT } from '../support/fake-channel.js';
import { fakeTabs } from '../support/fake-tabs.js';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-03-02T10:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

const NAME = 'cobrowse-participant-kit/cobrowse';
const one = { id: 'one', participants: [{ id: 'agent', state: 'connected' }] };

const share = (service: FakeService, options: Partial<NotificationOptions> = {}) =>
  connectTo(service, { share: 'tabs', ...options });

/** A tab that leads, and one that follows, both live. */
async function twoTabs(options: Partial<NotificationOptions> = {}) {
  const service = new FakeService();
  const leader = share(service, options);
  await settled();
  const follower = share(service, options);
  await settled();
  await settled();
  expect(leader.connection.getStatus()).toMatchObject({ phase: 'live', isLeader: true });
  expect(follower.connection.getStatus()).toMatchObject({ phase: 'live', isLeader: false });
  return { service, leader, follower };
}

describe('a tab that follows', () => {
  test('never counts silence when the app expects it', async () => {
    fakeTabs();
    const { service, follower } = await twoTabs({ silenceLimit: Infinity });
    service.put(one);
    await pass(60 * MINUTE);
    expect(follower.store.getSession('one')).toMatchObject(one);
    expect(follower.phases).toEqual(['connecting', 'live']);
  });

  test.each([
    ['null', null],
    ['a text', 'status'],
    ['an unknown kind', { kind: 'other' }],
    ['no status', { kind: 'status' }],
    ['an unknown phase', { kind: 'status', status: { phase: 'asleep', refusedTopics: [] } }],
    ['a status without topics', { kind: 'status', status: { phase: 'stale' } }],
    ['junk as input', { kind: 'input', input: { eventBody: 5 } }],
  ])('is not disturbed by what another script posts: %s', async (_, message) => {
    fakeTabs();
    const { service, follower } = await twoTabs();
    new BroadcastChannel(NAME).postMessage(message);
    await settled();
    service.put(one);
    await settled();
    expect(follower.phases).toEqual(['connecting', 'live']);
    expect(follower.store.getSession('one')).toMatchObject(one);
  });

  test('can ask the tab that leads to try again', async () => {
    fakeTabs();
    const { service, follower } = await twoTabs();
    service.socket.close();
    await settled();
    expect(follower.phases.at(-1)).toBe('reconnecting: disconnected');
    expect(follower.connection.getStatus().retryAt).not.toBeNull();
    follower.connection.retry();
    await settled();
    expect(follower.phases.at(-1)).toBe('live');
    expect(service.sockets).toHaveLength(2);
  });

  test('that is closed leaves no timer', async () => {
    fakeTabs();
    const { leader, follower } = await twoTabs();
    leader.connection.close();
    follower.connection.close();
    await settled();
    await settled();
    expect([leader.phases.at(-1), follower.phases.at(-1)]).toEqual([
      'closed: stopped',
      'closed: stopped',
    ]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a tab that hangs while it leads', () => {
  /** A tab that follows, and the messages of one that leads, sent by the test. */
  async function followed() {
    fakeTabs({ request: () => new Promise(() => {}) });
    const channel = new BroadcastChannel(NAME);
    const tab = share(new FakeService());
    const live = { ...tab.connection.getStatus(), phase: 'live' };
    channel.postMessage({ kind: 'status', status: live });
    await settled();
    expect(tab.phases.at(-1)).toBe('live');
    return { ...tab, channel, live };
  }

  test('makes data stale until it says something', async () => {
    const { channel, phases } = await followed();
    await pass(55 * SECOND);
    expect(phases.at(-1)).toBe('stale: silent');
    channel.postMessage({ kind: 'input', input: HEARTBEAT });
    await settled();
    expect(phases.at(-1)).toBe('live');
  });

  test('does not make data live by losing its connection', async () => {
    const { channel, phases, live } = await followed();
    await pass(55 * SECOND);
    channel.postMessage({
      kind: 'status',
      status: { ...live, phase: 'reconnecting', reason: 'disconnected' },
    });
    await settled();
    expect(phases).toEqual(['connecting', 'live', 'stale: silent', 'reconnecting: disconnected']);
  });

  test('is not taken for alive because others follow it', async () => {
    const { channel, phases } = await followed();
    await pass(30 * SECOND);
    channel.postMessage({ kind: 'retry' });
    channel.postMessage({ kind: 'hello', from: 'another tab' });
    await pass(25 * SECOND);
    expect(phases.at(-1)).toBe('stale: silent');
  });
});

describe('a tab that leads', () => {
  test('passes on what cannot be posted as it is', async () => {
    fakeTabs();
    const service = new FakeService();
    service.put(one);
    const { leader, follower } = await twoTabs();
    async function* messages(): AsyncGenerator<unknown> {
      yield { ...one, toString: () => 'of the app' };
      await new Promise(() => {});
    }
    leader.connection.close();
    follower.connection.close();
    await settled();
    const next = share(service, { connect: () => messages(), fetchConversations: undefined });
    const last = share(service);
    await settled();
    await settled();
    expect(next.store.getSession('one')).toMatchObject(one);
    expect(last.store.getSession('one')).toMatchObject(one);
  });

  test('says so when others cannot get an event, without a word of it', async () => {
    fakeTabs();
    const circular: Record<string, unknown> = { ...one, toString: () => 'Marta Quist' };
    circular['self'] = circular;
    const { store, phases, onError } = share(new FakeService(), {
      fetchConversations: () => circular,
      fetchConversation: () => one,
    });
    await settled();
    expect(phases.at(-1)).toBe('live');
    expect(store.getSession('one')).toMatchObject(one);
    expect(onError.mock.calls.map(String)).toEqual(['Error: The other tabs did not get an event.']);
  });
});

describe('where the browser denies locks', () => {
  const denied = {
    request: () => Promise.reject(new DOMException('denied', 'SecurityError')),
  };

  test('each tab has a channel of its own', async () => {
    fakeTabs(denied);
    const service = new FakeService();
    const tabs = [share(service), share(service)];
    await settled();
    await passAlive(service, MINUTE);
    for (const { phases, connection, onError } of tabs) {
      expect(phases).toEqual(['connecting', 'live']);
      expect(connection.getStatus().isLeader).toBe(true);
      expect(onError).not.toHaveBeenCalled();
    }
    expect(service.sockets).toHaveLength(2);
    service.put(one);
    await settled();
    for (const { store } of tabs) expect(store.getSession('one')).toMatchObject(one);
    for (const { connection } of tabs) connection.close();
    await settled();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('or channels between tabs, as well', async () => {
    fakeTabs();
    vi.stubGlobal('BroadcastChannel', function deny() {
      throw new DOMException('denied', 'SecurityError');
    });
    const { phases } = share(new FakeService());
    await settled();
    expect(phases.at(-1)).toBe('live');
  });
});
