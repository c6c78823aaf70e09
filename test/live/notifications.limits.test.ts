/** Connections at their limits: closed while they open, late, in a hurry, without a time-out. */
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
import { FakeService, FakeSocket } from '../support/fake-channel.js';

const DAY = 24 * HOUR;

fakeTimersDuringTests();

const one = { id: 'one', participants: [{ id: 'agent', state: 'connected' }] };
const tooMany = (retryAfter: string): object => ({
  status: 429,
  headers: { 'retry-after': retryAfter },
});

describe('closing the connection', () => {
  test('while its socket opens closes the socket', async () => {
    const socket = new FakeSocket();
    const { connection, phases } = connectTo(new FakeService(), { connect: () => socket });
    await settled();
    connection.close();
    await settled();
    expect(socket.readyState).toBe(3);
    expect(phases).toEqual(['connecting', 'closed: stopped']);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('while the app connects closes the socket that comes later', async () => {
    let give: (socket: FakeSocket) => void = () => {};
    const { connection } = connectTo(new FakeService(), {
      connect: () => new Promise<FakeSocket>((resolve) => (give = resolve)),
    });
    await settled();
    connection.close();
    await settled();
    expect(vi.getTimerCount()).toBe(0);
    const socket = new FakeSocket();
    socket.open();
    give(socket);
    await settled();
    expect(socket.readyState).toBe(3);
  });

  test('while it waits is no failure', async () => {
    const { service, connection, phases } = connectTo(new FakeService());
    await settled();
    service.socket.close();
    await settled();
    connection.close();
    await settled();
    expect(phases.slice(-2)).toEqual(['reconnecting: disconnected', 'closed: stopped']);
    expect(connection.getStatus().retryAt).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('leaves no error of a subscription that fails afterwards', async () => {
    let fail: (error: unknown) => void = () => {};
    const { connection, phases, onError } = connectTo(new FakeService(), {
      subscribe: () => new Promise((_, reject) => (fail = reject)),
    });
    await settled();
    connection.close();
    fail(new Error('too late'));
    await settled();
    expect(phases).toEqual(['connecting', 'closed: stopped']);
    expect(onError).not.toHaveBeenCalled();
  });
});

test('a socket that comes after the time-out is closed, so that it costs no channel', async () => {
  const sockets: FakeSocket[] = [];
  const { phases } = connectTo(new FakeService(), {
    connect: async () => {
      await new Promise((resolve) => setTimeout(resolve, 20 * SECOND));
      const socket = new FakeSocket();
      socket.open();
      sockets.push(socket);
      return socket;
    },
  });
  await pass(16 * SECOND);
  expect(phases.at(-1)).toBe('connecting: connectFailed');
  await pass(5 * SECOND);
  expect(sockets.map(({ readyState }) => readyState)).toEqual([3]);
});

test('times without end are never over', async () => {
  const { service, phases } = connectTo(new FakeService(), {
    connectTimeout: Infinity,
    pingTimeout: Infinity,
  });
  await settled();
  expect(phases).toEqual(['connecting', 'live']);
  service.socket.isDead = true;
  await pass(HOUR);
  expect(phases).toEqual(['connecting', 'live', 'stale: silent']);
});

test('a server that asks for a month of patience is not asked again at once', async () => {
  const service = new FakeService();
  service.failures.push({ call: 'connect', error: tooMany(String(30 * 24 * 3600)) });
  connectTo(service);
  await pass(DAY);
  expect(service.calls).toEqual(['connect']);
});

describe('the attempts', () => {
  test('are counted since the connection was live', async () => {
    const service = new FakeService();
    const contexts: unknown[] = [];
    const { connect } = service.options;
    const down = { call: 'connect', error: new Error('down') } as const;
    connectTo(service, {
      connect: (signal, context) => {
        contexts.push(context);
        return connect(signal, context);
      },
    });
    await passAlive(service, MINUTE);
    service.failures.push(down, down);
    service.socket.close();
    await pass(20 * SECOND);
    service.socket.close();
    await pass(20 * SECOND);
    expect(contexts).toEqual([
      { attempt: 0, reason: null },
      { attempt: 0, reason: 'disconnected' },
      { attempt: 1, reason: 'connectFailed' },
      { attempt: 2, reason: 'connectFailed' },
      { attempt: 0, reason: 'disconnected' },
    ]);
  });

  test('are not rushed by a server that closes every socket', async () => {
    const { service } = connectTo(new FakeService());
    const closing = { topicName: 'v2.system.socket_closing', eventBody: {} };
    for (let second = 0; second < 60; second += 1) {
      await pass(SECOND);
      service.socket.deliver(closing);
    }
    expect(service.sockets.length).toBeLessThan(8);
  });
});

test('a socket that announces its end before all was read is replaced at once', async () => {
  const service = new FakeService();
  service.put(one);
  let reads = 0;
  const { phases } = connectTo(service, {
    fetchConversation: () => {
      reads += 1;
      return reads === 1 ? new Promise(() => {}) : one;
    },
  });
  await settled();
  service.socket.deliver({ topicName: 'v2.system.socket_closing', eventBody: {} });
  await settled();
  expect(service.sockets.map(({ readyState }) => readyState)).toEqual([3, 1]);
  expect(phases.at(-1)).toBe('live');
});

describe('renewing subscriptions', () => {
  const renewals = (service: FakeService): number =>
    service.calls.filter((call) => call === 'subscribe').length - 1;

  test('waits as long as the server asks', async () => {
    const { service } = connectTo(new FakeService());
    await settled();
    await passAlive(service, 21 * HOUR);
    service.failures.push({ call: 'subscribe', error: tooMany('600') });
    await passAlive(service, 0.6 * HOUR + 9 * MINUTE);
    expect(renewals(service)).toBe(1);
    await passAlive(service, 2 * MINUTE);
    expect(renewals(service)).toBe(2);
  });

  test('does not hurry when the clock of this computer is wrong', async () => {
    const service = new FakeService();
    service.subscriptionAnswer = { expires: new Date(Date.now() - 2 * DAY).toISOString() };
    connectTo(service);
    await passAlive(service, HOUR);
    expect(renewals(service)).toBe(60);
  });

  test('with the same result changes no status', async () => {
    const service = new FakeService();
    service.subscriptionAnswer = { entities: [{ id: 'v2.users.u.presence', state: 'Rejected' }] };
    const { connection } = connectTo(service);
    await settled();
    const status = connection.getStatus();
    expect(status.refusedTopics).toHaveLength(1);
    await passAlive(service, DAY);
    expect(renewals(service)).toBe(1);
    expect(connection.getStatus()).toBe(status);
  });

  test('by a user who was signed out is reported once', async () => {
    const { service, phases, onError } = connectTo(new FakeService());
    await settled();
    service.failures.push({ call: 'subscribe', error: { status: 401 } });
    await passAlive(service, DAY);
    expect(phases.at(-1)).toBe('closed: unauthorized');
    expect(onError).toHaveBeenCalledTimes(1);
  });

  test('is noticed to fail when the app returns a Response', async () => {
    const responses = [
      new Response('', { status: 503 }),
      Response.json({ entities: [{ id: 'v2.users.u.presence', state: 'Rejected' }] }),
    ];
    const { connection, phases } = connectTo(new FakeService(), {
      subscribe: () => responses.shift(),
    });
    await settled();
    expect(phases.at(-1)).toBe('connecting: subscribeFailed');
    await pass(2 * SECOND);
    expect(connection.getStatus()).toMatchObject({
      phase: 'live',
      refusedTopics: [{ topic: 'v2.users.u.presence' }],
    });
  });
});

test('data was current when it was read, not only when a message came', async () => {
  const { service, connection } = connectTo(new FakeService());
  await passAlive(service, MINUTE);
  service.socket.close();
  await pass(10 * SECOND);
  const liveAgain = connection.getStatus().since;
  service.socket.close();
  await settled();
  expect(connection.getStatus().currentAsOf).toBe(liveAgain);
});

test('an error handler of the app that throws does not end the connection', async () => {
  const service = new FakeService();
  service.failures.push({ call: 'connect', error: new Error('down') });
  const { phases } = connectTo(service, {
    onError: () => {
      throw new Error('of the handler');
    },
  });
  await expect(settled()).rejects.toThrow('of the handler'); // it is not swallowed
  await pass(2 * SECOND);
  expect(phases.at(-1)).toBe('live');
});

test.each([
  ['a status code', { statusCode: 401 }],
  ['an error with a cause', new Error('of the app', { cause: { status: 401 } })],
  ['an error of the SDK', { response: { status: 401 } }],
])('a refusal by %s is understood', async (_, error) => {
  const service = new FakeService();
  service.failures.push({ call: 'connect', error });
  const { phases } = connectTo(service);
  await settled();
  expect(phases.at(-1)).toBe('closed: unauthorized');
});
