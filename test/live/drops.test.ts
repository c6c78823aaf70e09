/**
 * A thousand connections that break in every way at random. Whatever happens, the store shows the
 * server's state at the end. `RUNS=100` tries a hundred.
 */
import { expect, test, vi } from 'vitest';
import { createCobrowseStore, genesysNotifications } from '../../src/live/index.js';
import { FakeService, HEARTBEAT } from '../support/fake-channel.js';
import { randomFrom, type Random } from '../support/random.js';
import { fakeTimersDuringTests } from '../support/connect.js';

const SECOND = 1000;
/** Seeds of one test. */
const BATCH = Number(process.env['RUNS'] ?? 1000) / 10;
const IDS = ['one', 'two', 'three'] as const;
type Conversation = ReturnType<FakeService['conversations']['get']> & object;

fakeTimersDuringTests();

/** What can happen to a connection. */
const FAULTS = [
  function killed(service: FakeService): void {
    service.socket.close();
  },
  function silent(service: FakeService): void {
    service.socket.isDead = true;
  },
  function halfAFrame(service: FakeService): void {
    service.socket.deliver('{"topicName":"v2.users.u.conversations","eventBody":{"id":"one","par');
    service.socket.isDead = true;
  },
  function cutMessage(service: FakeService, random: Random): void {
    // The event is lost, and what arrives of it is not JSON.
    const id = random.pick(IDS);
    service.conversations.set(id, next(service.conversations.get(id), id, random));
    service.socket.deliver('"eventBody":{"id":');
  },
  function garbage(service: FakeService, random: Random): void {
    service.socket.deliver(random.pick(['\u0000\u0001', '[', '{}', 'null', '42', '<html>']));
  },
  function evicted(service: FakeService): void {
    service.socket.deliver({ topicName: 'v2.no_longer_subscribed', eventBody: {} });
    service.socket.isDead = true;
  },
  function closingSoon(service: FakeService): void {
    const { socket } = service;
    socket.deliver({ topicName: 'v2.system.socket_closing', eventBody: {} });
    setTimeout(() => socket.close(), 60 * SECOND);
  },
  function tooManyRequests(service: FakeService, random: Random): void {
    const error = { status: 429, headers: { 'retry-after': '7' } };
    service.failures.push({ call: random.pick(['connect', 'subscribe', 'read']), error });
    service.socket.close();
  },
  function serverErrors(service: FakeService, random: Random): void {
    const call = random.pick(['connect', 'subscribe', 'read'] as const);
    service.failures.push({ call, error: { status: 503 } }, { call, error: new Error('down') });
    service.socket.close();
  },
  function signedOut(service: FakeService, random: Random): void {
    const call = random.pick(['connect', 'subscribe', 'read'] as const);
    service.failures.push({ call, error: { status: 401 } });
    service.socket.close();
  },
] as const;

/** What a conversation looks like after something happened in it. */
function next(before: Conversation | undefined, id: string, random: Random): Conversation {
  const legs = before?.participants ?? [];
  const joined = { id: `leg ${legs.length}`, state: 'alerting', held: false, name: random.id() };
  if (legs.length === 0 || (legs.length < 5 && random.chance(0.3))) {
    return { id, participants: [...legs, joined] };
  }
  const changed = random.int(0, legs.length - 1);
  return {
    id,
    participants: legs.map((leg, index) => (index === changed ? changeLeg(leg, random) : leg)),
  };
}

function changeLeg(leg: object, random: Random): object {
  const state = 'state' in leg ? leg.state : null;
  if (state === 'disconnected') return leg;
  if (random.chance(0.2)) return { ...leg, state: 'disconnected', held: false };
  if (state === 'alerting') return { ...leg, state: 'connected' };
  return { ...leg, held: random.chance(0.5), name: random.id() };
}

/** Lets time pass as on a channel that lives: with heartbeats every half minute. */
async function pass(service: FakeService, seconds: number): Promise<void> {
  for (let passed = 0; passed < seconds; passed += 30) {
    await vi.advanceTimersByTimeAsync(Math.min(30, seconds - passed) * SECOND);
    service.send(HEARTBEAT);
  }
}

test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])(
  'after many broken connections the store shows the state of the server (batch %i)',
  async (batch) => {
    for (let seed = batch * BATCH; seed < (batch + 1) * BATCH; seed += 1) {
      const { shown, expected, phase, timers } = await runSession(seed);
      expect({ phase, timers, shown }, `seed ${seed}`).toEqual({
        phase: 'live',
        timers: 0,
        shown: expected,
      });
    }
  },
  120 * SECOND,
);

test('every fault happens', () => {
  const faults = Array.from({ length: 100 }, (_, seed) => randomFrom(seed).pick(FAULTS));
  expect(new Set(faults).size).toBe(FAULTS.length);
});

/** What the store shows at the end of a session in which six connections break. */
async function runSession(seed: number) {
  const random = randomFrom(seed);
  const service = new FakeService();
  const store = createCobrowseStore({ keepEnded: Infinity });
  const connect = (): ReturnType<typeof genesysNotifications> =>
    genesysNotifications({ ...service.options, store, onError: () => {} });
  let connection = connect();
  await pass(service, 1);
  for (let step = 0; step < 6; step += 1) {
    random.pick(FAULTS)(service, random);
    for (const id of IDS) {
      if (random.chance(0.5)) service.put(next(service.conversations.get(id), id, random));
    }
    await pass(service, random.int(0, 90));
    // An app connects again when its user has signed in again.
    if (connection.getStatus().phase === 'closed') connection = connect();
  }
  await pass(service, 300);
  if (connection.getStatus().phase === 'closed') connection = connect();
  await pass(service, 300);
  const { phase } = connection.getStatus();
  connection.close();
  await vi.advanceTimersByTimeAsync(60 * SECOND);
  const expected = [...service.conversations.values()];
  return {
    phase,
    expected,
    shown: expected.map(({ id }) => store.getSession(id)),
    timers: vi.getTimerCount(),
  };
}
