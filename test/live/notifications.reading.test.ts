/** Reading conversations after a gap: what fails, what is late, and what is no answer at all. */
import { expect, test } from 'vitest';
import {
  fakeTimersDuringTests,
  connectTo,
  MINUTE,
  pass,
  SECOND,
  settled,
} from '../support/connect.js';
import { FakeService } from '../support/fake-channel.js';
import { agent, held, one } from '../support/live-conversations.js';

fakeTimersDuringTests();

/** A service with conversations `c0` to `c19`. */
function busyService(): FakeService {
  const service = new FakeService();
  for (let number = 0; number < 20; number += 1) {
    service.put({ id: `c${number}`, participants: [agent] });
  }
  return service;
}

test('a reading that fails stops asking, and goes on later with what is missing', async () => {
  const service = busyService();
  const { fetchConversation } = service.options;
  let hasFailed = false;
  const { phases } = connectTo(service, {
    fetchConversation: async (id, signal) => {
      const conversation = await fetchConversation(id, signal);
      if (id !== 'c10' || hasFailed) return conversation;
      hasFailed = true;
      throw Object.assign(new Error(), { status: 429, headers: { 'retry-after': '30' } });
    },
  });
  await settled();
  expect(phases.at(-1)).toBe('stale: rateLimited');
  const { length } = service.calls;
  await pass(29 * SECOND);
  expect(service.calls).toHaveLength(length);
  await pass(SECOND);
  expect(phases.at(-1)).toBe('live');
  const reads = service.calls.filter((call) => call.startsWith('read'));
  expect(new Set(reads).size).toBe(20);
  expect(reads).toHaveLength(21); // only the one that failed was asked for twice
  expect(service.calls.filter((call) => call === 'list')).toHaveLength(1);
});

test('what could not be read is read again at once when the user asks for it', async () => {
  const service = new FakeService();
  service.put(one);
  service.failures.push({ call: 'read', error: new Error('down') });
  const { connection, phases } = connectTo(service);
  await settled();
  expect(phases.at(-1)).toBe('stale: readFailed');
  expect(connection.getStatus().retryAt).toBe(Date.now() + 2 * SECOND);
  connection.retry();
  await settled();
  expect(phases.at(-1)).toBe('live');
  expect(connection.getStatus().retryAt).toBeNull();
  expect(service.sockets).toHaveLength(1);
});

test('a connection that is lost while reading waits shows when it connects again', async () => {
  const service = new FakeService();
  service.put(one);
  service.failures.push({ call: 'read', error: new Error('down') });
  const { connection, phases } = connectTo(service);
  await settled();
  await pass(SECOND);
  service.socket.close();
  await settled();
  expect(phases.at(-1)).toBe('connecting: disconnected');
  expect(connection.getStatus().retryAt).toBe(Date.now() + 2 * SECOND);
});

test('a request that is never answered is given up, and made again', async () => {
  const service = new FakeService();
  service.put(one);
  let requests = 0;
  const { phases } = connectTo(service, {
    fetchConversation: () => {
      requests += 1;
      return requests === 1 ? new Promise(() => {}) : held;
    },
  });
  await pass(15 * SECOND);
  expect(phases.at(-1)).toBe('stale: readFailed');
  await pass(2 * SECOND);
  expect(phases.at(-1)).toBe('live');
});

test.each([
  ['a page of a proxy', '<html>Sign in</html>'],
  ['nothing', undefined],
  ['an error of the server', { message: 'Something went wrong.', code: 'internal' }],
])('%s in place of a conversation is not taken for one', async (_, junk) => {
  const service = new FakeService();
  service.put(one);
  const answers = [junk, held];
  const { store, phases } = connectTo(service, { fetchConversation: () => answers.shift() });
  await settled();
  expect(phases).toEqual(['connecting', 'stale: readFailed']);
  await pass(2 * SECOND);
  expect(phases.at(-1)).toBe('live');
  expect(store.getSession('one')).toMatchObject(held);
});

test('a Response of another window or library is read as one', async () => {
  const service = new FakeService();
  service.put(one);
  const foreign = (status: number, body: string): object => ({
    ok: status < 400,
    status,
    headers: { get: (name: string) => (name === 'retry-after' ? '60' : null) },
    text: () => Promise.resolve(body),
  });
  const answers = [foreign(429, ''), foreign(200, JSON.stringify(held))];
  const { store, phases } = connectTo(service, { fetchConversation: () => answers.shift() });
  await settled();
  expect(phases.at(-1)).toBe('stale: rateLimited');
  await pass(MINUTE);
  expect(phases.at(-1)).toBe('live');
  expect(store.getSession('one')).toMatchObject(held);
});

test('a co-browse that began during the gap is found, though nobody was in it before', async () => {
  const service = new FakeService();
  service.put({ id: 'one', participants: [] });
  const { store } = connectTo(service, { fetchConversations: undefined });
  service.put({ id: 'one', participants: [] });
  await settled();
  service.put({ id: 'one', participants: [] });
  await settled();
  service.socket.close();
  service.put(held); // nobody hears this
  await pass(2 * SECOND);
  expect(store.getSession('one')).toMatchObject(held);
});

test('a message that is cut while conversations are read has them read once more', async () => {
  const service = new FakeService();
  service.put(one);
  const { fetchConversation } = service.options;
  let isFirst = true;
  const { store, phases } = connectTo(service, {
    fetchConversation: (id, signal) => {
      const answer = fetchConversation(id, signal);
      if (isFirst) {
        service.conversations.set('one', held);
        service.send('{"topicName":"v2.users.u.conversations","eventBody":{"id":"on');
      }
      isFirst = false;
      return answer;
    },
  });
  await settled();
  expect(phases).toEqual(['connecting', 'stale: unreadable']);
  await pass(2 * SECOND);
  expect(phases.at(-1)).toBe('live');
  expect(store.getSession('one')).toMatchObject(held);
});

test('a conversation that cannot be read is reported', async () => {
  const service = new FakeService();
  service.put(one);
  const gone = { status: 404 };
  const { phases, onError } = connectTo(service, {
    fetchConversation: () => Promise.reject(gone),
  });
  await settled();
  expect(phases.at(-1)).toBe('live');
  expect(onError.mock.calls).toEqual([[gone]]);
});

test('an iterable that throws is reported, and opened again', async () => {
  const error = new Error('of the app');
  async function* broken(): AsyncGenerator<unknown> {
    yield await Promise.resolve('{}');
    throw error;
  }
  const { phases, onError } = connectTo(new FakeService(), { connect: () => broken() });
  await settled();
  expect(phases.at(-1)).toMatch('disconnected');
  expect(onError.mock.calls).toEqual([[error]]);
});
