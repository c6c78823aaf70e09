/** For apps that already run Genesys' streaming client. */
import { isRecord } from '../model/values.js';

/** The part of `genesys-cloud-streaming-client` that the kit uses. */
export interface StreamingClientLike {
  /** Adds a listener for an event. */
  readonly on: (event: string, listener: (payload: unknown) => void) => unknown;
  /** Removes a listener. */
  readonly off: (event: string, listener: (payload: unknown) => void) => unknown;
  /** Whether it is connected. @default true */
  readonly connected?: boolean | undefined;
}

/**
 * Turns the notifications of a streaming client into a source for `connect`. It ends when the
 * client loses its connection; the next one begins when the client is connected again. The client
 * itself detects a connection that has gone silent, so pass `silenceLimit: Infinity`.
 *
 * @example
 * genesysNotifications({
 *   store,
 *   connect: (signal) => streamingClientSource(client, signal),
 *   subscribe: () => client.notifications.bulkSubscribe(topics),
 *   silenceLimit: Infinity,
 *   fetchConversation,
 * });
 */
export async function streamingClientSource(
  client: StreamingClientLike,
  signal: AbortSignal,
): Promise<AsyncIterable<unknown>> {
  if (client.connected === false) await connected(client, signal);
  return notifications(client, signal);
}

function connected(client: StreamingClientLike, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      client.off('connected', finish);
      signal.removeEventListener('abort', finish);
      resolve();
    };
    client.on('connected', finish);
    signal.addEventListener('abort', finish);
  });
}

async function* notifications(
  client: StreamingClientLike,
  signal: AbortSignal,
): AsyncGenerator<unknown, void, undefined> {
  const waiting: unknown[] = [];
  // The client may have lost its connection before anybody listened.
  let hasEnded = signal.aborted || client.connected === false;
  let wake = (): void => {};
  const take = (payload: unknown): void => {
    waiting.push(isRecord(payload) && 'data' in payload ? payload['data'] : payload);
    wake();
  };
  const end = (): void => {
    hasEnded = true;
    wake();
  };
  client.on('notify', take);
  client.on('disconnected', end);
  signal.addEventListener('abort', end);
  try {
    while (!hasEnded || waiting.length > 0) {
      if (waiting.length > 0) yield waiting.shift();
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    client.off('notify', take);
    client.off('disconnected', end);
    signal.removeEventListener('abort', end);
  }
}
