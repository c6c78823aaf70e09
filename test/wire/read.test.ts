import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEvents, readEvents } from '../../src/wire/index.js';
import type {
  CobrowseEvent,
  EventChunks,
  Problem,
  ReadEventsOptions,
} from '../../src/wire/index.js';
import { mutateText, randomOf } from '../fuzz/mutate.js';
import * as data from './data.js';

interface Everything {
  readonly events: readonly CobrowseEvent[];
  readonly problems: readonly Problem[];
  readonly bytesRead: number;
}

async function readAll(source: EventChunks, options?: ReadEventsOptions): Promise<Everything> {
  const events: CobrowseEvent[] = [];
  const problems: Problem[] = [];
  let bytesRead = 0;
  for await (const batch of readEvents(source, options)) {
    events.push(...batch.events);
    problems.push(...batch.problems);
    expect(batch.bytesRead).toBeGreaterThanOrEqual(bytesRead);
    bytesRead = batch.bytesRead;
  }
  return { events, problems, bytesRead };
}

const log = data.allShapes.map((value) => JSON.stringify(value)).join('\n');
const bytes = new TextEncoder().encode(log);

function streamOf(chunks: readonly (string | Uint8Array)[]): ReadableStream<string | Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}

async function* slowly(chunks: readonly string[]): AsyncGenerator<string> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

describe('sources', () => {
  const expected = parseEvents(log);

  test.each<[string, EventChunks]>([
    ['a file', new Blob([bytes])],
    ['a stream of bytes', streamOf([bytes.slice(0, 700), bytes.slice(700)])],
    ['a stream of text', streamOf([log.slice(0, 900), log.slice(900)])],
    ['an array of bytes', [bytes]],
    ['an async iterable', slowly(log.split(/(?<=,)/))],
    ['a string', log],
  ])('%s gives what parseEvents gives', async (_, source) => {
    const { events, problems, bytesRead } = await readAll(source);
    expect(events).toEqual(expected.events);
    expect(problems).toEqual(expected.problems);
    expect(bytesRead).toBe(log.length);
  });

  test('UTF-16 is known by its byte-order mark', async () => {
    const text =
      '\ufeff{"id":"c","participants":[{"id":"p","name":"Żaneta 🙂","state":"connected"}]}';
    const codes = Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
    const little = new Uint8Array(codes.buffer);
    const big = little.map((_, index) => little[index ^ 1] ?? 0);
    for (const source of [little, big]) {
      const { events } = await readAll([source]);
      expect(events[0]?.session.participants[0]?.name).toBe('Żaneta 🙂');
    }
  });

  test('wherever the text is cut, the events are the same', async () => {
    const pretty = `${JSON.stringify(data.allShapes, null, 1)}\n${JSON.stringify({ a: 1, entities: [data.restConversation, 3], b: [{}] })}`;
    const whole = await readAll([pretty]);
    expect(whole.events.length).toBeGreaterThan(12);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(pretty.length), { maxLength: 40 }), async (cuts) => {
        const points = [0, ...cuts.toSorted((a, b) => a - b), pretty.length];
        const chunks = points.slice(1).map((end, index) => pretty.slice(points[index], end));
        const { events, problems } = await readAll(chunks);
        expect(events).toEqual(whole.events);
        expect(problems).toEqual(whole.problems);
      }),
      { numRuns: 60 },
    );
    expect((await readAll(Array.from(pretty))).events).toEqual(whole.events);
  });
});

