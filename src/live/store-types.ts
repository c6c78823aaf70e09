/** The types of a store and its settings. */
import type { CobrowseMediaParticipant } from '../model/types.js';
import type { CobrowseSession } from '../wire/events.js';
import type { Problem } from '../wire/problems.js';
import type { ReceivedEvent } from './event-history.js';
import type { Listener, ReportError } from './listeners.js';
import type { LegChange } from './live-session.js';

/** All sessions at one moment. */
export interface StoreSnapshot {
  /** In the order in which they first arrived. An unchanged session is the same object as before. */
  readonly sessions: readonly CobrowseSession[];
}

/** What {@link CobrowseStore.apply} did. */
export interface ApplyResult {
  /**
   * Ids of the conversations that changed; empty for heartbeats, duplicates and unreadable input.
   */
  readonly changed: readonly string[];
  /** What could not be read. Contains no values from participants, so it can be logged. */
  readonly problems: readonly Problem[];
}

/** Settings of {@link createCobrowseStore}. */
export interface CobrowseStoreOptions {
  /**
   * Decides when subscribers see new data. Called when something arrives, and not again until it
   * has called `flush`.
   *
   * @default a microtask; once per frame as long as a component of `/live/react` is mounted
   */
  readonly schedule?: ((flush: () => void) => void) | undefined;
  /**
   * How long a session stays after everybody has left and no wrap-up is due, in milliseconds. It
   * is removed when the next input arrives after that time, and never while somebody is subscribed
   * to it.
   *
   * @default 900_000 (15 minutes)
   */
  readonly keepEnded?: number | undefined;
  /**
   * How many events of each conversation `history` stores. Use 0 for none.
   *
   * @default 100
   */
  readonly historyLimit?: number | undefined;
  /**
   * Current time in epoch milliseconds.
   *
   * @default Date.now
   */
  readonly now?: (() => number) | undefined;
  /**
   * Called with what a listener or `schedule` threw.
   *
   * @default throws the error in a separate task, so that it is reported as uncaught
   */
  readonly onError?: ReportError | undefined;
}

/** A store of sessions that is kept current. Create one with {@link createCobrowseStore}. */
export interface CobrowseStore {
  /**
   * Accepts anything that `parseEvents` reads: a notification or a REST response, as text or as a
   * parsed value. Merges it at once; subscribers see it at the next flush. Never throws on data.
   */
  readonly apply: (input: unknown) => ApplyResult;
  /** All sessions as of the last flush. The same object until something changes. */
  readonly getSnapshot: () => StoreSnapshot;
  /** All sessions with everything that has arrived, including what has not been flushed yet. */
  readonly peek: () => StoreSnapshot;
  /**
   * A session as of the last flush. Participants without a conversation are in the session `''`.
   */
  readonly getSession: (conversationId: string) => CobrowseSession | undefined;
  /**
   * A leg as of the last flush, by its leg key. For a participant id, returns the live leg of the
   * participant or, if there is none, the one that began last.
   */
  readonly getParticipant: (
    conversationId: string,
    key: string,
  ) => CobrowseMediaParticipant | undefined;
  /**
   * The latest events of a conversation, oldest first, not merged, with the time at which each
   * arrived. For `controlSince`, `findSessionIssues` and `SessionReview`.
   */
  readonly history: (conversationId: string) => readonly ReceivedEvent[];
  /** Calls the listener after each flush that changed something. Returns a function that removes it. */
  readonly subscribe: (listener: Listener) => () => void;
  /** Calls the listener after each flush that changed this session. Returns a function that removes it. */
  readonly subscribeSession: (conversationId: string, listener: Listener) => () => void;
  /** Calls the listener when `getParticipant` with the same arguments returns something else. */
  readonly subscribeParticipant: (
    conversationId: string,
    key: string,
    listener: Listener,
  ) => () => void;
  /** Calls the listener after each flush, with the legs that changed. For tables of many sessions. */
  readonly subscribeChanges: (listener: (changes: readonly LegChange[]) => void) => () => void;
  /** Shows subscribers the new data now, without waiting for `schedule`. */
  readonly flush: () => void;
  /** Removes a conversation. */
  readonly remove: (conversationId: string) => void;
  /** Removes all conversations, for example when another user signs in. */
  readonly reset: () => void;
}
