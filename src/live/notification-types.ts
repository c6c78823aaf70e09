/** Settings and status of a notification channel. */
import type { Problem } from '../wire/problems.js';
import type { Listener, ReportError } from './listeners.js';
import type { CobrowseStore } from './store-types.js';

/**
 * What a connection is doing: connecting, live, stale, reconnecting or closed.
 *
 * - `connecting`: not live yet
 * - `live`: events arrive, and all open conversations have been loaded
 * - `stale`: connected, but the data may be out of date
 * - `reconnecting`: the connection was lost
 * - `closed`: ended, and will not connect again
 */
export type ConnectionPhase = 'connecting' | 'live' | 'stale' | 'reconnecting' | 'closed';

/**
 * Why a connection is not live, such as `silent` or `unauthorized`.
 *
 * - `disconnected`: the other side closed it
 * - `silent`: nothing arrived, not even a heartbeat
 * - `closing`: Genesys Cloud announced that it will close the socket
 * - `evicted`: the channel lost its subscriptions to another one
 * - `connectFailed`, `subscribeFailed`, `readFailed`: your function failed or took too long
 * - `unreadable`: a message was cut off or garbled, so events may be missing until the
 *   conversations are loaded again
 * - `rateLimited`: the server responded with 429
 * - `unauthorized`, `forbidden`: the server responded with 401 or 403, which ends the connection
 * - `stopped`: your app closed it
 */
export type ConnectionReason =
  | 'disconnected'
  | 'silent'
  | 'closing'
  | 'evicted'
  | 'connectFailed'
  | 'subscribeFailed'
  | 'readFailed'
  | 'unreadable'
  | 'rateLimited'
  | 'unauthorized'
  | 'forbidden'
  | 'stopped';

/** A topic for which Genesys Cloud refused the subscription. */
export interface RefusedTopic {
  /** Name of the topic. */
  readonly topic: string;
  /** Permissions that the user lacks; empty when the response names none. */
  readonly missingPermissions: readonly string[];
}

/** The state of a connection. A new object after each change, otherwise the same object. */
export interface ConnectionStatus {
  /** What the connection is doing. */
  readonly phase: ConnectionPhase;
  /** Null while connecting for the first time, and while live. */
  readonly reason: ConnectionReason | null;
  /** When this phase began, in epoch milliseconds of this computer. */
  readonly since: number;
  /** When the data was last known to be current; null while live, and if it never was. */
  readonly currentAsOf: number | null;
  /**
   * When the next attempt to connect, or to load conversations, begins, in epoch milliseconds of this
   * computer; null when none is waiting.
   */
  readonly retryAt: number | null;
  /** Topics of the current channel that were refused. */
  readonly refusedTopics: readonly RefusedTopic[];
  /**
   * What to add to this computer's clock to get the server's time, in milliseconds; null when no
   * response had a `Date`. For `createClock({ now: () => Date.now() + (offset ?? 0) })`.
   */
  readonly clockOffset: number | null;
  /** Whether this tab holds the channel. Always true without `share: 'tabs'`. */
  readonly isLeader: boolean;
}

/** The part of a `WebSocket` that the kit uses. */
export interface WebSocketLike {
  /** `WebSocket.readyState`: 0 connecting, 1 open, 2 closing, 3 closed. */
  readonly readyState: number;
  /** Sends a text message. */
  readonly send: (text: string) => void;
  /** Closes the connection. */
  readonly close: () => void;
  /** Adds a listener for an event of the socket. */
  readonly addEventListener: (
    type: 'open' | 'message' | 'close' | 'error',
    listener: (event: { readonly data?: unknown }) => void,
  ) => void;
}

/** Where messages come from: a socket, or an iterable that ends when the connection does. */
export type NotificationSource = WebSocketLike | AsyncIterable<unknown>;

