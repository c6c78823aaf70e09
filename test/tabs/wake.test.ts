/** A page that was hidden or offline finds out at once whether its connection is still there. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hidePage, showPage } from '../support/page-visibility.js';
import { connectTo, MINUTE, pass, SECOND, settled } from '../support/connect.js';
import { FakeService } from '../support/fake-channel.js';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
  showPage();
  vi.useRealTimers();
});

const PING = '{"message":"ping"}';

test('a page that is shown again after a long time asks for a sign of life', async () => {
  const { service, phases } = connectTo(new FakeService());
  await settled();
  hidePage();
  service.socket.isDead = true;
  vi.setSystemTime(Date.now() + MINUTE);
  showPage();
  expect(phases.at(-1)).toBe('stale: silent');
  expect(service.socket.sent).toEqual([PING]);
});

test('a page that is shown again after a short time does not', async () => {
  const { service, phases } = connectTo(new FakeService());
  await settled();
  hidePage();
  vi.setSystemTime(Date.now() + 10 * SECOND);
  showPage();
  expect(phases.at(-1)).toBe('live');
  expect(service.socket.sent).toEqual([]);
});

test('a page that is online again asks, and does not wait to connect', async () => {
  const { service, phases, connection } = connectTo(new FakeService());
  await settled();
  window.dispatchEvent(new Event('online'));
  expect(service.socket.sent).toEqual([PING]);
  expect(phases).toEqual(['connecting', 'live', 'stale: silent', 'live']);

  service.socket.close();
  await settled();
  expect(connection.getStatus().retryAt).not.toBeNull();
  window.dispatchEvent(new Event('online'));
  await settled();
  expect(phases.at(-1)).toBe('live');
});

test('a connection that was closed listens to nothing', async () => {
  const { service, connection } = connectTo(new FakeService());
  await settled();
  connection.close();
  await pass(0);
  window.dispatchEvent(new Event('online'));
  expect(service.socket.sent).toEqual([]);
});
