import { describe, expect, test, vi } from 'vitest';
import { FakeService } from '../support/fake-channel.js';
import {
  fakeTimersDuringTests,
  connectTo,
  pass,
  passAlive,
  settled,
  SECOND,
  MINUTE,
  HOUR,
} from '../support/connect.js';
import { agent, held, one } from '../support/live-conversations.js';

fakeTimersDuringTests();

const answer = (status: number, headers: object = {}): object => ({ status, headers });

describe('a socket that announces its end', () => {
  const closing = { topicName: 'V2.System.Socket_Closing', eventBody: {} };

  test('delivers until the next one is live, so nothing is missed and nobody notices', async () => {
    const { service, store, phases } = connectTo(new FakeService());
    service.put(one);
    await settled();
    const [first] = service.sockets;
    first?.deliver(closing);
    await settled();
    expect(service.sockets).toHaveLength(2);
    expect(first?.readyState).toBe(3);
    service.put(held);
    await settled();
    expect(store.getSession('one')).toMatchObject(held);
    expect(phases).toEqual(['connecting', 'live']);
  });

  test('stays in use while the next connection fails', async () => {
    const { service, store, phases } = connectTo(new FakeService());
    await settled();
    service.failures.push({ call: 'connect', error: new Error('down') });
    service.socket.deliver(closing);
    await settled();
    service.put(held);
    await settled();
    expect(store.getSession('one')).toMatchObject(held);
    expect(phases.at(-1)).toBe('live');
    service.socket.close(); // its minute is over
    await settled();
    expect(phases.at(-1)).toBe('reconnecting: closing');
    await pass(5 * SECOND);
    expect(phases.at(-1)).toBe('live');
  });
});

describe('subscriptions', () => {
  test('are renewed before they expire', async () => {
    const service = new FakeService();
    service.subscriptionAnswer = { expires: new Date(Date.now() + 10 * HOUR).toISOString() };
    connectTo(service);
    await settled();
    await passAlive(service, 9 * HOUR - MINUTE);
    expect(service.calls.filter((call) => call === 'subscribe')).toHaveLength(1);
    await passAlive(service, 2 * MINUTE);
    expect(service.calls.filter((call) => call === 'subscribe')).toHaveLength(2);
  });

  test('are renewed within a day when nothing says how long they live', async () => {
    const { service } = connectTo(new FakeService());
    await settled();
    await passAlive(service, 24 * HOUR);
    expect(service.calls.filter((call) => call === 'subscribe')).toHaveLength(2);
  });

  test('are tried again when the renewal fails', async () => {
    const { service, phases } = connectTo(new FakeService());
    await settled();
    service.failures.push({ call: 'subscribe', error: new Error('down') });
    await passAlive(service, 22 * HOUR);
    expect(service.calls.filter((call) => call === 'subscribe')).toHaveLength(3);
    expect(phases).toEqual(['connecting', 'live']);
  });

  test('that are refused are named', async () => {
    const service = new FakeService();
    service.subscriptionAnswer = {
      entities: [
        { id: 'v2.users.u.conversations', state: 'Permitted' },
        {
          id: 'v2.users.other.conversations',
          state: 'Rejected',
          missingPermissions: ['conversation:communication:view'],
        },
        { state: 'Rejected' }, // which topic that was is not known
        null,
      ],
    };
    const { connection } = connectTo(service);
    await settled();
    expect(connection.getStatus()).toMatchObject({
      phase: 'live',
      refusedTopics: [
        {
          topic: 'v2.users.other.conversations',
          missingPermissions: ['conversation:communication:view'],
        },
      ],
    });
  });

  test.each(['no_longer_subscribed', 'duplicate_id'])(
    'that are lost (%s) need a new channel',
    async (notice) => {
      const { service, phases } = connectTo(new FakeService());
      await settled();
      await passAlive(service, MINUTE);
      service.send({ topicName: `v2.system.${notice}`, eventBody: {} });
      await settled();
      expect(phases.at(-1)).toBe('reconnecting: evicted');
      await pass(2 * SECOND);
      expect(service.sockets).toHaveLength(2);
      expect(phases.at(-1)).toBe('live');
    },
  );
});

