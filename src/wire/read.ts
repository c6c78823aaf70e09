/** Reads input that is too large for one string, chunk by chunk. */
import type { CobrowseEvent } from './events.js';
import { Reading, STEP_LENGTH } from './parse.js';
import type { Problem } from './problems.js';
import { chunksOf, type EventChunks } from './source-chunks.js';
import { Splitter } from './split.js';
import { TextDecoding } from './text-decoding.js';

const DEFAULT_MAX_LENGTH = 64 * 1024 * 1024;

/** Settings of {@link readEvents}. */
export interface ReadEventsOptions {
  /** Cancels reading: the iteration ends and the source is closed. @default none */
  readonly signal?: AbortSignal | undefined;
  /**
   * Longest element to read, in characters. Longer ones become problems.
   * @default 67_108_864
   */
  readonly maxElementLength?: number | undefined;
}

/** What one chunk of the source contained; often nothing. */
export interface EventBatch {
  /** Events that end in this chunk. */
  readonly events: readonly CobrowseEvent[];
  /** Problems found in this chunk. */
  readonly problems: readonly Problem[];
  /**
   * How much was read so far: bytes, or characters for strings. Divide by `Blob.size` for a
   * progress bar.
   */
  readonly bytesRead: number;
}

/**
 * Reads the same input as {@link parseEvents}, but chunk by chunk, for input that is too large for one
 * string. Yields one batch per chunk of the source, in order. Lines, pretty-printed documents, arrays, and the lists
 * in `entities` and `conversations` are split while reading, so that only one element is in memory
 * at a time. Reads UTF-8, and UTF-16 with a byte-order mark. Never throws, neither on bad data nor
 * when the source fails: both become problems. Leave the loop or abort `signal` to cancel.
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
  { signal, maxElementLength = DEFAULT_MAX_LENGTH }: ReadEventsOptions = {},
): AsyncGenerator<EventBatch, void, undefined> {
  const reading = new Reading();
  const decoding = new TextDecoding();
  let bytesRead = 0;
  const splitter = new Splitter((element) => {
    if (element.text.length <= maxElementLength) reading.readPart(element);
    else reading.problems.reportAt(element.line)('tooLong', element.path, {});
  }, maxElementLength);
  const batch = (isEnd = false): EventBatch => {
    const { events } = reading;
    reading.events = [];
    return { events, problems: reading.problems.take(isEnd), bytesRead };
  };
  try {
    for await (const chunk of chunksOf(source, signal)) {
      const text = decoding.decode(chunk);
      // In steps, so that progress is visible and an abort takes effect.
      for (let at = 0; at < text.length; at += STEP_LENGTH) {
        if (signal?.aborted) return;
        splitter.push(text.slice(at, at + STEP_LENGTH));
        if (at + STEP_LENGTH < text.length) yield batch();
      }
      bytesRead += chunk.length;
      yield batch();
    }
  } catch {
    reading.problems.reportAt()('readFailed', '$', {});
  }
  if (signal?.aborted) return;
  splitter.push(decoding.end());
  reading.reportEnd(splitter.end());
  yield batch(true);
}
