/** A tab that leads and hangs, as seen from the tabs that follow. */
import { describe, expect, test, vi } from 'vitest';
import { fakeTimersDuringTests, HOUR, pass, SECOND, settled } from '../support/connect.js';
import { FakeService, HEARTBEAT } from '../support/fake-channel.js';
import { fakeTabs } from '../support/fake-tabs.js';
import { share, TABS_NAME, twoTabs } from '../support/two-tabs.js';

fakeTimersDuringTests();

describe('a leader tab that hangs', () => {
  /** A tab that follows, and the messages of one that leads, sent by the test. */
  async function followed() {
    fakeTabs({ request: () => new Promise(() => {}) });
    const channel = new BroadcastChannel(TABS_NAME);
    const tab = share(new FakeService());
    const live = { ...tab.connection.getStatus(), phase: 'live' };
    channel.postMessage({ kind: 'status', from: 'leader', status: live });
    await settled();
    expect(tab.phases.at(-1)).toBe('live');
    return { ...tab, channel, live };
  }

  test('makes data stale until it says something', async () => {
    const { channel, phases } = await followed();
    await pass(12 * SECOND);
    expect(phases.at(-1)).toBe('stale: silent');
    channel.postMessage({ kind: 'input', from: 'leader', input: HEARTBEAT });
    await settled();
    expect(phases.at(-1)).toBe('live');
  });

  test('does not make data live by losing its connection', async () => {
    const { channel, phases, live } = await followed();
    await pass(12 * SECOND);
    channel.postMessage({
      kind: 'status',
      from: 'leader',
      status: { ...live, phase: 'reconnecting', reason: 'disconnected' },
    });
    await settled();
    expect(phases).toEqual(['connecting', 'live', 'stale: silent', 'reconnecting: disconnected']);
  });

  test('is not taken for alive because others follow it', async () => {
    const { channel, phases } = await followed();
    await pass(4 * SECOND);
    channel.postMessage({ kind: 'retry' });
    channel.postMessage({ kind: 'ping' });
    channel.postMessage({ kind: 'hello', from: 'another tab' });
    await pass(8 * SECOND);
    expect(phases.at(-1)).toBe('stale: silent');
  });

  test('is found out at once after the computer was asleep', async () => {
    const { phases } = await followed();
    // Time passes, but no timer runs.
    vi.setSystemTime(Date.now() + HOUR);
    await pass(5 * SECOND);
    expect(phases.at(-1)).toBe('live');
    await pass(5 * SECOND);
    expect(phases.at(-1)).toBe('stale: silent');
  });

  test('loses its lock to a tab that follows, within twelve seconds', async () => {
    fakeTabs();
    const lost = navigator.locks.request(TABS_NAME, {}, () => new Promise<void>(() => {}));
    lost.catch(() => {}); // it is awaited below
    const service = new FakeService();
    const { connection, phases } = share(service);
    await pass(12 * SECOND);
    await expect(lost).rejects.toThrow('broken');
    expect(connection.getStatus()).toMatchObject({ phase: 'live', isLeader: true });
    expect(phases).toEqual(['connecting', 'live']);
    connection.close();
    await settled();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('keeps its lock as long as it answers', async () => {
    fakeTabs();
    const { service, leader, follower } = await twoTabs();
    await pass(25 * SECOND);
    expect(leader.connection.getStatus().isLeader).toBe(true);
    expect(follower.phases).toEqual(['connecting', 'live']);
    expect(service.sockets).toHaveLength(1);
  });

  test('follows the tab that took over, when it is back', async () => {
    fakeTabs();
    const { service, leader, follower } = await twoTabs();
    const channel = new BroadcastChannel(TABS_NAME);
    let release = (): void => {};
    const taken = navigator.locks.request(
      TABS_NAME,
      { steal: true },
      () => new Promise<void>((resolve) => (release = resolve)),
    );
    channel.postMessage({ kind: 'leads', from: 'new leader' });
    await settled();
    await settled();
    expect(service.sockets[0]?.readyState).toBe(3);
    expect(leader.connection.getStatus().isLeader).toBe(false);
    const status = { ...follower.connection.getStatus(), phase: 'stale', reason: 'readFailed' };
    channel.postMessage({ kind: 'status', from: 'new leader', status });
    await settled();
    expect(leader.phases.at(-1)).toBe('stale: readFailed');

    release();
    await taken;
    await settled();
    await settled();
    expect([leader.phases.at(-1), follower.phases.at(-1)]).toEqual(['live', 'live']);
    expect(service.sockets.filter(({ readyState }) => readyState === 1)).toHaveLength(1);
  });
});
