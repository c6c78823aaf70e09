import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  createCobrowseStore,
  type CobrowseStoreOptions,
  type LegChange,
} from '../../src/live/index.js';
import { agent, customer, heartbeat, notification } from '../support/live-input.js';

let pending: (() => void)[] = [];

beforeEach(() => {
  pending = [];
});

const flushed = (): void => {
  for (const flush of pending.splice(0)) flush();
};

function createStore(options: CobrowseStoreOptions = {}) {
  return createCobrowseStore({ schedule: (flush) => pending.push(flush), ...options });
}

describe('what subscribers see', () => {
  test('moves at the flush, and not before', () => {
    const store = createStore();
    const empty = store.getSnapshot();
    expect(store.apply(notification('one', [customer])).changed).toEqual(['one']);
    expect(store.getSnapshot()).toBe(empty);
    expect(store.getSession('one')).toBeUndefined();
    expect(store.peek().sessions).toMatchObject([{ id: 'one', participants: [customer] }]);

    flushed();
    expect(store.getSnapshot().sessions).toEqual(store.peek().sessions);
    expect(store.getSession('one')).toBe(store.getSnapshot().sessions[0]);
  });

  test('is flushed by default in a microtask, once for all events', async () => {
    const store = createCobrowseStore();
    const listener = vi.fn<() => void>();
    store.subscribe(listener);
    store.apply(notification('one', [customer]));
    store.apply(JSON.stringify(notification('one', [customer, agent])));
    expect(listener).not.toHaveBeenCalled();
    await Promise.resolve();
    expect(listener).toHaveBeenCalledOnce();
    expect(store.getSession('one')?.participants).toHaveLength(2);
  });

  test('keeps the identity of what did not change', () => {
    const store = createStore();
    store.apply(notification('one', [customer, agent]));
    store.apply(notification('two', [customer]));
    flushed();
    const [one, two] = store.getSnapshot().sessions;
    store.apply(notification('one', [customer, { ...agent, held: true }]));
    store.flush();
    const [oneAfter, twoAfter] = store.getSnapshot().sessions;
    expect(twoAfter).toBe(two);
    expect(oneAfter).not.toBe(one);
    expect(oneAfter?.participants[0]).toBe(one?.participants[0]);
    expect(oneAfter?.participants[1]).toMatchObject({ id: 'agent', held: true });
  });
});

describe('input that says nothing new', () => {
  const nothingNew: readonly (readonly [string, unknown])[] = [
    ['a heartbeat', heartbeat],
    ['a heartbeat as text', JSON.stringify(heartbeat)],
    ['the same notification', notification('one', [customer, agent], 'n1')],
    ['the same state without a correlation id', notification('one', [customer, agent])],
    ['a notice that the socket closes', { topicName: 'v2.system.socket_closing', eventBody: {} }],
    ['text that is no JSON', 'Bad gateway'],
    ['null', null],
    ['nothing', undefined],
    ['a number', 7],
    ['an empty text', ''],
  ];
  test.each(nothingNew)('%s changes nothing and notifies nobody', (_, input) => {
    const store = createStore();
    store.apply(notification('one', [customer, agent], 'n1'));
    flushed();
    const listener = vi.fn<() => void>();
    store.subscribe(listener);
    store.subscribeSession('one', listener);
    store.subscribeParticipant('one', 'agent', listener);
    store.subscribeChanges(listener);
    const before = store.getSnapshot();
    expect(store.apply(input).changed).toEqual([]);
    expect(pending).toEqual([]);
    store.flush();
    expect(store.getSnapshot()).toBe(before);
    expect(store.peek()).toBe(before);
    expect(store.history('one')).toHaveLength(1);
    expect(listener).not.toHaveBeenCalled();
  });

  test('what cannot be read is reported, without values', () => {
    const { problems } = createStore().apply('{"name":"Marta Quist", oops');
    expect(problems).toMatchObject([{ code: 'invalidJson' }]);
    expect(JSON.stringify(problems)).not.toContain('Marta');
  });
});

