import { expect, test } from 'vitest';
import { describeProblem } from '../../src/entries/index.js';
import { parseSessions } from '../../src/entries/wire.js';
import { problems } from '../../src/words/en/problems.js';

test('a sentence for a problem, with what it is about', () => {
  const sentence = describeProblem({
    code: 'invalidField',
    params: { field: 'held', expected: 'boolean', type: 'string' },
  });
  expect(sentence).toBe(
    'The field \u2068held\u2069 must be true or false. It is text and was left out.',
  );
});

test('another language', () => {
  const messages = { problems: { noCobrowseLeg: 'Kein Co-Browse.' } };
  expect(describeProblem({ code: 'noCobrowseLeg', params: {} }, { messages })).toBe(
    'Kein Co-Browse.',
  );
});

test('what comes from the data cannot reorder the sentence', () => {
  const medium = '\u202Eeciov';
  expect(describeProblem({ code: 'otherMedium', params: { medium } })).toContain(
    `\u2068${medium}\u2069`,
  );
});

test.each([
  '{',
  '7',
  '{"id":"c","participants":[1,{"id":"p","held":"yes"},{"id":"p"}]}',
  '{"id":"c","participants":[{"id":"p","calls":[{"id":"x"}]}]}',
])('every problem of %s has a complete sentence', (text) => {
  const { problems: found } = parseSessions(text);
  expect(found).not.toHaveLength(0);
  for (const problem of found) expect(describeProblem(problem)).toMatch(/^[^{}]+\.$/);
});

test('sentences end with a period, kinds do not', () => {
  for (const [name, text] of Object.entries<string>({ ...problems })) {
    expect([name, text.endsWith('.')]).toEqual([name, !/^(is|be)\./.test(name)]);
  }
});
