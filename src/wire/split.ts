/**
 * Splits text that arrives in pieces into JSON elements, holding one element at most: documents one
 * after the other (one per line, or pretty-printed), elements of arrays, and those of the lists in
 * `{"entities": […]}` and `{"conversations": […]}`. Nothing is parsed here.
 */

/** One element of a text. */
export interface Element {
  /** Its JSON, or what stands in its place; null when it was too long to keep. */
  readonly text: string | null;
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

/** After these a line that begins with `{` goes on with its element; else it begins another. */
const OPEN = '[{:,';
const WRAPPED = /"(entities|conversations)"\s*:\s*$/i;
/** What matters within a string. */
const SPECIAL = /["\\\n]/g;
/** In the rest of a document whose list was split: nothing there is an element. */
const NOWHERE = 1e9;

/** A splitter that hands elements to `take`; those longer than `limit` characters are passed over. */
export function createSplitter(take: (element: Element) => void, limit: number): Splitter {
  let parts: string[] = [];
  let length = 0;
  let line = 1;
  let begin = 1;
  let depth = 0;
  /** Depth at which elements stand: 0 documents, 1 in an array, 2 in a wrapped list. */
  let base = 0;
  let list = '';
  let index = 0;
  let inElement = false;
  let inString = false;
  let escaped = false;
  let atLineStart = true;
  let last = '';
  let tail = '';
  let found = false;

  const keep = (text: string): void => {
    length += text.length;
    if (length > limit) parts = [];
    else parts.push(text);
  };
  const finish = (text: string): void => {
    if (!inElement) return;
    found = true;
    keep(text);
    const path = base > 0 ? `$${list}[${index++}]` : '$';
    take({ text: length > limit ? null : parts.join(''), path, line: begin });
    drop();
  };
  const drop = (): void => {
    parts = [];
    length = 0;
    inElement = false;
  };
  const enter = (depthOfElements: number, name: string): void => {
    drop();
    found = true;
    base = depth = depthOfElements;
    list = name;
    index = 0;
  };

  const push = (chunk: string): void => {
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      if (inString && !escaped) {
        SPECIAL.lastIndex = at;
        if (!SPECIAL.test(chunk)) break;
        at = SPECIAL.lastIndex - 1;
      }
      const char = chunk.charAt(at);
      const wasLineStart = atLineStart;
      atLineStart = char === '\n';
      if (atLineStart) {
        line++;
        // JSON strings hold no line breaks: this one was cut off.
        if (inString) last = ' ';
        inString = escaped = false;
      } else if (inString) {
        if (escaped) escaped = false;
        else if (char === '\\') escaped = true;
        else if (char === '"') inString = false;
      } else if (char > ' ' && char !== '\ufeff') {
        const opens = char === '{' || char === '[';
        const closes = char === '}' || char === ']';
        if (char === '{' && wasLineStart && depth === 0 && !inElement) {
          const end = chunk.indexOf('\n', at);
          // A line that is a document: nothing in it has to be looked at.
          if (chunk.charAt(end - 1) === '}' && end - at <= limit) {
            inElement = true;
            begin = line;
            finish(chunk.slice(at, end));
            at = end - 1;
            continue;
          }
        }
        if (char === '{' && wasLineStart && depth > base && inElement && !OPEN.includes(last)) {
          finish(chunk.slice(from, at));
          base = depth = 0;
        }
        last = char;
        inString = char === '"';
        if (depth <= base && (opens || closes || (char === ',' && base > 0)))
          finish(chunk.slice(from, at));
        if (closes) {
          depth = Math.max(0, depth - 1);
          if (depth === base) finish(chunk.slice(from, at + 1));
          else if (depth < base) base = depth > 0 ? NOWHERE : 0;
          continue;
        }
        if (char === '[' && depth === 0) {
          enter(1, '');
          continue;
        }
        if (depth === base && !inElement && char !== ',') {
          inElement = true;
          begin = line;
          from = at;
        }
        if (opens) {
          const name =
            char === '[' && depth === 1 && inElement
              ? WRAPPED.exec((tail + chunk.slice(Math.max(0, at - 64), at)).slice(-64))?.[1]
              : undefined;
          if (name && base === 0) enter(2, `.${name}`);
          else depth++;
        }
      }
    }
    if (inElement) keep(chunk.slice(from));
    tail = (tail + chunk).slice(-64);
  };
  const end = (): boolean => {
    finish('');
    return found;
  };
  return { push, end };
}