describe('a leg', () => {
  const first = { ...agent, state: 'disconnected', connectedTime: '2026-03-02T09:00:00Z' };
  const second = { ...agent, communicationId: 'a2', connectedTime: '2026-03-02T09:30:00Z' };

  test('is found by leg key; a participant id gives its live leg, otherwise its latest', () => {
    const store = createStore();
    store.apply(notification('one', [second, first]));
    store.flush();
    expect(store.getParticipant('one', 'agent/a1')).toMatchObject(first);
    expect(store.getParticipant('one', 'agent')).toMatchObject(second);
    store.apply(notification('one', [{ ...second, state: 'disconnected' }, first]));
    store.flush();
    expect(store.getParticipant('one', 'agent')).toMatchObject({ communicationId: 'a2' });
    expect(store.getParticipant('one', 'nobody')).toBeUndefined();
    expect(store.getParticipant('two', 'agent')).toBeUndefined();
  });

  test('has its own subscribers, who hear of no other leg', () => {
    const store = createStore();
    const ofAgent = vi.fn<() => void>();
    const ofCustomer = vi.fn<() => void>();
    store.subscribeParticipant('one', 'agent', ofAgent); // before the session begins
    store.apply(notification('one', [customer, agent]));
    store.flush();
    expect(ofAgent).toHaveBeenCalledOnce();
    store.subscribeParticipant('one', 'customer/c1', ofCustomer);
    store.apply(notification('one', [customer, { ...agent, held: true }]));
    store.flush();
    expect(ofAgent).toHaveBeenCalledTimes(2);
    expect(ofCustomer).not.toHaveBeenCalled();
  });

  test('that is offered again moves subscribers of its participant to the new leg', () => {
    const store = createStore();
    store.apply(notification('one', [first]));
    store.flush();
    const listener = vi.fn<() => void>();
    store.subscribeParticipant('one', 'agent', listener);
    store.apply(notification('one', [first, second]));
    store.flush();
    expect(listener).toHaveBeenCalledOnce();
    expect(store.getParticipant('one', 'agent')).toMatchObject(second);
  });

  test('stays the live one while another leg of its participant changes', () => {
    const store = createStore();
    store.apply(notification('one', [first, second]));
    store.flush();
    expect(store.getParticipant('one', 'agent')).toMatchObject(second);
    store.apply(notification('one', [{ ...first, disconnectType: 'client' }, second]));
    store.flush();
    expect(store.getParticipant('one', 'agent')).toMatchObject(second);
  });

  test('has subscribers that are removed one by one', () => {
    const store = createStore();
    const gone = vi.fn<() => void>();
    const left = vi.fn<() => void>();
    const remove = store.subscribeParticipant('one', 'agent', gone);
    const removeLeft = store.subscribeParticipant('one', 'agent', left);
    remove();
    store.apply(notification('one', [agent]));
    store.flush();
    expect(gone).not.toHaveBeenCalled();
    expect(left).toHaveBeenCalledOnce();
    removeLeft();
    store.subscribeParticipant('one', 'agent', left);
    removeLeft(); // once more, which concerns nobody else
    store.apply(notification('one', [{ ...agent, held: true }]));
    store.flush();
    expect(left).toHaveBeenCalledTimes(2);
  });
});

describe('subscribing to changes', () => {
  test('gives the net change of each leg, with the objects that were seen before', () => {
    const store = createStore();
    store.apply(notification('one', [customer, agent]));
    store.flush();
    const seen = store.getSession('one')?.participants ?? [];
    const listener = vi.fn<(changes: readonly LegChange[]) => void>();
    store.subscribeChanges(listener);
    store.apply(notification('one', [customer, { ...agent, held: true }]));
    store.apply(notification('one', [customer, { ...agent, held: true, muted: true }]));
    store.flush();
    const after = store.getSession('one')?.participants ?? [];
    expect(listener.mock.calls).toEqual([
      [[{ conversationId: 'one', before: seen[1], after: after[1] }]],
    ]);
  });
});

describe('a listener', () => {
  test('that throws does not stop others, and its error is passed to onError', () => {
    const onError = vi.fn<(error: unknown) => void>();
    const store = createStore({ onError });
    const other = vi.fn<() => void>();
    store.subscribe(() => {
      throw new Error('of the app');
    });
    store.subscribe(other);
    store.apply(notification('one', [customer]));
    store.flush();
    expect(other).toHaveBeenCalledOnce();
    expect(onError.mock.calls).toEqual([[new Error('of the app')]]);
  });

  test('added twice is called twice, and each is removed by itself', () => {
    const store = createStore();
    const listener = vi.fn<() => void>();
    const remove = store.subscribe(listener);
    store.subscribe(listener);
    remove();
    remove();
    store.apply(notification('one', [customer]));
    store.flush();
    expect(listener).toHaveBeenCalledOnce();
  });

  test('may apply more: it is shown by the next flush', () => {
    const store = createStore();
    store.subscribe(() => store.apply(notification('two', [customer])));
    store.apply(notification('one', [customer]));
    flushed();
    expect(store.getSession('two')).toBeUndefined();
    flushed();
    expect(store.getSession('two')).toBeDefined();
  });
});

test('a scheduler that throws has no other effect than its error', () => {
  const onError = vi.fn<(error: unknown) => void>();
  const store = createStore({
    onError,
    schedule: () => {
      throw new Error('no frames here');
    },
  });
  store.apply(notification('one', [customer]));
  expect(store.getSession('one')).toBeDefined();
  expect(onError).toHaveBeenCalledOnce();
});
