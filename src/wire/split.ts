/**
 * Splits text that arrives in chunks into JSON elements: consecutive documents (one per line, or
 * pretty-printed), elements of arrays, and elements of the lists in `{"entities": […]}` and
 * `{"conversations": […]}`. Buffers at most one element and one chunk. Does not parse.
 */
import { countLineBreaks, findMarked, markCharacters } from './find-characters.js';
import { PendingText } from './pending-text.js';

/** One element of a text. */
export interface Element {
  /** Its text, which may not be valid JSON. Cut off when it is longer than the limit. */
  readonly text: string;
  /** JSON path within its document. */
  readonly path: string;
  /** Line on which it begins, from 1. */
  readonly line: number;
}

/** How a text ended: after an element, inside of a list or document, or without any element. */
export type TextEnd = 'whole' | 'cutOff' | 'empty';

/**
 * The list that is being split: none, an array that is the whole document, or a list in a document.
 */
interface SplitList {
  /** Number of brackets that are open around its elements. */
  readonly depth: number;
  readonly path: string;
  nextIndex: number;
}

const NO_LIST: SplitList = { depth: 0, path: '$', nextIndex: 0 };
/** What separates elements. */
const SEPARATORS = /^[\s,\]}]+/;
/** Matches the name of a list in a document, right before its bracket. */
const LIST_NAME = /"(entities|conversations)"\s*:\s*$/i;
/**
 * After one of these characters, a line that begins with `{` continues its element. Otherwise it
 * begins a new one.
 */
const CONTINUES = '[{:,';
/** The characters that matter outside of strings. */
const TOKENS = markCharacters('"{}[],\n');
/** The characters that matter within strings. */
const STRING_TOKENS = markCharacters('"\\\n');

/** Calls `take` with each element. Elements longer than `limit` characters are cut off. */
export class Splitter {
  private readonly take: (element: Element) => void;
  private readonly limit: number;
  private readonly pending = new PendingText();
  private line = 1;
  /** How many brackets are open. */
  private depth = 0;
  private list = NO_LIST;
  private inString = false;
  private isEscaped = false;
  private atLineStart = true;
  private isAnyFound = false;
  /** What to skip before the next element: the rest of one that was too long, or of a document. */
  private skips: 'nothing' | 'tooLong' | 'document' = 'nothing';

  constructor(take: (element: Element) => void, limit: number) {
    this.take = take;
    this.limit = limit;
  }

  /** Adds a chunk of text. */
  push(chunk: string): void {
    if (chunk === '') return;
    this.pending.continueWith(chunk);
    let at = 0;
    while (at < chunk.length) at = this.inString ? this.readString(at) : this.readToken(at);
    this.atLineStart = chunk.endsWith('\n');
    if (this.pending.keepRest() <= this.limit) return;
    const wasElement = this.finish(0);
    if (wasElement) this.skips = 'tooLong';
  }

  /** Passes on what is left, at the end of the text. */
  end(): TextEnd {
    const isOpen = this.depth > 0 && this.skips !== 'tooLong';
    const isElementLeft = this.finish(0);
    if (!this.isAnyFound) return 'empty';
    return isOpen && !isElementLeft ? 'cutOff' : 'whole';
  }

  /** Skips to the next special character inside of a string. */
  private readString(at: number): number {
    const { chunk } = this.pending;
    if (this.isEscaped) {
      this.isEscaped = false;
      // A line break is never part of a string, not even after a backslash.
      return chunk[at] === '\n' ? at : at + 1;
    }
    const next = findMarked(chunk, at, STRING_TOKENS);
    switch (chunk[next]) {
      case undefined:
        break;
      case '\\':
        this.isEscaped = true;
        break;
      case '\n':
        // The string was cut off.
        this.inString = false;
        this.line++;
        break;
      default:
        this.inString = false;
    }
    return next + 1;
  }

  /** Skips to the next special character outside of strings. */
  private readToken(start: number): number {
    const { chunk } = this.pending;
    const at = findMarked(chunk, start, TOKENS);
    switch (chunk[at]) {
      case undefined:
        return at;
      case '\n':
        this.line++;
        return at + 1;
      case '"':
        this.inString = true;
        return at + 1;
      case '{':
        return this.openObject(at);
      case '[':
        this.openList(at);
        return at + 1;
      case ',':
        if (this.isBetweenElements()) this.finish(at);
        return at + 1;
      default:
        this.close(at);
        return at + 1;
    }
  }

  private openObject(at: number): number {
    const isLineStart = this.isLineStart(at);
    const isCutOff = isLineStart && this.depth > this.list.depth && !this.isContinued(at);
    if (isCutOff) {
      // The previous document never ended. This line begins a new one.
      this.finish(at);
      this.list = NO_LIST;
      this.depth = 0;
    }
    const end = isLineStart && this.depth === 0 ? this.endOfDocumentLine(at) : 0;
    if (end > 0) {
      this.finish(at);
      this.finish(end);
      return end;
    }
    if (this.depth === this.list.depth) this.finish(at);
    this.depth++;
    return at + 1;
  }

  /**
   * The end of a line that is a whole document, so that its characters can be skipped; otherwise 0.
   */
  private endOfDocumentLine(at: number): number {
    const { chunk } = this.pending;
    const end = chunk.indexOf('\n', at);
    return chunk.charAt(end - 1) === '}' && end - at <= this.limit ? end : 0;
  }

  private openList(at: number): void {
    if (this.depth === this.list.depth) this.finish(at);
    const path = this.pathOfList(at);
    this.depth++;
    if (path === null) return;
    this.isAnyFound = true;
    this.list = { depth: this.depth, path, nextIndex: 0 };
    this.pending.dropUntil(at + 1);
  }

  /**
   * The path of a list whose elements are split; null for other lists. A list within an array has no
   * name before it, because it is an element of its own.
   */
  private pathOfList(at: number): string | null {
    if (this.depth === 0) return '$';
    if (this.depth > 1) return null;
    const name = LIST_NAME.exec(this.pending.textBefore(at))?.[1];
    return name ? `$.${name}` : null;
  }

  private close(at: number): void {
    const isEndOfList = this.isBetweenElements();
    if (isEndOfList) this.finish(at);
    if (this.depth > 0) this.depth--;
    if (isEndOfList) {
      this.list = NO_LIST;
      this.skips = this.depth > 0 ? 'document' : 'nothing';
    } else if (this.depth === this.list.depth) this.finish(at + 1);
  }

  private isBetweenElements(): boolean {
    return this.list !== NO_LIST && this.depth === this.list.depth;
  }

  private isLineStart(at: number): boolean {
    return at === 0 ? this.atLineStart : this.pending.chunk[at - 1] === '\n';
  }

  private isContinued(at: number): boolean {
    const last = this.pending.textBefore(at).trimEnd().slice(-1);
    // After nothing but line breaks for a long time, `last` is empty. The element continues then, too.
    return CONTINUES.includes(last);
  }

  /** Passes on the element that ends here; false when there is none. */
  private finish(end: number): boolean {
    const part = this.pending.takeUntil(end).replace(SEPARATORS, '');
    const isElement = part !== '';
    if (isElement && this.skips === 'nothing') {
      this.isAnyFound = true;
      this.take({ text: part, path: this.nextPath(), line: this.line - countLineBreaks(part) });
    }
    this.skips = 'nothing';
    return isElement;
  }

  private nextPath(): string {
    return this.list === NO_LIST ? '$' : `${this.list.path}[${this.list.nextIndex++}]`;
  }
}
