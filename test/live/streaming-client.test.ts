/** Notifications of an app that runs Genesys' streaming client already. */
import { expect, test } from 'vitest';
import { streamingClientSource, type StreamingClientLike } from '../../src/live/index.js';
import {
  fakeTimersDuringTests,
  connectTo,
  HOUR,
  pass,
  SECOND,
  settled,
} from '../support/connect.js';
import { FakeService } from '../support/fake-channel.js';

fakeTimersDuringTests();

type Listener = (payload: unknown) => void;

/** A client whose connection is up to the test. */
class FakeClient implements StreamingClientLike {
  connected: boolean;
  readonly listeners: { readonly event: string; readonly call: Listener }[] = [];

  constructor(connected: boolean) {
    this.connected = connected;
  }

  readonly on = (event: string, call: Listener): void => {
    this.listeners.push({ event, call });
  };

  readonly off = (event: string, call: Listener): void => {
    const index = this.listeners.findIndex((known) => known.event === event && known.call === call);
    if (index >= 0) this.listeners.splice(index, 1);
  };

  emit(event: string, payload?: unknown): void {
    if (event === 'connected' || event === 'disconnected') this.connected = event === 'connected';
    const called = this.listeners.filter((known) => known.event === event);
    for (const { call } of called) call(payload);
  }
}

const one = { id: 'one', participants: [{ id: 'agent', state: 'connected' }] };
const topic = 'v2.users.u.conversations';

function connectBy(client: FakeClient) {
  return connectTo(new FakeService(), {
    connect: (signal) => streamingClientSource(client, signal),
    silenceLimit: Infinity,
  });
}

test('its notifications reach the store, in both of their forms', async () => {
  const client = new FakeClient(true);
  const { store, phases } = connectBy(client);
  await settled();
  client.emit('notify', { topic, data: { topicName: topic, eventBody: one } });
  client.emit('notify', { topicName: topic, eventBody: { ...one, id: 'two' } });
  await settled();
  expect(store.getSnapshot().sessions.map(({ id }) => id)).toEqual(['one', 'two']);
  await pass(HOUR);
  expect(phases).toEqual(['connecting', 'live']);
});

test('a client that is not connected is waited for', async () => {
  const client = new FakeClient(false);
  const { phases } = connectBy(client);
  await pass(10 * SECOND);
  expect(phases).toEqual(['connecting']);
  client.emit('connected');
  await settled();
  expect(phases.at(-1)).toBe('live');
});

test('a client that loses its connection is followed when it has one again', async () => {
  const client = new FakeClient(true);
  const { phases } = connectBy(client);
  await settled();
  client.emit('disconnected');
  await settled();
  expect(phases.at(-1)).toBe('reconnecting: disconnected');
  await pass(5 * SECOND);
  expect(phases.at(-1)).toBe('reconnecting: disconnected');
  client.emit('connected');
  await settled();
  expect(phases.at(-1)).toBe('live');
});

test('a client that loses its connection before anybody listens has ended', async () => {
  const client = new FakeClient(true);
  const source = await streamingClientSource(client, new AbortController().signal);
  client.connected = false;
  const iterator = source[Symbol.asyncIterator]();
  await expect(iterator.next()).resolves.toEqual({ done: true, value: undefined });
});

test('nothing listens to a client after closing', async () => {
  for (const client of [new FakeClient(true), new FakeClient(false)]) {
    const { connection } = connectBy(client);
    await settled();
    expect(client.listeners).not.toEqual([]);
    connection.close();
    await settled();
    expect(client.listeners).toEqual([]);
  }
});
