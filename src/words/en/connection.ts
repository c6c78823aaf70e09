import type { Template } from '../message.js';

/** Texts that say whether live data is current, and what happens when it is not. */
export interface ConnectionMessages {
  /** Connecting for the first time. */
  readonly connecting: string;
  /** Data is current. */
  readonly live: string;
  /** Connected, but data may be out of date. */
  readonly stale: string;
  /** The connection was lost and is being re-established. */
  readonly reconnecting: string;
  /** The connection ended and will not be re-established. */
  readonly closed: string;
  /** When data was last known to be current. */
  readonly asOf: Template<'time'>;
  /** When the next attempt to connect begins. */
  readonly nextAttempt: Template<'duration'>;
  /** The button that connects at once. */
  readonly retry: string;
  /** The button that loads conversations again at once, while the connection is open. */
  readonly retryReading: string;
  /** Reason: nothing arrives, not even a heartbeat. */
  readonly silent: string;
  /** Reason: conversations could not be read. */
  readonly readFailed: string;
  /** Reason: a message was cut off or garbled. */
  readonly unreadable: string;
  /** Reason: the server asked to wait. */
  readonly rateLimited: string;
  /** Reason: another channel took over the subscriptions. */
  readonly evicted: string;
  /** Reason: topics could not be subscribed. */
  readonly subscribeFailed: string;
  /** Reason: the sign-in is no longer valid. */
  readonly unauthorized: string;
  /** Reason: a permission is missing. */
  readonly forbidden: string;
  /** Topics that were refused. */
  readonly refused: Template<'topics'>;
}

/** English. */
export const connection: ConnectionMessages = {
  connecting: 'Connecting…',
  live: 'Live',
  stale: 'May be out of date',
  reconnecting: 'Reconnecting…',
  closed: 'Disconnected',
  asOf: 'Data as of {time}',
  nextAttempt: 'Trying again in {duration}',
  retry: 'Reconnect now',
  retryReading: 'Load again now',
  silent: 'Genesys Cloud is not responding.',
  readFailed: 'Conversations could not be loaded.',
  unreadable: 'An update could not be read.',
  rateLimited: 'Genesys Cloud is limiting requests.',
  evicted: 'Another window or app took over the connection.',
  subscribeFailed: 'Live updates could not be started.',
  unauthorized: 'You are no longer signed in.',
  forbidden: 'You do not have permission to receive updates.',
  refused: 'You are not receiving updates for: {topics}',
};