describe('a server that refuses', () => {
  test.each([
    ['connect', 401, 'closed: unauthorized'],
    ['connect', 403, 'closed: forbidden'],
    ['subscribe', 401, 'closed: unauthorized'],
    ['read', 401, 'closed: unauthorized'],
  ] as const)('%s with %i ends the connection', async (call, status, phase) => {
    const service = new FakeService();
    service.put(one);
    service.failures.push({ call, error: answer(status) });
    const { phases } = connectTo(service);
    await settled();
    expect(phases.at(-1)).toBe(phase);
    const { length } = service.calls;
    await pass(HOUR);
    expect(service.calls).toHaveLength(length);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a renewal with 401 ends a live connection', async () => {
    const { service, phases } = connectTo(new FakeService());
    await settled();
    service.failures.push({ call: 'subscribe', error: answer(401) });
    await passAlive(service, 22 * HOUR);
    expect(phases).toEqual(['connecting', 'live', 'closed: unauthorized']);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('one conversation affects only that one', async () => {
    const service = new FakeService();
    service.put(one);
    service.put({ id: 'two', participants: [agent] });
    const { phases } = connectTo(service, { fetchConversation: () => Promise.reject(answer(403)) });
    await settled();
    expect(phases.at(-1)).toBe('live');
  });

  test.each([
    ['in seconds', '120'],
    ['as a date', 'Mon, 02 Mar 2026 10:02:00 GMT'],
  ])('too many requests is asked again after the time that it names, %s', async (_, wait) => {
    const service = new FakeService();
    service.failures.push({ call: 'connect', error: answer(429, { 'Retry-After': wait }) });
    const { connection, phases } = connectTo(service);
    await settled();
    expect(phases.at(-1)).toBe('connecting: rateLimited');
    expect(connection.getStatus().retryAt).toBe(Date.parse('2026-03-02T10:02:00Z'));
    await pass(2 * MINUTE);
    expect(phases.at(-1)).toBe('live');
  });

  test('with a Response is understood, too', async () => {
    const service = new FakeService();
    service.put(one);
    const responses = [
      new Response('{}', { status: 429, headers: { 'Retry-After': '60' } }),
      Response.json(held, { headers: { Date: 'Mon, 02 Mar 2026 10:11:00 GMT' } }),
    ];
    const { connection, phases, store } = connectTo(service, {
      fetchConversation: () => responses.shift(),
    });
    await settled();
    expect(phases.at(-1)).toBe('stale: rateLimited');
    await pass(MINUTE);
    expect(phases.at(-1)).toBe('live');
    expect(store.getSession('one')).toMatchObject(held);
    expect(connection.getStatus().clockOffset).toBe(10 * MINUTE + 500);
  });
});

describe('reading after a gap', () => {
  test('that fails leaves data stale, and is tried again', async () => {
    const service = new FakeService();
    service.put(one);
    service.failures.push({ call: 'read', error: answer(503) });
    const { store, phases } = connectTo(service);
    await settled();
    expect(phases).toEqual(['connecting', 'stale: readFailed']);
    await pass(2 * SECOND);
    expect(phases.at(-1)).toBe('live');
    expect(store.getSession('one')).toMatchObject(one);
  });

  test('reads conversations in which nobody was', async () => {
    const service = new FakeService();
    const { store } = connectTo(service, { fetchConversations: undefined });
    await settled();
    service.put({ id: 'one', participants: [] });
    service.socket.close();
    service.conversations.set('one', held);
    await pass(MINUTE);
    expect(store.getSession('one')).toMatchObject(held);
  });

  test('never shows an answer that is older than an event', async () => {
    const service = new FakeService();
    service.put(one);
    const { fetchConversation } = service.options;
    let isFirst = true;
    const { store } = connectTo(service, {
      fetchConversation: async (id, signal) => {
        const read = fetchConversation(id, signal);
        if (isFirst) service.put(held);
        isFirst = false;
        return read;
      },
    });
    await settled();
    expect(store.getSession('one')).toMatchObject(held);
  });

  test('follows a message that was cut', async () => {
    const { service, store, phases } = connectTo(new FakeService());
    service.put(one);
    await settled();
    service.conversations.set('one', held);
    service.send('{"topicName":"v2.users.u.conversations","eventBody":{"id":"on');
    await settled();
    expect(phases).toEqual(['connecting', 'live', 'stale: unreadable', 'live']);
    expect(store.getSession('one')).toMatchObject(held);
  });
});
