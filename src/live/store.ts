/** Keeps all sessions of a channel current while events arrive. */
import type { CobrowseMediaParticipant } from '../model/types.js';
import { readText } from '../model/values.js';
import type { CobrowseEvent } from '../wire/events.js';
import { parseEvents } from '../wire/parse.js';
import { allowSchedule, type Schedule } from './default-schedule.js';
import {
  addListener,
  notifyAll,
  safeReport,
  type Listener,
  type ReportError,
} from './listeners.js';
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
  return new LiveStore(options);
}

type ChangeListener = (changes: readonly LegChange[]) => void;

/** Public members are functions, not methods, because React calls them without the store. */
class LiveStore implements CobrowseStore {
  readonly #keepEnded: number;
  readonly #historyLimit: number;
  readonly #now: () => number;
  readonly #onError: ReportError;
  #schedule: Schedule;

  readonly #sessions = new Map<string, LiveSession>();
  /** When the store noticed that each ended session is over, by its own clock; oldest first. */
  readonly #endedAt = new Map<string, number>();
  readonly #subscriptions = new Map<string, ConversationSubscriptions>();
  readonly #listeners = new Set<Listener>();
  readonly #changeListeners = new Set<ChangeListener>();

  /** Changed or removed since the last flush. */
  readonly #changed = new Set<LiveSession>();
  readonly #removed = new Map<string, LiveSession>();
  #isScheduled = false;
  /** What subscribers see; undefined until somebody asks for it after a flush. */
  #snapshot: StoreSnapshot | undefined;
  /** The same, including what has not been flushed yet. */
  #latest: StoreSnapshot | undefined;

  constructor(options: CobrowseStoreOptions) {
    const { keepEnded = FIFTEEN_MINUTES, historyLimit = 100, now = systemNow, schedule } = options;
    this.#keepEnded = keepEnded;
    this.#historyLimit = historyLimit;
    this.#onError = safeReport(options.onError);
    // Functions of the app and of the browser are called without `this`: browsers throw when
    // `requestAnimationFrame`, for example, is called as a method of something else.
    this.#now = () => now();
    this.#schedule = (flush) => (schedule ?? queueMicrotask)(flush);
    if (schedule) return;
    allowSchedule(this, (next) => {
      this.#schedule = (flush) => next(flush);
    });
  }

  readonly apply = (input: unknown): ApplyResult => {
    this.#removeExpired();
    const { events, problems } = parseEvents(input);
    const ids = new Set<string>();
    for (const event of events) {
      const id = this.#merge(event);
      if (id !== null) ids.add(id);
    }
    if (ids.size > 0) this.#scheduleFlush();
    return { changed: [...ids], problems };
  };

  readonly getSnapshot = (): StoreSnapshot => {
    this.#snapshot ??= {
      sessions: Array.from(this.#sessions.values()).flatMap(({ published }) => published ?? []),
    };
    return this.#snapshot;
  };

