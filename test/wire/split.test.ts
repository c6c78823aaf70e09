import { describe, expect, test } from 'vitest';
import { Splitter, type TextEnd } from '../../src/wire/split.js';

interface Split {
  /** Path, line and text of each element. */
  readonly elements: readonly string[];
  readonly end: TextEnd;
}

function split(chunks: readonly string[], limit = 1000): Split {
  const elements: string[] = [];
  const splitter = new Splitter(({ path, line, text }) => {
    elements.push(`${path} ${line} ${text}`);
  }, limit);
  for (const chunk of chunks) splitter.push(chunk);
  return { elements, end: splitter.end() };
}

/** A text in one piece, character by character, and cut in two at every place. */
function everyCut(text: string): readonly (readonly string[])[] {
  const inTwo = Array.from(text, (_, at) => [text.slice(0, at), '', text.slice(at)]);
  return [[text], Array.from(text), ...inTwo];
}

describe('elements are the same wherever the text is cut', () => {
  test.each<[name: string, text: string, elements: readonly string[], end?: TextEnd]>([
    ['one document', '{"a":1}', ['$ 1 {"a":1}']],
    ['a document on each line', '{"a":1}\n{"b":2}\n', ['$ 1 {"a":1}', '$ 2 {"b":2}']],
    ['documents behind each other', '{"a":1} {"b":2}', ['$ 1 {"a":1}', '$ 1 {"b":2}']],
    ['documents of several lines', '{\n"a":1\n}\n{\n}\n', ['$ 1 {\n"a":1\n}', '$ 4 {\n}']],
    ['blank lines', '\n\n {"a":1}\n\n', ['$ 3 {"a":1}\n\n']],
    ['brackets within strings', '{"a":"}{][,"}{"b":2}', ['$ 1 {"a":"}{][,"}', '$ 1 {"b":2}']],
    ['quotes within strings', '{"a":"\\"}"}{"b":2}', ['$ 1 {"a":"\\"}"}', '$ 1 {"b":2}']],
    ['a backslash at the end', '{"a":"\\\\"}{"b":2}', ['$ 1 {"a":"\\\\"}', '$ 1 {"b":2}']],
    ['an array', '[{"a":1}, 7,\n[2, 3]]', ['$[0] 1 {"a":1}', '$[1] 1 7', '$[2] 2 [2, 3]']],
    ['an empty array', '[]', []],
    [
      'an array without commas, on several lines',
      '[{"a":1}\n{"b":2}]',
      ['$[0] 1 {"a":1}', '$[1] 2 {"b":2}'],
    ],
    ['a number before an object in an array', '[7\n{"b":2}]', ['$[0] 1 7', '$[1] 2 {"b":2}']],
    ['documents on an indented line', ' {"a":1} {"b":2}\n', ['$ 1 {"a":1}', '$ 1 {"b":2}']],
    ['an object without a colon', '{"a" {"b":1}}', ['$ 1 {"a" {"b":1}}']],
    ['no document', 'one, two', ['$ 1 one, two']],
    ['words before a document', 'not JSON {"a":1}', ['$ 1 not JSON ', '$ 1 {"a":1}']],
    ['words before an array', 'not JSON [1]', ['$ 1 not JSON ', '$[0] 1 1']],
    [
      'an array whose elements have no commas',
      '[7 {"a":1} [2] ]',
      ['$[0] 1 7', '$[1] 1 {"a":1}', '$[2] 1 [2]'],
    ],
    ['an empty name', '{"":{}} {"b":2}', ['$ 1 {"":{}}', '$ 1 {"b":2}']],
    ['brackets that close nothing', ']} {"a":1} {"b":2}', ['$ 1 {"a":1}', '$ 1 {"b":2}']],
    [
      'many blank lines',
      `{"a":${'\n'.repeat(99)}{"b":1}}`,
      [`$ 1 {"a":${'\n'.repeat(99)}{"b":1}}`],
    ],
    ['arrays within documents', '{"a":[{"b":1},{"c":2}]}', ['$ 1 {"a":[{"b":1},{"c":2}]}']],
    [
      'the list of a page, and the page behind it',
      '{"total":2, "entities" : [{"a":[1]},{"b":2}], "x":{"y":[{}]}} {"c":3}',
      ['$.entities[0] 1 {"a":[1]}', '$.entities[1] 1 {"b":2}', '$ 1 {"c":3}'],
    ],
    ['the list of analytics', '{"Conversations":[{"a":1}]}', ['$.Conversations[0] 1 {"a":1}']],
    ['a list of a list', '{"a":{"entities":[{},{}]}}', ['$ 1 {"a":{"entities":[{},{}]}}']],
    ['a list with another name', '{"theentities":[{},{}]}', ['$ 1 {"theentities":[{},{}]}']],
    ['an array of pages', '[{"entities":[{}]}]', ['$[0] 1 {"entities":[{}]}']],
    [
      'a line that was cut off',
      '{"a":[{"b":1}\n{"c":2}\n',
      ['$ 1 {"a":[{"b":1}\n', '$ 2 {"c":2}\n'],
    ],
    [
      'a line that was cut off within a string',
      '{"a":"b\n{"c":2}\n',
      ['$ 1 {"a":"b\n', '$ 2 {"c":2}\n'],
    ],
    [
      'a line that was cut off behind a backslash',
      '{"a":"b\\\n{"c":2}\n',
      ['$ 1 {"a":"b\\\n', '$ 2 {"c":2}\n'],
    ],
    ['an object that begins a line', '{"a":[\n{"b":1},\n{}\n]}', ['$ 1 {"a":[\n{"b":1},\n{}\n]}']],
    ['an array that was cut off', '[{"a":1},{"b"', ['$[0] 1 {"a":1}', '$[1] 1 {"b"']],
    ['an array that was cut off between elements', '[{"a":1},', ['$[0] 1 {"a":1}'], 'cutOff'],
    [
      'a page that was cut off behind its list',
      '{"entities":[{}],',
      ['$.entities[0] 1 {}'],
      'cutOff',
    ],
    ['nothing', '', [], 'empty'],
    ['only blank lines', ' \n\n', [], 'empty'],
    ['closing brackets', ']}', [], 'empty'],
    ['words', 'not JSON', ['$ 1 not JSON']],
  ])('%s', (_, text, elements, end = 'whole') => {
    for (const chunks of everyCut(text)) {
      const found = split(chunks);
      expect(found.elements.map(withoutEnd)).toEqual(elements.map(withoutEnd));
      expect(found.end).toBe(end);
    }
  });

  /** White space at the end of an element belongs to it or not, depending on where the text is cut. */
  const withoutEnd = (element: string): string => element.trimEnd();
});

