/** Reads what is too large for a string, piece by piece. */
import type { CobrowseEvent } from './events.js';
import { Reading, STEP } from './parse.js';
import type { Problem } from './problems.js';
import { chunksOf, type EventChunks } from './source-chunks.js';
import { Splitter } from './split.js';
import { TextDecoding } from './text-decoding.js';

/** Settings of {@link readEvents}. */
export interface ReadEventsOptions {
  /** Ends the reading: the iteration finishes, and the source is let go. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Longest element to keep, in characters. Longer ones become problems.
   * @default 67_108_864
   */
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
      if (signal?.aborted) return;
      const text = decoding.decode(chunk);
      // In steps, so that progress shows and an abort works.
      for (let at = 0; at < text.length; at += STEP) {
        splitter.push(text.slice(at, at + STEP));
        if (at + STEP < text.length) yield batch();
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
