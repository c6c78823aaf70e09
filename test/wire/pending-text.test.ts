import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PendingText } from '../../src/wire/pending-text.js';

/** The text of an element after these chunks, of which the last can still be read. */
function textOf(...chunks: readonly string[]): PendingText {
  const text = new PendingText();
  for (const chunk of chunks) {
    text.keepRest();
    text.continueWith(chunk);
  }
  return text;
}

describe('the text of an element that arrives in chunks', () => {
  test('is empty at first', () => {
    const text = new PendingText();
    expect(text.textBefore(0)).toBe('');
    expect(text.takeUntil(0)).toBe('');
    expect(text.keepRest()).toBe(0);
  });

  test('begins where the element begins, and is put together from all chunks', () => {
    const text = textOf('[{"a":');
    text.dropUntil(1);
    expect(text.textBefore(3)).toBe('{"');
    expect(text.keepRest()).toBe(5);
    text.continueWith('1},{');
    expect(text.textBefore(2)).toBe('{"a":1}');
    expect(text.takeUntil(2)).toBe('{"a":1}');
    expect(text.textBefore(4)).toBe(',{');
    text.dropUntil(3);
    expect(text.keepRest()).toBe(1);
  });

  test('is the same when the rest of a chunk is buffered twice', () => {
    const text = textOf('{"a"');
    expect(text.keepRest()).toBe(4);
    expect(text.keepRest()).toBe(4);
    text.continueWith(':1}');
    expect(text.takeUntil(3)).toBe('{"a":1}');
  });

  test('shows the last 64 characters before a position, whatever the chunks are', () => {
    const chunks = fc.array(fc.string({ maxLength: 100 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(chunks, (pieces) => {
        const end = pieces.at(-1)?.length ?? 0;
        const whole = pieces.join('');
        expect(textOf(...pieces).textBefore(end)).toBe(whole.slice(-64));
        expect(textOf(...pieces).takeUntil(end)).toBe(whole);
        expect(textOf(...pieces).keepRest()).toBe(whole.length);
      }),
    );
    const long = Array.from({ length: 100 }, (_, index) => String(index % 10)).join('');
    expect(textOf(long).textBefore(80)).toBe(long.slice(16, 80));
    expect(textOf(long, 'xyz').textBefore(3)).toBe(`${long.slice(39)}xyz`);
  });
});