test('broken text gives what parseEvents gives, wherever it is cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.array(fc.nat(), { maxLength: 12 }), async (seed, cuts) => {
      const random = randomOf(seed);
      const values = [random.pick(data.allShapes), random.pick(data.allShapes)];
      const indent = random.pick([0, 1, 2]);
      const text = mutateText(
        values.map((value) => JSON.stringify(value, null, indent)).join('\n'),
        random,
      );
      const expected = parseEvents(text);
      // What is one JSON value has no lines, and lines that are documents are looked at as a whole.
      const isSplit = expected.problems.some(({ code }) => code === 'invalidJson');
      fc.pre(isSplit && indent > 0 && !/^[{[].*[}\]]\r?$/m.test(text));
      const points = [0, ...cuts.map((cut) => cut % text.length), text.length];
      const ordered = points.toSorted((a, b) => a - b);
      const chunks = ordered.slice(1).map((end, index) => text.slice(ordered[index], end));
      const { events, problems } = await readAll(chunks);
      expect(events).toEqual(expected.events);
      expect(problems).toEqual(expected.problems);
    }),
    { numRuns: 60 },
  );
});

test('elements of arrays and lists are split, with their paths', async () => {
  const { events, problems } = await readAll([
    JSON.stringify({ pageSize: 2, entities: [data.restConversation, data.topicMessage], total: 2 }),
    '\n',
    JSON.stringify([data.restConversation, [data.legacyConversation]]),
  ]);
  expect(events.map(({ path, line }) => [path, line])).toEqual([
    ['$.entities[0]', 1],
    ['$.entities[1].eventBody', 1],
    ['$[0]', 2],
    ['$[1][0]', 2],
  ]);
  expect(problems).toEqual([]);
});

test('an element that is too long is skipped, and the rest is read', async () => {
  const long = { ...data.flatAgent, name: 'x'.repeat(5000) };
  const text = [data.restConversation, long, data.legacyConversation]
    .map((value) => JSON.stringify(value))
    .join('\n');
  const { events, problems } = await readAll(text.match(/.{1,512}|\n/gs) ?? [], {
    maxElementLength: 4000,
  });
  expect(events.map(({ session }) => session.id)).toEqual(['conversation-1', 'conversation-2']);
  expect(problems).toEqual([
    { code: 'tooLong', path: '$', params: {}, severity: 'error', line: 2 },
  ]);
});

test('an element may have exactly the length of the limit', async () => {
  const text = JSON.stringify(data.flatAgent);
  const whole = await readAll([text], { maxElementLength: text.length });
  expect(whole).toMatchObject({ events: [{ shape: 'participant' }], problems: [] });
  const cut = await readAll([text], { maxElementLength: text.length - 1 });
  expect(cut).toMatchObject({ events: [], problems: [{ code: 'tooLong', path: '$', line: 1 }] });
});

test('a line that is longer than an element may be is split', async () => {
  const page = JSON.stringify({ entities: [data.restConversation, data.legacyConversation] });
  const { events, problems } = await readAll([`${page}\n`], { maxElementLength: 1300 });
  expect(page.length).toBeGreaterThan(1300);
  expect(events.map(({ path }) => path)).toEqual(['$.entities[0]', '$.entities[1]']);
  expect(problems).toEqual([]);
});

test('a source that breaks off gives what it gave, and a problem', async () => {
  async function* breaking(): AsyncGenerator<string> {
    yield await Promise.resolve(`${JSON.stringify(data.restConversation)}\n{"id":`);
    throw new Error('network');
  }
  const { events, problems } = await readAll(breaking());
  expect(events).toHaveLength(1);
  expect(problems.map(({ code }) => code)).toEqual(['readFailed', 'invalidJson']);
});

test.each([
  [2 ** 20, []],
  [2 ** 20 + 1, [0]],
  [2 ** 21, [0]],
  [2 ** 21 + 1, [0, 0]],
])('a piece of %i characters is read a megabyte at a time', async (length, steps) => {
  const progress: number[] = [];
  for await (const { bytesRead } of readEvents([' '.repeat(length)])) progress.push(bytesRead);
  expect(progress).toEqual([...steps, length, length]);
});

test('progress shows within one large piece', async () => {
  const one = `${JSON.stringify(data.restConversation)}\n`;
  let batches = 0;
  for await (const batch of readEvents([one.repeat(1500)]))
    batches += batch.events.length > 0 ? 1 : 0;
  expect(batches).toBeGreaterThan(1);
});
