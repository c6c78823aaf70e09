/** Tabs that share the channel of a service in memory, for tests with fake timers. */
import { expect } from 'vitest';
import type { NotificationOptions } from '../../src/live/index.js';
import { connectTo, settled } from './connect.js';
import { FakeService } from './fake-channel.js';

/** Name of the lock and of the channel between the tabs. */
export const TABS_NAME = 'cobrowse-participant-kit/cobrowse';
export const one = { id: 'one', participants: [{ id: 'agent', state: 'connected' }] };

/** A tab of a browser. */
export const share = (service: FakeService, options: Partial<NotificationOptions> = {}) =>
  connectTo(service, { share: 'tabs', ...options });

/** A tab that leads, and one that follows, both live. */
export async function twoTabs(options: Partial<NotificationOptions> = {}) {
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
