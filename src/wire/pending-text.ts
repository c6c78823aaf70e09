/** How many characters {@link PendingText.textBefore} returns. */
const TAIL_LENGTH = 64;

/** Collects the text of one element that arrives in chunks. */
export class PendingText {
  /** The current chunk. The element can begin in the middle of it. */
  chunk = '';
  /** Where the element begins or continues in the chunk. */
  private from = 0;
  /** The part of the element from earlier chunks: its pieces, length, and last characters. */
  private pieces: string[] = [];
  private earlierLength = 0;
  private earlierTail = '';

  /**
   * Continues with the next chunk. Call `keepRest` first to keep the rest of the previous chunk.
   */
  continueWith(chunk: string): void {
    this.chunk = chunk;
    this.from = 0;
  }

  /** Buffers the rest of the chunk. Returns the length of everything that is pending. */
  keepRest(): number {
    const rest = this.chunk.slice(this.from);
    this.pieces.push(rest);
    this.earlierLength += rest.length;
    this.earlierTail = this.textBefore(this.chunk.length);
    this.continueWith('');
    return this.earlierLength;
  }

  /** The last 64 characters of the element before a position in the chunk, or fewer. */
  textBefore(at: number): string {
    const start = Math.max(this.from, at - TAIL_LENGTH);
    return (this.earlierTail + this.chunk.slice(start, at)).slice(-TAIL_LENGTH);
  }

  /** Removes and returns everything before a position in the chunk. */
  takeUntil(end: number): string {
    const text = this.pieces.join('') + this.chunk.slice(this.from, end);
    this.dropUntil(end);
    return text;
  }

  /** Removes everything before a position in the chunk. */
  dropUntil(end: number): void {
    this.pieces = [];
    this.earlierLength = 0;
    this.earlierTail = '';
    this.from = end;
  }
}
