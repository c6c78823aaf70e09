/** Keeps all sessions of a channel current while events arrive. */
import type { CobrowseMediaParticipant } from '../model/types.js';
import { readText } from '../model/values.js';
import type { CobrowseEvent } from '../wire/events.js';
import { parseEvents } from '../wire/parse.js';
import { allowSchedule, type Schedule } from './default-schedule.js';
import { addListener, notifyAll, safeReport, type Listener } from './listeners.js';
import { LiveSession, type LegChange } from './live-session.js';
import type {
  ApplyResult,
  CobrowseStore,
  CobrowseStoreOptions,
  StoreSnapshot,
} from './store-types.js';
import { ConversationSubscriptions } from './subscriptions.js';
import { systemNow } from './system-time.js';

const FIFTEEN_MINUTES = 900_000;

/**
 * Creates a store of all sessions of a notification channel. It does not need React. What arrives
 * is merged by the rules of {@link mergeEvent}. Snapshots, sessions and legs that did not change
 * stay the same objects.
 *
 * @example
 * const store = createCobrowseStore();
 * socket.addEventListener('message', ({ data }) => store.apply(data));
 * store.subscribe(() => render(store.getSnapshot().sessions));
 */
export function createCobrowseStore(options: CobrowseStoreOptions = {}): CobrowseStore {
  const { keepEnded = FIFTEEN_MINUTES, historyLimit = 100, now = systemNow } = options;
  const onError = safeReport(options.onError);
  let schedule: Schedule = options.schedule ?? queueMicrotask;
  const sessions = new Map<string, LiveSession>();
  /** When each ended session ended, oldest first. */
  const endedAt = new Map<string, number>();
  const subscriptions = new Map<string, ConversationSubscriptions>();
  const listeners = new Set<Listener>();
  const changeListeners = new Set<(changes: readonly LegChange[]) => void>();

  /** Changed or removed since the last flush. */
  const changed = new Set<LiveSession>();
  const removed = new Map<string, LiveSession>();
  let isScheduled = false;
  /** What subscribers see; undefined until somebody asks for it after a flush. */
  let snapshot: StoreSnapshot | undefined;
  /** The same, including what has not been flushed yet. */
  let latest: StoreSnapshot | undefined;

  const scheduleFlush = (): void => {
    latest = undefined;
    if (isScheduled) return;
    isScheduled = true;
    try {
      schedule(flush);
    } catch (error) {
      onError(error);
      flush();
    }
  };

  const flush = (): void => {
    isScheduled = false;
    if (changed.size === 0 && removed.size === 0) return;
    const changes = new Map<string, readonly LegChange[]>();
    for (const [id, session] of removed) changes.set(id, session.withdraw());
    for (const session of changed) {
      const id = session.conversationId;
      changes.set(id, [...(changes.get(id) ?? []), ...session.publish()]);
    }
    changed.clear();
    removed.clear();
    snapshot = latest;
    latest = undefined;
    notify(changes);
  };

  const notify = (changes: ReadonlyMap<string, readonly LegChange[]>): void => {
    const affected = new Set<Listener>();
    for (const [id, ofSession] of changes) {
      const find = (key: string): CobrowseMediaParticipant | undefined => getParticipant(id, key);
      const found = subscriptions.get(id)?.affected(ofSession, find) ?? [];
      for (const listener of found) affected.add(listener);
    }
    notifyAll(changeListeners, onError, [...changes.values()].flat());
    notifyAll(affected, onError);
    notifyAll(listeners, onError);
  };

  const merge = (event: CobrowseEvent): string | null => {
    const id = event.shape === 'participant' ? '' : readText(event.session.id);
    if (id === null) return null; // `parseEvents` reported it
    const session = sessions.get(id) ?? new LiveSession(id, historyLimit);
    if (!session.merge(event, now())) return null;
    sessions.set(id, session);
    changed.add(session);
    if (!session.hasEnded) endedAt.delete(id);
    else if (!endedAt.has(id)) endedAt.set(id, now());
    return id;
  };

  const removeExpired = (): void => {
    if (endedAt.size === 0) return;
    const limit = now() - keepEnded;
    for (const [id, time] of endedAt) {
      if (time > limit) return;
      if (!subscriptions.has(id)) remove(id);
    }
  };

  const apply = (input: unknown): ApplyResult => {
    removeExpired();
    const { events, problems } = parseEvents(input);
    const ids = new Set<string>();
    for (const event of events) {
      const id = merge(event);
      if (id !== null) ids.add(id);
    }
    if (ids.size > 0) scheduleFlush();
    return { changed: [...ids], problems };
  };

  const getSnapshot = (): StoreSnapshot => {
    snapshot ??= {
      sessions: Array.from(sessions.values()).flatMap(({ published }) => published ?? []),
    };
    return snapshot;
  };

  const peek = (): StoreSnapshot => {
    if (changed.size === 0 && removed.size === 0) return getSnapshot();
    latest ??= { sessions: Array.from(sessions.values(), (session) => session.latest) };
    return latest;
  };

  /** Subscribers see a removed session until the next flush. */
  const publishedSession = (id: string): LiveSession | undefined =>
    removed.get(id) ?? sessions.get(id);

  const getParticipant: CobrowseStore['getParticipant'] = (id, key) =>
    publishedSession(id)?.find(key);

  const remove = (id: string): void => {
    const session = sessions.get(id);
    if (!session) return;
    getSnapshot(); // subscribers see the session until the next flush
    sessions.delete(id);
    endedAt.delete(id);
    changed.delete(session);
    if (session.published && !removed.has(id)) removed.set(id, session);
    scheduleFlush();
  };

  const subscriptionsOf = (id: string): ConversationSubscriptions => {
    const found = subscriptions.get(id) ?? new ConversationSubscriptions();
    subscriptions.set(id, found);
    return found;
  };

  /** Removes the subscriptions of a conversation after the last one has ended. */
  const thenForget = (id: string, unsubscribe: () => void) => (): void => {
    unsubscribe();
    if (subscriptions.get(id)?.isEmpty) subscriptions.delete(id);
  };

  const store: CobrowseStore = {
    apply,
    getSnapshot,
    peek,
    getSession: (id) => publishedSession(id)?.published,
    getParticipant,
    history: (id) => sessions.get(id)?.history.read() ?? [],
    subscribe: (listener) => addListener(listeners, listener),
    subscribeSession: (id, listener) => thenForget(id, subscriptionsOf(id).addToSession(listener)),
    subscribeParticipant: (id, key, listener) =>
      thenForget(id, subscriptionsOf(id).addToLeg(key, listener, getParticipant(id, key))),
    subscribeChanges: (listener) => addListener(changeListeners, listener),
    flush,
    remove,
    reset: () => {
      const ids = [...sessions.keys()];
      for (const id of ids) remove(id);
    },
  };
  if (!options.schedule) {
    allowSchedule(store, (next) => {
      schedule = next;
    });
  }
  return store;
}
