import { describe, expect, test, vi } from 'vitest';
import {
  fakeTimersDuringTests,
  connectTo,
  HOUR,
  MINUTE,
  pass,
  passAlive,
  SECOND,
  settled,
} from '../support/connect.js';
import { FakeService } from '../support/fake-channel.js';
import { held, one } from '../support/live-conversations.js';

fakeTimersDuringTests();

describe('a connection', () => {
  test('is live when it is open, subscribed, and everything was read', async () => {
    const service = new FakeService();
    service.put(one);
    const { connection, store, phases } = connectTo(service);
    expect(connection.getStatus()).toMatchObject({ phase: 'connecting', reason: null });
    await settled();
    expect(service.calls).toEqual(['connect', 'subscribe', 'list', 'read one']);
    expect(store.getSession('one')).toMatchObject(one);
    expect(phases).toEqual(['connecting', 'live']);
  });

  test('shows events as they arrive', async () => {
    const { service, store } = connectTo(new FakeService());
    await settled();
    service.put(held);
    await settled();
    expect(store.getSession('one')).toMatchObject(held);
  });

  test('that is closed by the app stays closed, and leaves no timer', async () => {
    const { service, connection, phases } = connectTo(new FakeService());
    await settled();
    connection.close();
    await settled();
    expect(phases.at(-1)).toBe('closed: stopped');
    expect(service.socket.readyState).toBe(3);
    expect(vi.getTimerCount()).toBe(0);
    await pass(HOUR);
    expect(service.sockets).toHaveLength(1);
  });

  test('takes an async iterable instead of a socket', async () => {
    let send: (message: unknown) => void = () => {};
    async function* messages(): AsyncGenerator<unknown> {
      for (;;) yield await new Promise((resolve) => (send = resolve));
    }
    const { store, phases } = connectTo(new FakeService(), { connect: () => messages() });
    await settled();
    expect(phases.at(-1)).toBe('live');
    send({ topicName: 'v2.users.u.conversations', eventBody: held });
    await settled();
    expect(store.getSession('one')).toMatchObject(held);
  });
});

describe('a connection that is lost', () => {
  test('is opened again, and what was missed is read', async () => {
    const { service, store, phases, connection } = connectTo(new FakeService());
    service.put(one);
    await settled();
    await passAlive(service, MINUTE);
    service.socket.close();
    service.put(held); // nobody hears this
    await settled();
    expect(connection.getStatus()).toMatchObject({
      phase: 'reconnecting',
      reason: 'disconnected',
      currentAsOf: Date.now(),
      retryAt: Date.now() + 2 * SECOND,
    });
    await pass(2 * SECOND);
    expect(store.getSession('one')).toMatchObject(held);
    expect(phases).toEqual(['connecting', 'live', 'reconnecting: disconnected', 'live']);
  });

  test('waits longer each time, up to 90 seconds', async () => {
    const { service, connection } = connectTo(new FakeService());
    await settled();
    await passAlive(service, MINUTE);
    const waits: number[] = [];
    service.failures.push(
      ...Array.from({ length: 8 }, () => ({ call: 'connect' as const, error: new Error('down') })),
    );
    service.socket.close();
    await settled();
    for (let attempt = 0; attempt < 9; attempt++) {
      const { retryAt } = connection.getStatus();
      waits.push(Math.round(((retryAt ?? 0) - Date.now()) / SECOND));
      await pass((retryAt ?? 0) - Date.now());
    }
    expect(waits).toEqual([2, 4, 8, 16, 32, 64, 90, 90, 90]);
    expect(connection.getStatus().phase).toBe('live');
  });

  test('waits at random between half and all of that time', async () => {
    const { service, connection } = connectTo(new FakeService(), { random: () => 0 });
    await settled();
    await passAlive(service, MINUTE);
    service.socket.close();
    await settled();
    expect(connection.getStatus().retryAt).toBe(Date.now() + SECOND);
  });

  test('is tried at once when the user asks for it', async () => {
    const { service, connection, phases } = connectTo(new FakeService());
    await settled();
    await passAlive(service, MINUTE);
    service.socket.close();
    await settled();
    connection.retry();
    await settled();
    expect(phases.at(-1)).toBe('live');
    expect(connection.getStatus().retryAt).toBeNull();
  });

  test('waits longer when it breaks again and again', async () => {
    const { service, connection } = connectTo(new FakeService());
    await settled();
    const waits: number[] = [];
    for (let attempt = 0; attempt < 4; attempt++) {
      service.socket.close();
      await settled();
      const wait = (connection.getStatus().retryAt ?? 0) - Date.now();
      waits.push(wait / SECOND);
      await pass(wait);
    }
    expect(waits).toEqual([2, 4, 8, 16]);
  });
});

describe('silence', () => {
  test('makes data stale after 40 seconds, and asks for a sign of life', async () => {
    const { service, phases } = connectTo(new FakeService());
    await settled();
    service.socket.isDead = true;
    await pass(40 * SECOND - 1);
    expect(phases.at(-1)).toBe('live');
    await pass(1);
    expect(phases.at(-1)).toBe('stale: silent');
    expect(service.socket.sent).toEqual(['{"message":"ping"}']);
  });

  test('that is broken by the answer to the ping was none', async () => {
    const { service, phases } = connectTo(new FakeService());
    await settled();
    await pass(41 * SECOND);
    expect(service.socket.sent).toHaveLength(1);
    expect(phases.at(-1)).toBe('live');
    expect(service.sockets).toHaveLength(1);
  });

  test('that lasts ends the connection', async () => {
    const { service, phases } = connectTo(new FakeService());
    await settled();
    service.socket.isDead = true;
    await pass(45 * SECOND);
    expect(phases.at(-1)).toBe('reconnecting: silent');
    await pass(2 * SECOND);
    expect(phases.at(-1)).toBe('live');
    expect(service.sockets[0]?.readyState).toBe(3);
  });

  test('is found out within five seconds after the computer was asleep', async () => {
    const { service, phases } = connectTo(new FakeService());
    await settled();
    service.socket.isDead = true;
    // Time passes, but no timer runs.
    vi.setSystemTime(Date.now() + HOUR);
    await pass(5 * SECOND);
    expect(phases.at(-1)).toBe('stale: silent');
    await pass(7 * SECOND);
    expect(phases.at(-1)).toBe('live');
    expect(service.sockets).toHaveLength(2);
  });

  test('is counted from now on when the clock is set back', async () => {
    const { service, phases } = connectTo(new FakeService());
    await settled();
    service.socket.isDead = true;
    vi.setSystemTime(Date.now() - HOUR);
    await pass(45 * SECOND);
    expect(phases.at(-1)).toBe('stale: silent');
  });

  test('is not a problem while heartbeats arrive', async () => {
    const { service, phases } = connectTo(new FakeService());
    await settled();
    await passAlive(service, HOUR);
    expect(phases).toEqual(['connecting', 'live']);
  });
});
