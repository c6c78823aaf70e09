import { describe, expect, test } from 'vitest';
import { parseEvents, readEvents } from '../../src/wire/index.js';
import type { CobrowseEvent, Problem } from '../../src/wire/index.js';
import * as data from './data.js';

async function readAll(
  source: Parameters<typeof readEvents>[0],
  signal?: AbortSignal,
): Promise<{ events: readonly CobrowseEvent[]; problems: readonly Problem[] }> {
  const events: CobrowseEvent[] = [];
  const problems: Problem[] = [];
  for await (const batch of readEvents(source, { signal })) {
    events.push(...batch.events);
    problems.push(...batch.problems);
  }
  return { events, problems };
}

describe('many problems', () => {
  test('are listed up to a thousand, and the rest is counted', async () => {
    const text = 'not JSON\n{\n'.repeat(3000);
    for (const problems of [parseEvents(text).problems, (await readAll([text])).problems]) {
      expect(problems).toHaveLength(1001);
      const [last] = problems.slice(-1);
      expect(last).toMatchObject({
        code: 'moreProblems',
        path: '$',
        severity: 'error',
        params: {},
      });
    }
  });

  test('of one value are bounded, too', () => {
    const { problems } = parseEvents(Array.from({ length: 5000 }, (_, index) => index));
    expect(problems).toHaveLength(1001);
    expect(problems.at(-1)?.params).toEqual({ count: 4000 });
  });
});

describe('a file that was cut between elements', () => {
  const element = JSON.stringify(data.restConversation);
  test.each([
    '[',
    `[${element}`,
    `[${element},`,
    `{"entities":[${element}`,
    `{"entities":[${element}],`,
  ])('is reported, and what was complete is read: %#', async (text) => {
    const whole = text.includes('conversation-1') ? 1 : 0;
    for (const { events, problems } of [parseEvents(text), await readAll([text])]) {
      expect(events).toHaveLength(whole);
      expect(problems).toMatchObject([{ code: 'invalidJson', path: '$', severity: 'error' }]);
    }
  });
});

describe('bytes in pieces', () => {
  const text = `\ufeff${JSON.stringify(data.flatAgent)}`;
  const utf16 = new Uint8Array(
    Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).buffer,
  );

  test.each([
    ['a byte-order mark that is cut in two', [utf16.subarray(0, 1), utf16.subarray(1)]],
    ['an empty first piece', [new Uint8Array(), utf16]],
    ['no byte-order mark', [utf16.subarray(2)]],
  ])('UTF-16 is read with %s', async (_, pieces) => {
    const { events, problems } = await readAll(pieces);
    expect(problems).toEqual([]);
    expect(events[0]?.session.participants).toEqual([data.flatAgent]);
  });
});

test('an abort ends the wait for an async iterable that never answers', async () => {
  const controller = new AbortController();
  const silent: AsyncIterable<string> = {
    [Symbol.asyncIterator]: () => ({
      next: () => new Promise(() => undefined),
      return: () => new Promise(() => undefined),
    }),
  };
  const reading = readAll(silent, controller.signal);
  controller.abort();
  expect(await reading).toEqual({ events: [], problems: [] });
});
