/**
 * Where a text stops being JSON, and why. Browsers report this in different words, or not at all.
 */
export interface JsonFault {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** From 0, in UTF-16 units, as selections count. */
  readonly offset: number;
  readonly message: string;
}

type Expected = 'value' | 'item' | 'firstKey' | 'key' | 'colon' | 'next' | 'end';

const token =
  // oxlint-disable-next-line no-control-regex -- JSON forbids exactly these in strings.
  /"[^"\\\u0000-\u001F]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[^"\\\u0000-\u001F]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:]/y;
const blank = /[ \t\n\r]*/y;

const wanted: Record<Expected, string> = {
  value: 'a value is expected',
  item: 'a value or ] is expected',
  firstKey: 'a field name in double quotes or } is expected',
  key: 'a field name in double quotes is expected',
  colon: 'a colon is expected after the field name',
  next: 'a comma or the closing bracket is expected',
  end: 'nothing more is expected after the value',
};

/** Explains why `JSON.parse` refused a text. */
export function explainJson(text: string): JsonFault {
  const open: string[] = [];
  let expected: Expected = 'value';
  let offset = 0;

  for (;;) {
    blank.lastIndex = offset;
    offset += blank.exec(text)?.[0].length ?? 0;
    token.lastIndex = offset;
    const found = token.exec(text)?.[0];
    const next: Expected | undefined =
      found === undefined ? undefined : step(expected, found, open);
    if (found === undefined || next === undefined) return fault(text, offset, expected, open);
    expected = next;
    offset += found.length;
  }
}

/** What may follow a token; undefined when the token itself is not allowed there. */
function step(expected: Expected, found: string, open: string[]): Expected | undefined {
  const after = (): Expected => (open.length > 0 ? 'next' : 'end');
  const isString = found.startsWith('"');

  if (found === '}' || found === ']') {
    const inside = open.at(-1);
    const closes = inside === (found === '}' ? '{' : '[');
    const may = expected === 'next' || expected === 'firstKey' || expected === 'item';
    if (!closes || !may) return undefined;
    open.pop();
    return after();
  }
  switch (expected) {
    case 'value':
    case 'item':
      if (found === '{' || found === '[') {
        open.push(found);
        return found === '{' ? 'firstKey' : 'item';
      }
      return found === ',' || found === ':' ? undefined : after();
    case 'firstKey':
    case 'key':
      return isString ? 'colon' : undefined;
    case 'colon':
      return found === ':' ? 'value' : undefined;
    case 'next':
      if (found !== ',') return undefined;
      return open.at(-1) === '{' ? 'key' : 'value';
    case 'end':
      return undefined;
    default:
      return expected satisfies never;
  }
}

function fault(text: string, offset: number, expected: Expected, open: string[]): JsonFault {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  const column = offset - before.lastIndexOf('\n');
  return { line, column, offset, message: reason(text.slice(offset), expected, open) };
}

function reason(rest: string, expected: Expected, open: readonly string[]): string {
  if (rest === '') {
    const missing = open.toReversed().map((bracket) => (bracket === '{' ? '}' : ']'));
    return missing.length > 0
      ? `the text ends, and ${missing.slice(0, 8).join(' ')} is missing`
      : 'the text is empty';
  }
  if (rest.startsWith("'") || rest.startsWith('“'))
    return 'strings must be in straight double quotes';
  if (rest.startsWith('"') && expected !== 'next' && expected !== 'end') {
    return 'this string does not end on its line, or contains an unknown escape sequence';
  }
  if (rest.startsWith('//') || rest.startsWith('/*')) return 'JSON has no comments';
  if (/^[}\]]/.test(rest) && (expected === 'key' || expected === 'value')) {
    return `${wanted[expected]}: is there an extra comma?`;
  }
  return wanted[expected];
}
