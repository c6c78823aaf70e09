import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  createCobrowseStore,
  type CobrowseStoreOptions,
  type LegChange,
} from '../../src/live/index.js';
import { agent, customer, heartbeat, notification } from '../support/live-input.js';

const MINUTE = 60_000;
let time = 0;

beforeEach(() => {
  time = Date.parse('2026-03-02T10:00:00Z');
});

function createStore(options: CobrowseStoreOptions = {}) {
  return createCobrowseStore({ schedule: () => {}, now: () => time, ...options });
}

describe('history', () => {
  test('holds the latest events up to its limit', () => {
    const store = createStore({ historyLimit: 3 });
    for (let count = 0; count < 20; count++) {
      store.apply(notification('one', [{ ...agent, name: `name ${count}` }]));
    }
    const names = store.history('one').map(({ session }) => session.participants[0]?.name);
    expect(names).toEqual(['name 17', 'name 18', 'name 19']);
    expect(store.history('one')).toBe(store.history('one'));
    expect(store.history('two')).toEqual([]);
  });

  test('can be switched off', () => {
    const store = createStore({ historyLimit: 0 });
    store.apply(notification('one', [agent]));
    expect(store.history('one')).toEqual([]);
  });
});

describe('a session that has ended', () => {
  const ended = { ...agent, state: 'disconnected', endTime: '2026-03-02T10:00:00Z' };

  test('is removed when the time is over and something arrives', () => {
    const store = createStore({ keepEnded: 5 * MINUTE });
    store.apply(notification('one', [ended]));
    store.flush();
    time += 5 * MINUTE - 1;
    store.apply(heartbeat);
    store.flush();
    expect(store.getSession('one')).toBeDefined();
    time += 1;
    const listener = vi.fn<(changes: readonly LegChange[]) => void>();
    store.subscribeChanges(listener);
    store.apply(heartbeat);
    store.flush();
    expect(store.getSession('one')).toBeUndefined();
    expect(store.getSnapshot().sessions).toEqual([]);
    expect(listener.mock.calls[0]?.[0]).toMatchObject([{ conversationId: 'one', after: null }]);
  });

  test('stays while a wrap-up is due', () => {
    const store = createStore({ keepEnded: 0 });
    store.apply(notification('one', [{ ...ended, wrapupRequired: true }]));
    time += MINUTE;
    store.apply(heartbeat);
    store.flush();
    expect(store.getSession('one')).toBeDefined();
  });

  test('stays while somebody is subscribed to it or to one of its legs', () => {
    const store = createStore({ keepEnded: MINUTE });
    store.apply(notification('one', [ended]));
    store.apply(notification('two', [ended]));
    const unsubscribe = [
      store.subscribeSession('one', () => {}),
      store.subscribeParticipant('two', 'agent', () => {}),
    ];
    time += MINUTE;
    store.apply(heartbeat);
    store.flush();
    expect(store.getSnapshot().sessions).toHaveLength(2);
    for (const stop of unsubscribe) stop();
    store.apply(heartbeat);
    store.flush();
    expect(store.getSnapshot().sessions).toEqual([]);
  });

  test('stays when somebody joins again', () => {
    const store = createStore({ keepEnded: MINUTE });
    store.apply(notification('one', [ended]));
    time += MINUTE / 2;
    store.apply(notification('one', [ended, customer]));
    time += MINUTE;
    store.apply(heartbeat);
    store.flush();
    expect(store.getSession('one')).toBeDefined();
  });
});

describe('removing', () => {
  test('removes a conversation at the next flush and notifies its subscribers', () => {
    const store = createStore();
    store.apply(notification('one', [agent]));
    store.apply(notification('two', [agent]));
    store.flush();
    const listener = vi.fn<() => void>();
    store.subscribeParticipant('one', 'agent', listener);
    store.remove('one');
    expect(store.getParticipant('one', 'agent')).toBeDefined();
    store.flush();
    expect(store.getParticipant('one', 'agent')).toBeUndefined();
    expect(store.getSnapshot().sessions).toMatchObject([{ id: 'two' }]);
    expect(listener).toHaveBeenCalledOnce();
  });

  test('and applying again before the flush gives the new session', () => {
    const store = createStore();
    store.apply(notification('one', [agent]));
    store.flush();
    store.remove('one');
    store.apply(notification('one', [customer]));
    store.flush();
    expect(store.getSession('one')?.participants).toMatchObject([customer]);
  });

  test('of everything leaves an empty store', () => {
    const store = createStore();
    store.apply(notification('one', [agent]));
    store.apply(notification('two', [agent]));
    store.flush();
    store.reset();
    store.flush();
    expect(store.getSnapshot().sessions).toEqual([]);
  });
});
