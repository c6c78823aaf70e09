/**
 * Splits text that arrives in pieces into JSON elements: documents one after the other (one per
 * line, or pretty-printed), elements of arrays, and those of the lists in `{"entities": […]}` and
 * `{"conversations": […]}`. Holds no more than one element and one piece. Nothing is parsed here.
 */

/** One element of a text. */
export interface Element {
  /** Its JSON, or what stands in its place; cut off where it became longer than the limit. */
  readonly text: string;
  /** JSON path within its document. */
  readonly path: string;
  /** Line on which it begins, from 1. */
  readonly line: number;
}

/** How a text ended: after an element, within a list or document, or without any element. */
export type TextEnd = 'whole' | 'cutOff' | 'empty';

/** The list whose elements are split: none, a document that is an array, or one within a document. */
interface SplitList {
  /** Number of brackets that are open around its elements. */
  readonly depth: number;
  readonly path: string;
  nextIndex: number;
}

const NO_LIST: SplitList = { depth: 0, path: '$', nextIndex: 0 };
/** What stands between elements. */
const SEPARATORS = /^[\s,\]}]+/;
/** The name of a list within a document, right before its bracket. */
const LIST_NAME = /"(entities|conversations)"\s*:\s*$/i;
/** As much of the text before a bracket is looked at for the name of a list. */
const NAME_LENGTH = 64;
/** After these a line that begins with `{` goes on with its element; else it begins another. */
const CONTINUES = '[{:,';
/** The characters that matter outside of strings. */
const TOKENS = markCharacters('"{}[],\n');
/** The characters that matter within strings. */
const STRING_TOKENS = markCharacters('"\\\n');

/** A splitter that hands elements to `take`; of those longer than `limit` characters the beginning only. */
export class Splitter {
  private readonly take: (element: Element) => void;
  private readonly limit: number;
  /** The pieces of the element before the current chunk, their length, and their last characters. */
  private pieces: string[] = [];
  private pendingLength = 0;
  private pendingTail = '';
  private chunk = '';
  /** Where the element goes on in the chunk. */
  private from = 0;
  private line = 1;
  /** How many brackets are open. */
  private depth = 0;
  private list = NO_LIST;
  private inString = false;
  private isEscaped = false;
  private atLineStart = true;
  private isAnyFound = false;
  /** What comes until the next element: the rest of one that was too long, or of a document. */
  private skips: 'nothing' | 'tooLong' | 'document' = 'nothing';

  constructor(take: (element: Element) => void, limit: number) {
    this.take = take;
    this.limit = limit;
  }

  /** Adds a piece of text. */
  push(chunk: string): void {
    if (chunk === '') return;
    this.chunk = chunk;
    this.from = 0;
    let at = 0;
    while (at < chunk.length) at = this.inString ? this.readString(at) : this.readToken(at);
    this.atLineStart = chunk.endsWith('\n');
    this.keepRest();
  }

  /** Hands on what is left. */
  end(): TextEnd {
    const isOpen = this.depth > 0 && this.skips !== 'tooLong';
    const isElementLeft = this.finish(this.chunk.length);
    if (!this.isAnyFound) return 'empty';
    return isOpen && !isElementLeft ? 'cutOff' : 'whole';
  }

  /** Goes on after the next character of a string that matters. */
  private readString(at: number): number {
    if (this.isEscaped) {
      this.isEscaped = false;
      // A line break is never part of a string, not even after a backslash.
      return this.chunk[at] === '\n' ? at : at + 1;
    }
    const next = findMarked(this.chunk, at, STRING_TOKENS);
    const token = this.chunk[next];
    if (token === '\\') this.isEscaped = true;
    else if (token !== undefined) this.inString = false;
    if (token === '\n') this.line++;
    return next + 1;
  }

  /** Goes on after the next character that matters outside of strings. */
  private readToken(start: number): number {
    const at = findMarked(this.chunk, start, TOKENS);
    switch (this.chunk[at]) {
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
    if (this.isLineStart(at)) {
      if (this.depth > this.list.depth && !this.isContinued(at)) {
        // The document before was cut off.
        this.finish(at);
        this.list = NO_LIST;
        this.depth = 0;
      }
      if (this.depth === 0) {
        const end = this.endOfDocumentLine(at);
        if (end > 0) {
          this.finish(at);
          this.finish(end);
          return end;
        }
      }
    }
    if (this.depth === this.list.depth) this.finish(at);
    this.depth++;
    return at + 1;
  }

  /** Where a line ends that is a document: nothing in it has to be looked at. Else 0. */
  private endOfDocumentLine(at: number): number {
    const end = this.chunk.indexOf('\n', at);
    return end > 0 && this.chunk[end - 1] === '}' && end - at <= this.limit ? end : 0;
  }

  private openList(at: number): void {
    if (this.depth === this.list.depth) this.finish(at);
    const path = this.list === NO_LIST ? this.pathOfList(at) : null;
    this.depth++;
    if (path === null) return;
    this.isAnyFound = true;
    this.list = { depth: this.depth, path, nextIndex: 0 };
    this.dropUntil(at + 1);
  }

  /** The path of a list whose elements are split; null for any other. */
  private pathOfList(at: number): string | null {
    if (this.depth === 0) return '$';
    if (this.depth > 1) return null;
    const name = LIST_NAME.exec(this.textBefore(at))?.[1];
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
    return at === 0 ? this.atLineStart : this.chunk[at - 1] === '\n';
  }

  private isContinued(at: number): boolean {
    const last = this.textBefore(at).trimEnd().slice(-1);
    // Nothing but line breaks for long: as if the element went on.
    return last === '' || CONTINUES.includes(last);
  }

  /** The last characters of the element before a place in the chunk. */
  private textBefore(at: number): string {
    const start = Math.max(this.from, at - NAME_LENGTH);
    const text = this.chunk.slice(start, at);
    return start === this.from ? (this.pendingTail + text).slice(-NAME_LENGTH) : text;
  }

  /** Hands on the element that ends here; false when there is none. */
  private finish(end: number): boolean {
    const text = this.pieces.join('') + this.chunk.slice(this.from, end);
    this.dropUntil(end);
    const part = text.replace(SEPARATORS, '');
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

  private dropUntil(end: number): void {
    this.pieces = [];
    this.pendingLength = 0;
    this.pendingTail = '';
    this.from = end;
  }

  /** Keeps what is left of the chunk for the next one, unless the element became too long. */
  private keepRest(): void {
    const rest = this.chunk.slice(this.from);
    this.pieces.push(rest);
    this.pendingLength += rest.length;
    this.pendingTail = (this.pendingTail + rest.slice(-NAME_LENGTH)).slice(-NAME_LENGTH);
    this.chunk = '';
    this.from = 0;
    if (this.pendingLength <= this.limit) return;
    const wasElement = this.finish(0);
    if (wasElement) this.skips = 'tooLong';
  }
}

function countLineBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** A table of ASCII with a 1 for each of these characters: far faster than a regular expression. */
function markCharacters(characters: string): Uint8Array {
  const marks = new Uint8Array(128);
  for (const character of characters) marks[character.charCodeAt(0)] = 1;
  return marks;
}

/** Where the next marked character stands, or the length of the text. */
function findMarked(text: string, start: number, marks: Uint8Array): number {
  let at = start;
  while (at < text.length && marks[text.charCodeAt(at)] !== 1) at++;
  return at;
}
