/** Tabs that share a channel, and what each of them makes of the other's silence, junk and denial. */
import { describe, expect, test, vi } from 'vitest';
import { fakeTimersDuringTests, MINUTE, pass, passAlive, settled } from '../support/connect.js';
import { FakeService } from '../support/fake-channel.js';
import { fakeTabs } from '../support/fake-tabs.js';
import { one, share, TABS_NAME, twoTabs } from '../support/two-tabs.js';

fakeTimersDuringTests();

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
    [
      'an unknown phase',
      { kind: 'status', from: 'a tab', status: { phase: 'asleep', refusedTopics: [] } },
    ],
    ['a status without topics', { kind: 'status', from: 'a tab', status: { phase: 'stale' } }],
    ['no sender', { kind: 'status', status: { phase: 'stale', refusedTopics: [] } }],
    ['junk as input', { kind: 'input', from: 'a script', input: { eventBody: 5 } }],
    ['an input of a tab that does not lead', { kind: 'input', from: 'a script', input: one }],
  ])('is not disturbed by what another script posts: %s', async (_, message) => {
    fakeTabs();
    const { service, follower } = await twoTabs();
    new BroadcastChannel(TABS_NAME).postMessage(message);
    await settled();
    service.put(one);
    await settled();
    expect(follower.phases).toEqual(['connecting', 'live']);
    expect(follower.store.getSession('one')).toMatchObject(one);
  });

  test('can ask the leader tab to try again', async () => {
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

describe('a leader tab', () => {
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

describe('if the browser denies locks', () => {
  const denied = {
    request: () => Promise.reject(new DOMException('denied', 'SecurityError')),
  };

  test('each tab has its own channel', async () => {
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
