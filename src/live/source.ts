/** Listens to a connection, whether it is a socket or an iterable. */
import type { NotificationSource, WebSocketLike } from './notification-types.js';

/** A connection that is listened to. */
export interface Source {
  /** Resolves when the connection is open; rejects when it does not open. */
  readonly opened: Promise<void>;
  /** Resolves when the other side closed the connection; rejects with what an iterable threw. */
  readonly ended: Promise<void>;
  /** Sends a ping; null when the source cannot send. */
  readonly ping: (() => void) | null;
  /** Closes the connection, even while it is opening. No message arrives after that. */
  readonly close: () => void;
}

const CONNECTING = 0;
const OPEN = 1;

/** Listens to a connection from now on. */
export function listenTo(
  source: NotificationSource,
  onMessage: (message: unknown) => void,
): Source {
  return isIterable(source)
    ? listenToIterable(source, onMessage)
    : listenToSocket(source, onMessage);
}

function isIterable(source: NotificationSource): source is AsyncIterable<unknown> {
  return Symbol.asyncIterator in source;
}

function listenToSocket(socket: WebSocketLike, onMessage: (message: unknown) => void): Source {
  let isClosed = false;
  let end = (): void => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const opened = new Promise<void>((resolve, reject) => {
    const fail = (): void => {
      end();
      reject(new Error('The WebSocket did not open.'));
    };
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('close', fail);
    socket.addEventListener('error', fail);
    if (socket.readyState === OPEN) resolve();
    else if (socket.readyState !== CONNECTING) fail();
  });
  socket.addEventListener('message', ({ data }) => {
    if (!isClosed) onMessage(data);
  });
  return {
    opened,
    ended,
    ping: () => {
      if (socket.readyState === OPEN) socket.send('{"message":"ping"}');
    },
    close: () => {
      isClosed = true;
      socket.close();
    },
  };
}

function listenToIterable(
  source: AsyncIterable<unknown>,
  onMessage: (message: unknown) => void,
): Source {
  const iterator = source[Symbol.asyncIterator]();
  let isClosed = false;
  const read = async (): Promise<void> => {
    for (;;) {
      const next: IteratorResult<unknown, unknown> = await iterator.next();
      if (next.done === true || isClosed) return;
      onMessage(next.value);
    }
  };
  const stop = async (): Promise<unknown> => iterator.return?.();
  return {
    opened: Promise.resolve(),
    ended: read(),
    ping: null,
    close: () => {
      isClosed = true;
      // Never awaited: an iterator that waits for its next message may not answer.
      stop().catch(() => {});
    },
  };
}
