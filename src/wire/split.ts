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

/** Takes pieces of text, gives the elements that are complete. */
export interface Splitter {
  readonly push: (chunk: string) => void;
  /** Gives what is left, and was cut off. False when the text had no element at all. */
  readonly end: () => boolean;
}

/** All that matters: what is escaped, quotes, brackets, commas, line breaks. */
const TOKENS = /\\(?:[^\n]|$)|["{}[\],\n]/g;
/** What stands before a list that is split: nothing, or the name of what wraps it. */
const LIST = /(?:^|"(entities|conversations)"\s*:)\s*$/i;
/** What stands between elements. */
const BETWEEN = /^[\s,\]}]+/;
/** After these a line that begins with `{` goes on with its element; else it begins another. */
const OPEN = '[{:,';

/** A splitter that hands elements to `take`; of those longer than `limit` characters the beginning only. */
export function createSplitter(take: (element: Element) => void, limit: number): Splitter {
  let text = '';
  /** Where the element begins, and how far the text was looked at. */
  let from = 0;
  let next = 0;
  let line = 1;
  let depth = 0;
  /** Depth at which elements stand: 0 documents, 1 in an array, 2 in a wrapped list. */
  let base = 0;
  let list = '$';
  let index = 0;
  let inString = false;
  let isFound = false;
  /** Whether this is the rest of an element that was too long, or of a document around a list. */
  let isRest = false;

  /** Gives what stands before `end`; false when there is nothing. */
  const finish = (end: number): boolean => {
    const part = text.slice(from, end).replace(BETWEEN, '');
    if (part && !isRest) {
      isFound = true;
      const path = base > 0 ? `${list}[${index++}]` : '$';
      take({ text: part, path, line: line + 1 - part.split('\n').length });
    }
    isRest = false;
    from = end;
    return part !== '';
  };

  const push = (chunk: string): void => {
    text += chunk;
    TOKENS.lastIndex = next;
    next = text.length;
    for (let match = TOKENS.exec(text); match; match = TOKENS.exec(text)) {
      const { 0: token, index: at } = match;
      if (token === '\n') {
        // JSON strings hold no line breaks: this one was cut off.
        inString = false;
        line++;
      } else if (token === '"') inString = !inString;
      // What this escapes comes with the next piece.
      else if (token === '\\') next = at;
      else if (inString) continue;
      else if ('{['.includes(token)) {
        if (token === '{' && (at === 0 || text[at - 1] === '\n')) {
          if (depth > base && !OPEN.includes(text.slice(from, at).trimEnd().slice(-1))) {
            finish(at);
            base = depth = 0;
          }
          const end = text.indexOf('\n', at);
          // A line that is a document: nothing in it has to be looked at.
          if (depth === 0 && text[end - 1] === '}' && end - at <= limit) {
            finish(end);
            TOKENS.lastIndex = end;
            continue;
          }
        }
        if (depth === base) finish(at);
        const before = text.slice(from, at).slice(-64);
        const wrapped = token === '[' && base === 0 && depth < 2 && LIST.exec(before);
        depth++;
        if (wrapped) {
          isFound = true;
          base = depth;
          list = wrapped[1] ? `$.${wrapped[1]}` : '$';
          index = 0;
          from = at + 1;
        }
      } else if (',}]'.includes(token)) {
        const isBetween = base > 0 && depth === base;
        if (isBetween) finish(at);
        if (token === ',') continue;
        if (depth > 0) depth--;
        if (isBetween) {
          base = 0;
          isRest = depth > 0;
        } else if (depth === base) finish(at + 1);
      }
    }
    if (text.length - from > limit) isRest = finish(text.length);
    text = text.slice(from);
    next -= from;
    from = 0;
  };
  const end = (): boolean => {
    finish(text.length);
    return isFound;
  };
  return { push, end };
}
