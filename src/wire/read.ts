/** Reads what is too large for a string, piece by piece. */
import type { CobrowseEvent } from './events.js';
import { readPart } from './parse.js';
import { reportTo, type Problem } from './problems.js';
import { createSplitter } from './split.js';

/** A piece of text or bytes; it may end anywhere, also within a character. */
export type EventChunk = string | Uint8Array;

/** What can be read: a file, the body of a response, or pieces of text or bytes. */
export type EventChunks =
  | Blob
  | ReadableStream<EventChunk>
  | AsyncIterable<EventChunk>
  | Iterable<EventChunk>;

/** Settings of {@link readEvents}. */
export interface ReadEventsOptions {
  /** Ends the reading: the iteration finishes, and the source is let go. */
  readonly signal?: AbortSignal | undefined;
  /** Longest element to keep, in characters; 67,108,864 by default. Longer ones become problems. */
  readonly maxElementLength?: number | undefined;
}

/** What one piece of the source gave; often nothing. */
export interface EventBatch {
  /** Events that were completed by this piece. */
  readonly events: readonly CobrowseEvent[];
  /** Problems found in this piece. */
  readonly problems: readonly Problem[];
  /** Read so far: bytes, for strings their length. For a progress bar against `Blob.size`. */
  readonly bytesRead: number;
}

/** A piece is read in steps of this many characters, so that progress shows and Cancel works. */
const STEP = 1 << 20;

/**
 * Reads the same as {@link parseEvents}, for what is too large for a string: one batch per piece of
 * the source, in its order. Lines, pretty-printed documents, arrays and the lists in `entities` and
 * `conversations` are split as they come, so that no more than one element is held. UTF-8, or UTF-16
 * with a byte-order mark. Neither data nor a source that breaks off throw: both become problems.
 * Leave the loop, or abort, to cancel.
 *
 * @example
 * const states = new Map<string, SessionState>();
 * for await (const { events, problems, bytesRead } of readEvents(file, { signal })) {
 *   foldEvents(states, events);
 *   postMessage({ progress: bytesRead / file.size, problems });
 * }
 */
export async function* readEvents(
  source: EventChunks,
  { signal, maxElementLength = 1 << 26 }: ReadEventsOptions = {},
): AsyncGenerator<EventBatch, void, undefined> {
  let events: CobrowseEvent[] = [];
  let problems: Problem[] = [];
  let bytesRead = 0;
  let decoder: TextDecoder | undefined;
  const splitter = createSplitter((part) => {
    if (part.text.length <= maxElementLength) readPart(part, events, problems);
    else reportTo(problems, part.line)('tooLong', part.path, {});
  }, maxElementLength);
  const batch = (): EventBatch => {
    const read = { events, problems, bytesRead };
    events = [];
    problems = [];
    return read;
  };
  try {
    for await (const chunk of chunksOf(source, signal)) {
      if (signal?.aborted) return;
      decoder ??= new TextDecoder(encodingOf(chunk));
      const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
      for (let at = 0; at < text.length; at += STEP) {
        splitter.push(text.slice(at, at + STEP));
        if (at + STEP < text.length) yield batch();
      }
      bytesRead += chunk.length;
      yield batch();
    }
  } catch {
    reportTo(problems)('readFailed', '$', {});
  }
  if (signal?.aborted) return;
  splitter.push(decoder?.decode() ?? '');
  if (!splitter.end()) reportTo(problems)('invalidJson', '$', {});
  yield batch();
}

async function* chunksOf(
  source: EventChunks,
  signal: AbortSignal | undefined,
): AsyncGenerator<EventChunk, void, undefined> {
  const stream = source instanceof Blob ? source.stream() : source;
  if (typeof stream === 'string') yield stream;
  else if (!('getReader' in stream)) yield* stream;
  else {
    const reader = stream.getReader();
    const cancel = (): void => void reader.cancel().catch(() => undefined);
    signal?.addEventListener('abort', cancel);
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        yield value;
      }
    } finally {
      signal?.removeEventListener('abort', cancel);
      cancel();
    }
  }
}

/** By byte-order mark. */
function encodingOf([first, second]: EventChunk): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
