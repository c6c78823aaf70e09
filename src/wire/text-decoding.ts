/** Decodes bytes that arrive in chunks: UTF-8, or UTF-16 if the first two bytes say so. */
import type { EventChunk } from './source-chunks.js';

/** Decodes one source. Chunks that are already text stay as they are. */
export class TextDecoding {
  private decoder: TextDecoder | undefined;
  /** The first byte, until the second one arrives. */
  private first: Uint8Array = new Uint8Array();

  /** The text of a chunk, without an incomplete character at its end. */
  decode(chunk: EventChunk): string {
    if (typeof chunk === 'string') return chunk;
    if (this.decoder) return this.decoder.decode(chunk, { stream: true });
    const bytes = joinBytes(this.first, chunk);
    if (bytes.length < 2) {
      this.first = bytes;
      return '';
    }
    this.decoder = new TextDecoder(encodingOf(bytes));
    return this.decoder.decode(bytes, { stream: true });
  }

  /** The text that is left at the end of the source. */
  end(): string {
    return this.decoder ? this.decoder.decode() : new TextDecoder().decode(this.first);
  }
}

function joinBytes(one: Uint8Array, other: Uint8Array): Uint8Array {
  if (one.length === 0) return other;
  const joined = new Uint8Array(one.length + other.length);
  joined.set(one);
  joined.set(other, one.length);
  return joined;
}

/**
 * Detects the encoding by the byte-order mark or, because JSON begins with ASCII, by a zero byte
 * next to the first letter.
 */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return 'utf-8';
}