/** Why `connect` is called. */
export interface ConnectContext {
  /** 0 for the first attempt, and for the first one after the connection was live. */
  readonly attempt: number;
  /** Why the previous connection or attempt ended; null for the first attempt. */
  readonly reason: ConnectionReason | null;
}

/** Default of `connectTimeout`, in milliseconds. */
export const REQUEST_TIMEOUT = 15_000;

/** Settings of {@link genesysNotifications}. */
export interface NotificationOptions {
  /** The store that receives all messages. */
  readonly store: Pick<CobrowseStore, 'apply' | 'peek'>;
  /**
   * Opens a connection, usually by creating a channel and returning `new WebSocket(connectUri)`.
   * Called for every attempt. If it fails, reject with the server's response, an SDK error, or any
   * object with a `status`, so that the connection can act on 401, 403 and `Retry-After`.
   */
  readonly connect: (
    signal: AbortSignal,
    context: ConnectContext,
  ) => NotificationSource | Promise<NotificationSource>;
  /**
   * Subscribes the channel to topics. Called after each connection, and again before the
   * subscriptions expire. Return the server's response: the connection reads the refused topics
   * (`?ignoreErrors=true`) and `expires` from it.
   *
   * @default nothing is called, for sources that subscribe by themselves
   */
  readonly subscribe?: ((signal: AbortSignal) => unknown) | undefined;
  /**
   * Loads one conversation from the REST API. Returns its JSON or a `Response`. Called for every
   * open conversation after each gap, because Genesys Cloud does not resend missed events.
   */
  readonly fetchConversation: (conversationId: string, signal: AbortSignal) => unknown;
  /**
   * Loads the user's conversations, to find those that began during a gap. Returns JSON or a
   * `Response`.
   *
   * @default only conversations in the store are loaded
   */
  readonly fetchConversations?: ((signal: AbortSignal) => unknown) | undefined;
  /**
   * With `'tabs'`, all tabs of this browser share one channel. This needs Web Locks and
   * BroadcastChannel; without them, each tab has its own channel.
   *
   * @default 'none'
   */
  readonly share?: 'none' | 'tabs' | undefined;
  /**
   * Name of the shared channel. Include the user's id, so that tabs of two users don't share one.
   *
   * @default 'cobrowse'
   */
  readonly shareName?: string | undefined;
  /**
   * How long the connection may be silent before it sends a ping and its phase becomes `stale`, in
   * milliseconds. Genesys Cloud sends a heartbeat about every 30 seconds.
   *
   * @default 40_000
   */
  readonly silenceLimit?: number | undefined;
  /**
   * How long to wait for an answer to a ping, in milliseconds.
   *
   * @default 5_000
   */
  readonly pingTimeout?: number | undefined;
  /**
   * How long each of these may take, in milliseconds: `connect`, opening its socket, `subscribe`, and
   * each request for conversations.
   *
   * @default 15_000
   */
  readonly connectTimeout?: number | undefined;
  /** Called with what could not be read in a message. Contains no values from participants. */
  readonly onProblems?: ((problems: readonly Problem[]) => void) | undefined;
  /**
   * Called when one of your functions or listeners fails.
   *
   * @default throws the error in a separate task, so that it is reported as uncaught
   */
  readonly onError?: ReportError | undefined;
  /**
   * Random numbers from 0 to 1, for the jitter of waiting times.
   *
   * @default Math.random
   */
  readonly random?: (() => number) | undefined;
}

/** A connection that keeps a store current. See {@link genesysNotifications}. */
export interface NotificationConnection {
  /** Returns the current status. The same object until it changes. */
  readonly getStatus: () => ConnectionStatus;
  /** Calls the listener after each change of the status. Returns a function that removes it. */
  readonly subscribe: (listener: Listener) => () => void;
  /**
   * Ends the wait before the next attempt to connect or to load conversations, for example for a
   * "Reconnect now" button.
   */
  readonly retry: () => void;
  /** Ends the connection for good. */
  readonly close: () => void;
}
