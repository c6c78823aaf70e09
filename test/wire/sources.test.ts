import { expect, test } from 'vitest';
import { parseEvents, readEvents } from '../../src/wire/index.js';
import type { CobrowseEvent, EventChunks, Problem } from '../../src/wire/index.js';
import * as data from './data.js';

interface Everything {
  readonly events: readonly CobrowseEvent[];
  readonly problems: readonly Problem[];
}

async function readAll(source: EventChunks): Promise<Everything> {
  const events: CobrowseEvent[] = [];
  const problems: Problem[] = [];
  for await (const batch of readEvents(source)) {
    events.push(...batch.events);
    problems.push(...batch.problems);
  }
  return { events, problems };
}

const text = JSON.stringify({ id: 'c', participants: [{ ...data.flatCustomer, name: 'Zoë 😀' }] });

function utf16(value: string, isLittleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * value.length));
  for (let at = 0; at < value.length; at++) {
    view.setUint16(2 * at, value.charCodeAt(at), isLittleEndian);
  }
  return new Uint8Array(view.buffer);
}

test.each([
  ['UTF-8', new TextEncoder().encode(text)],
  ['UTF-8 with a byte-order mark', new TextEncoder().encode(`\ufeff${text}`)],
  ['UTF-16, little-endian', utf16(text, true)],
  ['UTF-16, little-endian, with a byte-order mark', utf16(`\ufeff${text}`, true)],
  ['UTF-16, big-endian', utf16(text, false)],
  ['UTF-16, big-endian, with a byte-order mark', utf16(`\ufeff${text}`, false)],
])('%s is read byte by byte', async (_, bytes) => {
  const { events, problems } = await readAll(Array.from(bytes, (byte) => Uint8Array.of(byte)));
  expect(problems).toEqual([]);
  expect(events.map(({ session }) => session)).toEqual([JSON.parse(text)]);
});

test.each([[[0, 0, 0]], [[0x22, 0xfe]], [[0xfe, 0x22]], [[0xff, 0x22]], [[0x22, 0xff]]])(
  'a log that begins with the broken line %j is read from its next line on',
  async (broken) => {
    const { events, problems } = await readAll([
      Uint8Array.from(broken),
      new TextEncoder().encode(`\n${text}`),
    ]);
    expect(events.map(({ session }) => session)).toEqual([JSON.parse(text)]);
    expect(problems).toMatchObject([{ code: 'invalidJson', line: 1 }]);
  },
);

test('a source of one byte is read', async () => {
  const { problems } = await readAll([new TextEncoder().encode('7')]);
  expect(problems).toMatchObject([{ code: 'unknownShape', params: { type: 'number' } }]);
});

test('a stream is read where streams cannot be iterated', async () => {
  const pieces = [text.slice(0, 9), text.slice(9)];
  const stream = new ReadableStream<string>({
    pull(controller) {
      const piece = pieces.shift();
      if (piece === undefined) controller.close();
      else controller.enqueue(piece);
    },
  });
  Object.defineProperty(stream, Symbol.asyncIterator, { value: undefined });
  const { events } = await readAll(stream);
  expect(events.map(({ session }) => session)).toEqual([JSON.parse(text)]);
});

test('of one piece of several megabytes each line is read once', async () => {
  const line = `${JSON.stringify({ id: 'c', participants: [{ id: 'p', name: 'x'.repeat(900) }] })}\n`;
  const { events, problems } = await readAll([line.repeat(2500)]);
  expect(events).toHaveLength(2500);
  expect(problems).toEqual([]);
});

test('lines of a broken document are read with their own line', () => {
  const whole = JSON.stringify({ id: 'a', participants: [{ id: 'p' }] });
  const { events, problems } = parseEvents(
    `${whole}\n{"broken" 1,\n"x": [\n${whole}\n]}\n${whole}`,
  );
  expect(events.map(({ line }) => line)).toEqual([1, 4, 6]);
  expect(problems.map(({ code, line }) => [code, line])).toEqual([['invalidJson', 2]]);
});

test('lines of a broken document may be JSON within a string', () => {
  const whole = JSON.stringify({ id: 'a', participants: [{ id: 'p' }] });
  const { events } = parseEvents(`{"broken" 1,\n"x": [\n${JSON.stringify(whole)}\n]}`);
  expect(events.map(({ line }) => line)).toEqual([3]);
});

test('an object at the beginning of a line goes on with its document', () => {
  const document = '{"id":"c","participants":[\n{"id":"p"},\n{"id":"q"}\n]}';
  const { events, problems } = parseEvents(`${document}\n${document}`);
  expect(problems).toEqual([]);
  expect(events.map(({ session }) => session.participants.length)).toEqual([2, 2]);
});

test.each([
  ['at a line break', []],
  ['at a line break, with an empty piece in between', ['']],
])(
  'a line that was cut off does not affect others when the source is cut %s',
  async (_, between) => {
    const broken = '{"id":"broken","participants":[{"id":"p"}\n';
    const { events, problems } = await readAll([broken, ...between, text]);
    expect(events.map(({ session }) => session)).toEqual([JSON.parse(text)]);
    expect(problems).toMatchObject([{ code: 'invalidJson', line: 1 }]);
  },
);

test('each chunk makes one batch, and the end another', async () => {
  const progress: number[] = [];
  for await (const { bytesRead } of readEvents([text, '\n', text])) progress.push(bytesRead);
  const { length } = text;
  expect(progress).toEqual([length, length + 1, 2 * length + 1, 2 * length + 1]);
});
