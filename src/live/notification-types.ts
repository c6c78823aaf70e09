/** Settings and status of a notification channel. */
import type { Problem } from '../wire/problems.js';
import type { Listener, ReportError } from './listeners.js';
import type { CobrowseStore } from './store-types.js';

/**
 * `connecting`: never live so far. `live`: events arrive, and all open conversations were read.
 * `stale`: connected, but what is shown may be out of date. `reconnecting`: the connection was lost.
 * `closed`: ended, and nothing will connect it again.
 */
export type ConnectionPhase = 'connecting' | 'live' | 'stale' | 'reconnecting' | 'closed';

/**
 * Why a connection is not live. `disconnected`: the other side closed it. `silent`: nothing arrived,
 * not even a heartbeat. `closing`: Genesys Cloud announced that it closes the socket. `evicted`: the
 * channel lost its subscriptions to another one. `connectFailed`, `subscribeFailed`, `readFailed`: the
 * app's function failed or took too long. `unreadable`: a message was cut or garbled, so events may be
 * missing until the conversations are read again. `rateLimited`: Genesys Cloud asked to wait. `unauthorized`,
 * `forbidden`: answer 401 or 403, which end the connection. `stopped`: the app closed it.
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

/** A topic that Genesys Cloud did not subscribe. */
export interface RefusedTopic {
  /** Name of the topic. */
  readonly topic: string;
  /** Permissions that the user lacks; empty when the answer names none. */
  readonly missingPermissions: readonly string[];
}

/** The state of a connection. A new object after each change, and else the same. */
export interface ConnectionStatus {
  /** What the connection is doing. */
  readonly phase: ConnectionPhase;
  /** Null while connecting for the first time, and while live. */
  readonly reason: ConnectionReason | null;
  /** When this phase began, in epoch milliseconds of this computer. */
  readonly since: number;
  /** When the data was last known to be current; null while live, and when it never was. */
  readonly currentAsOf: number | null;
  /** When the next attempt begins; null when none is waiting. */
  readonly retryAt: number | null;
  /** Topics of the current channel that were refused. */
  readonly refusedTopics: readonly RefusedTopic[];
  /**
   * What to add to this computer's clock to get the server's, in milliseconds; null when no answer
   * had a `Date`. For `createClock({ now: () => Date.now() + (offset ?? 0) })`.
   */
  readonly clockOffset: number | null;
  /** With `share: 'tabs'`: whether this tab holds the channel. Otherwise true. */
  readonly isLeader: boolean;
}

/** The part of a `WebSocket` that is used. */
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

/** Anything that brings messages: a socket, or an iterable that ends when the connection does. */
export type NotificationSource = WebSocketLike | AsyncIterable<unknown>;

/** Why `connect` is called. */
export interface ConnectContext {
  /** 0 for the first attempt, and for the first one after the connection was live. */
  readonly attempt: number;
  /** Why the connection before ended; null for the first attempt. */
  readonly reason: ConnectionReason | null;
}

/** `connectTimeout` where the app sets none, in milliseconds. */
export const REQUEST_TIMEOUT = 15_000;

/** Settings of {@link genesysNotifications}. */
export interface NotificationOptions {
  /** Receives all messages. */
  readonly store: Pick<CobrowseStore, 'apply' | 'peek'>;
  /**
   * Opens a connection, usually by creating a channel and returning `new WebSocket(connectUri)`.
   * Called for every attempt. Reject with the answer of the server, an SDK error, or anything with a
   * `status`, so that 401, 403 and `Retry-After` are understood.
   */
  readonly connect: (
    signal: AbortSignal,
    context: ConnectContext,
  ) => NotificationSource | Promise<NotificationSource>;
  /**
   * Subscribes the topics of the channel. Called after each connection, and again before they
   * expire. Return the answer of the server: refused topics (`?ignoreErrors=true`) and `expires`
   * are read from it.
   *
   * @default nothing is subscribed, for a source that does it by itself
   */
  readonly subscribe?: ((signal: AbortSignal) => unknown) | undefined;
  /**
   * Reads one conversation by REST: its JSON, or a `Response`. Called for every open conversation
   * after each gap, since missed events are not sent again.
   */
  readonly fetchConversation: (conversationId: string, signal: AbortSignal) => unknown;
  /**
   * Reads the user's conversations, to find those that began during a gap: JSON or a `Response`.
   *
   * @default only conversations that are in the store are read
   */
  readonly fetchConversations?: ((signal: AbortSignal) => unknown) | undefined;
  /**
   * `'tabs'`: all tabs of this browser share one channel. Needs Web Locks and BroadcastChannel; where
   * they are missing, each tab has its own.
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
   * Silence after which the connection is pinged and its data called stale, in milliseconds. Genesys
   * Cloud sends a heartbeat about every 30 seconds.
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
   * Longest time for `connect`, the opening of its socket, `subscribe`, and each reading of a
   * conversation, in milliseconds.
   *
   * @default 15_000
   */
  readonly connectTimeout?: number | undefined;
  /** Takes what could not be read of a message. Contains no values of participants. */
  readonly onProblems?: ((problems: readonly Problem[]) => void) | undefined;
  /** Takes errors of the app's functions and listeners. */
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
  /** Calls the listener after each change of the status. Returns its removal. */
  readonly subscribe: (listener: Listener) => () => void;
  /** Ends the waiting before the next attempt, for a "Reconnect now" button. */
  readonly retry: () => void;
  /** Ends the connection for good. */
  readonly close: () => void;
}
