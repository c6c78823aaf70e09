import { expect, onTestFinished, test, vi } from 'vitest';
import {
  fakeTimersDuringTests,
  connectTo,
  MINUTE,
  pass,
  passAlive,
  SECOND,
} from '../support/connect.js';
import { FakeService } from '../support/fake-channel.js';

fakeTimersDuringTests();

const one = { id: 'one', participants: [{ id: 'agent', state: 'connected' }] };

test('a lost connection leaves no listener', async () => {
  const added = vi.spyOn(AbortSignal.prototype, 'addEventListener');
  const removed = vi.spyOn(AbortSignal.prototype, 'removeEventListener');
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  /** Listeners that wait for the app to close the connection, or for the user's "Reconnect now". */
  const listeners = (): number => {
    // Those of a channel go with it, and so does its signal.
    const isOpen = (signal: unknown): boolean => signal instanceof AbortSignal && !signal.aborted;
    return added.mock.contexts.filter(isOpen).length - removed.mock.contexts.filter(isOpen).length;
  };
  const service = new FakeService();
  service.put(one);
  const { phases } = connectTo(service);
  await passAlive(service, MINUTE);
  const atFirst = listeners();
  for (let count = 0; count < 5; count += 1) {
    service.socket.close();
    await pass(2 * SECOND);
    await passAlive(service, MINUTE);
  }
  expect(phases.at(-1)).toBe('live');
  expect(listeners()).toBe(atFirst);
});
