/** Listens to a connection, whether it is a socket or an iterable. */
import type { NotificationSource, WebSocketLike } from './notification-types.js';

/** A connection that is open. */
export interface OpenSource {
  /** Resolves when the other side closed the connection. */
  readonly ended: Promise<void>;
  /** Asks the other side for a sign of life; null when it cannot be asked. */
  readonly ping: (() => void) | null;
  readonly close: () => void;
}

const CONNECTING = 0;
const OPEN = 1;

/** Resolves when the connection is open, and rejects when it does not open. */
export function openSource(
  source: NotificationSource,
  onMessage: (message: unknown) => void,
): Promise<OpenSource> {
  return isIterable(source)
    ? Promise.resolve(openIterable(source, onMessage))
    : openSocket(source, onMessage);
}

function isIterable(source: NotificationSource): source is AsyncIterable<unknown> {
  return Symbol.asyncIterator in source;
}

function openSocket(
  socket: WebSocketLike,
  onMessage: (message: unknown) => void,
): Promise<OpenSource> {
  let isClosed = false;
  return new Promise((resolve, reject) => {
    let end = (): void => {};
    const ended = new Promise<void>((resolveEnd) => {
      end = resolveEnd;
    });
    const open: OpenSource = {
      ended,
      ping: () => {
        if (socket.readyState === OPEN) socket.send('{"message":"ping"}');
      },
      close: () => {
        isClosed = true;
        socket.close();
      },
    };
    const fail = (): void => {
      end();
      reject(new Error('The WebSocket did not open.'));
    };
    socket.addEventListener('open', () => resolve(open));
    socket.addEventListener('close', fail);
    socket.addEventListener('error', fail);
    socket.addEventListener('message', ({ data }) => {
      if (!isClosed) onMessage(data);
    });
    if (socket.readyState === OPEN) resolve(open);
    else if (socket.readyState !== CONNECTING) fail();
  });
}

function openIterable(
  source: AsyncIterable<unknown>,
  onMessage: (message: unknown) => void,
): OpenSource {
  const iterator = source[Symbol.asyncIterator]();
  let isClosed = false;
  const read = async (): Promise<void> => {
    for (;;) {
      const next: IteratorResult<unknown, unknown> = await iterator.next();
      if (next.done === true || isClosed) return;
      onMessage(next.value);
    }
  };
  return {
    // An iterable that throws has ended, too.
    ended: read().catch(() => {}),
    ping: null,
    close: () => {
      isClosed = true;
      // Never awaited: an iterator that waits for its next message may not answer.
      void Promise.resolve(iterator.return?.()).catch(() => {});
    },
  };
}
