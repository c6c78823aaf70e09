/** Reads the chunks of a source until it ends or is aborted. */

/** A piece of text or bytes. It may end anywhere, even within a character. */
export type EventChunk = string | Uint8Array;

/** What can be read: a file, the body of a response, or pieces of text or bytes. */
export type EventChunks =
  | Blob
  | ReadableStream<EventChunk>
  | AsyncIterable<EventChunk>
  | Iterable<EventChunk>;

type Result = IteratorResult<EventChunk, unknown>;

/** A source of any kind: returns the next chunk, and can be closed. */
interface Source {
  readonly next: () => PromiseLike<Result> | Result;
  readonly close: () => unknown;
}

/** The pieces of a source. An abort ends the wait for the next piece, even if it never comes. */
export async function* chunksOf(
  source: EventChunks,
  signal: AbortSignal | undefined,
): AsyncGenerator<EventChunk, void, undefined> {
  const { next, close } = open(source);
  let stopWaiting = (): void => undefined;
  const abort = (): void => {
    stopWaiting();
  };
  signal?.addEventListener('abort', abort);
  try {
    while (!signal?.aborted) {
      const aborted = new Promise<Result>((resolve) => {
        stopWaiting = () => {
          resolve({ done: true, value: undefined });
        };
      });
      const result = await Promise.race([next(), aborted]);
      if (result.done) return;
      yield result.value;
    }
  } finally {
    signal?.removeEventListener('abort', abort);
    // Not awaited: a source that hangs might never finish closing.
    void Promise.resolve(close()).catch(() => undefined);
  }
}

function open(source: EventChunks): Source {
  const stream = source instanceof Blob ? source.stream() : source;
  if (typeof stream === 'string') return open([stream]);
  if (typeof stream === 'object' && 'getReader' in stream) {
    const reader = stream.getReader();
    return {
      next: () => reader.read(),
      close: () => reader.cancel(),
    };
  }
  const iterator: AsyncIterator<EventChunk> | Iterator<EventChunk> =
    Symbol.asyncIterator in stream ? stream[Symbol.asyncIterator]() : stream[Symbol.iterator]();
  return { next: () => iterator.next(), close: () => iterator.return?.() };
}
