/** Reading that ends early, and what it leaves behind. */
import { getEventListeners } from 'node:events';
import { describe, expect, test } from 'vitest';
import { parseEvents, readEvents } from '../../src/wire/index.js';
import type {
  CobrowseEvent,
  EventChunks,
  Problem,
  ReadEventsOptions,
} from '../../src/wire/index.js';
import * as data from './data.js';

async function readAll(
  source: EventChunks,
  options?: ReadEventsOptions,
): Promise<{ readonly events: readonly CobrowseEvent[]; readonly problems: readonly Problem[] }> {
  const events: CobrowseEvent[] = [];
  const problems: Problem[] = [];
  for await (const batch of readEvents(source, options)) {
    events.push(...batch.events);
    problems.push(...batch.problems);
  }
  return { events, problems };
}

const log = data.allShapes.map((value) => JSON.stringify(value)).join('\n');

async function* slowly(chunks: readonly string[]): AsyncGenerator<string> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

describe('cancel', () => {
  /** Never ends; tells when it was let go. */
  function endless(): { stream: ReadableStream<string>; canceled: () => boolean } {
    let canceled = false;
    const stream = new ReadableStream<string>({
      pull: (controller) => controller.enqueue(`${JSON.stringify(data.restConversation)}\n`),
      cancel: () => {
        canceled = true;
      },
    });
    return { stream, canceled: () => canceled };
  }

  test('by leaving the loop lets the source go', async () => {
    const { stream, canceled } = endless();
    for await (const { events } of readEvents(stream)) if (events.length > 0) break;
    expect(canceled()).toBe(true);
  });

  test('by a signal ends the loop', async () => {
    const { stream, canceled } = endless();
    const controller = new AbortController();
    let batches = 0;
    for await (const { events } of readEvents(stream, { signal: controller.signal })) {
      batches += events.length;
      if (batches === 3) controller.abort();
    }
    expect(batches).toBe(3);
    expect(canceled()).toBe(true);
  });

  test('by a signal ends the wait for a source that says nothing', async () => {
    const controller = new AbortController();
    const silent = new ReadableStream<string>({ pull: () => new Promise(() => undefined) });
    const reading = readAll(silent, { signal: controller.signal });
    controller.abort();
    expect((await reading).events).toEqual([]);
  });

  test('by a signal takes effect within one large piece', async () => {
    const controller = new AbortController();
    let batches = 0;
    const large = `${JSON.stringify(data.restConversation)}\n`.repeat(3000);
    for await (const _ of readEvents([large], { signal: controller.signal })) {
      batches += 1;
      controller.abort();
    }
    expect(batches).toBe(1);
  });

  test('before the start reads nothing', async () => {
    let reads = 0;
    const source = {
      [Symbol.iterator]: () => ({
        next: () => {
          reads += 1;
          return { done: reads > 1, value: log };
        },
      }),
    };
    const { events } = await readAll(source, { signal: AbortSignal.abort() });
    expect(events).toEqual([]);
    expect(reads).toBe(0);
  });
});

describe('after reading', () => {
  test('nothing waits for the signal any more', async () => {
    const { signal } = new AbortController();
    await readAll([log], { signal });
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    for await (const _ of readEvents([log], { signal })) break;
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  test('a source that cannot be closed is no problem', async () => {
    let isClosed = false;
    const source: AsyncIterable<string> = {
      [Symbol.asyncIterator]: () => {
        const chunks = slowly([log]);
        return {
          next: () => chunks.next(),
          return: async () => {
            isClosed = true;
            await Promise.reject(new Error('gone'));
            return { done: true, value: undefined };
          },
        };
      },
    };
    expect((await readAll(source)).problems).toEqual(parseEvents(log).problems);
    expect(isClosed).toBe(true);
  });
});