  readonly peek = (): StoreSnapshot => {
    if (this.#changed.size === 0 && this.#removed.size === 0) return this.getSnapshot();
    this.#latest ??= { sessions: Array.from(this.#sessions.values(), ({ latest }) => latest) };
    return this.#latest;
  };

  readonly getSession: CobrowseStore['getSession'] = (id) => this.#publishedSession(id)?.published;

  readonly getParticipant: CobrowseStore['getParticipant'] = (id, key) =>
    this.#publishedSession(id)?.find(key);

  readonly history: CobrowseStore['history'] = (id) => this.#sessions.get(id)?.history.read() ?? [];

  readonly subscribe: CobrowseStore['subscribe'] = (listener) =>
    addListener(this.#listeners, listener);

  readonly subscribeSession: CobrowseStore['subscribeSession'] = (id, listener) =>
    this.#thenForget(id, this.#subscriptionsOf(id).addToSession(listener));

  readonly subscribeParticipant: CobrowseStore['subscribeParticipant'] = (id, key, listener) => {
    const seen = this.getParticipant(id, key);
    return this.#thenForget(id, this.#subscriptionsOf(id).addToLeg(key, listener, seen));
  };

  readonly subscribeChanges: CobrowseStore['subscribeChanges'] = (listener) =>
    addListener(this.#changeListeners, listener);

  readonly flush = (): void => {
    this.#isScheduled = false;
    if (this.#changed.size === 0 && this.#removed.size === 0) return;
    const changes = new Map<string, readonly LegChange[]>();
    for (const [id, session] of this.#removed) changes.set(id, session.withdraw());
    for (const session of this.#changed) {
      const id = session.conversationId;
      changes.set(id, [...(changes.get(id) ?? []), ...session.publish()]);
    }
    this.#changed.clear();
    this.#removed.clear();
    this.#snapshot = this.#latest;
    this.#latest = undefined;
    this.#notify(changes);
  };

  readonly remove = (id: string): void => {
    const session = this.#sessions.get(id);
    if (!session) return;
    this.getSnapshot(); // subscribers see the session until the next flush
    this.#sessions.delete(id);
    this.#endedAt.delete(id);
    this.#changed.delete(session);
    if (session.published && !this.#removed.has(id)) this.#removed.set(id, session);
    this.#scheduleFlush();
  };

  readonly reset = (): void => {
    const ids = [...this.#sessions.keys()];
    for (const id of ids) this.remove(id);
  };

  /** Merges an event. Returns the id of its conversation if that changed, otherwise null. */
  #merge(event: CobrowseEvent): string | null {
    const id = event.shape === 'participant' ? '' : readText(event.session.id);
    if (id === null) return null; // `parseEvents` reported it
    const known = this.#sessions.get(id);
    const session = known ?? new LiveSession(id, this.#historyLimit);
    if (!session.merge(event, this.#now())) return null;
    if (!known) this.#sessions.set(id, session);
    this.#changed.add(session);
    if (!session.hasEnded) this.#endedAt.delete(id);
    else if (!this.#endedAt.has(id)) this.#endedAt.set(id, this.#now());
    return id;
  }

  #removeExpired(): void {
    if (this.#endedAt.size === 0) return;
    const limit = this.#now() - this.#keepEnded;
    for (const [id, time] of this.#endedAt) {
      if (time > limit) return;
      if (!this.#subscriptions.has(id)) this.remove(id);
    }
  }

  #scheduleFlush(): void {
    this.#latest = undefined;
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    try {
      this.#schedule(this.flush);
    } catch (error) {
      this.#onError(error);
      this.flush();
    }
  }

  #notify(changes: ReadonlyMap<string, readonly LegChange[]>): void {
    const affected = new Set<Listener>();
    for (const [id, ofSession] of changes) {
      const find = (key: string): CobrowseMediaParticipant | undefined =>
        this.getParticipant(id, key);
      const found = this.#subscriptions.get(id)?.affected(ofSession, find) ?? [];
      for (const listener of found) affected.add(listener);
    }
    notifyAll(this.#changeListeners, this.#onError, [...changes.values()].flat());
    notifyAll(affected, this.#onError);
    notifyAll(this.#listeners, this.#onError);
  }

  /** Subscribers see a removed session until the next flush. */
  #publishedSession(id: string): LiveSession | undefined {
    return this.#removed.get(id) ?? this.#sessions.get(id);
  }

  #subscriptionsOf(id: string): ConversationSubscriptions {
    const found = this.#subscriptions.get(id) ?? new ConversationSubscriptions();
    this.#subscriptions.set(id, found);
    return found;
  }

  /** Removes the subscriptions of a conversation after the last one has ended. */
  #thenForget(id: string, unsubscribe: () => void): () => void {
    return () => {
      unsubscribe();
      if (this.#subscriptions.get(id)?.isEmpty) this.#subscriptions.delete(id);
    };
  }
}