test('a line that is a whole document is one element, unless it is longer than an element may be', () => {
  const page = '{"entities":[{},{"a":1}]}';
  const text = `${page}\n${page}\n`;
  expect(split([text], page.length).elements).toEqual([`$ 1 ${page}`, `$ 2 ${page}`]);
  expect(split([text], page.length - 1).elements).toEqual([
    '$.entities[0] 1 {}',
    '$.entities[1] 1 {"a":1}',
    '$.entities[0] 2 {}',
    '$.entities[1] 2 {"a":1}',
  ]);
});

describe('an element that is too long', () => {
  const text = `{"a":"${'x'.repeat(50)}"}\n{"b":2}\n[1,"${'y'.repeat(50)}",2]`;

  test('is skipped, and those after it are read', () => {
    const { elements, end } = split(Array.from(text), 20);
    const whole = elements.filter((element) => !/x|y/.test(element)).map((one) => one.trimEnd());
    expect(whole).toEqual(['$ 2 {"b":2}', '$[0] 3 1', '$[2] 3 2']);
    expect(elements.every((element) => element.length <= 20 + '$[1] 3 '.length + 1)).toBe(true);
    expect(end).toBe('whole');
  });

  test('is not an end in the middle, also when the text ends within it', () => {
    expect(split(Array.from('{"a":"xxxxxxxxxxxxxxx'), 10).end).toBe('whole');
    expect(split(Array.from('{"a":"xxxxx'), 10).end).toBe('whole');
  });

  test('is not white space', () => {
    const { elements } = split(Array.from(`${' '.repeat(25)}{"a":1}`), 10);
    expect(elements).toEqual(['$ 1 {"a":1}']);
  });

  test('is not one that has just the length of the limit when a piece of the text ends', () => {
    const { elements } = split(['{"a":1234', '}{"b":2}'], 9);
    expect(elements).toEqual(['$ 1 {"a":1234}', '$ 1 {"b":2}']);
    expect(split(['{"a":1234', '}{"b":2}'], 8).elements).toEqual(['$ 1 {"a":1234', '$ 1 {"b":2}']);
  });

  test('may have exactly the length of the limit', () => {
    const { elements } = split(Array.from('{"a":1234}{"b":2}'), 10);
    expect(elements).toEqual(['$ 1 {"a":1234}', '$ 1 {"b":2}']);
  });
});
