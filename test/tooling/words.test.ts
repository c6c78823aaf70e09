/** The words of comments, documents and UI texts: plain English, without a private vocabulary. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './entries.mjs';
import { documents } from './reference/reference.mjs';

/** What to write instead is in CONTRIBUTING.md, "Rules that no tool enforces". */
const FORBIDDEN: readonly RegExp[] = [
  /\b(?:is|are|was|were) told\b/,
  /\btold (?:apart|of|once)\b/,
  /\btells? (?:of|apart)\b/,
  /\b(?:stands?|stood) (?:in(?! for)|on|still|nowhere|apart|above|before|for|between|together)\b/,
  /\bwhat stands\b/i,
  /\bhence\b/i,
  /\blest\b/i,
  /\bsave that\b/i,
  /\banew\b/i,
  /\bowed\b/i,
  /\bis no (?:object|text|component|number|tab stop|key|change|JSON|click|coincidence)\b/,
  /\bthat (?:are|is) no (?!longer)/,
  /\bhanded over\b/,
  /\bunless given\b/,
  /\bhost (?:app|application|page)\b/i,
  /\bthe reader (?:is|was|sees)\b/,
  /\bwhat became of\b/i,
  /\bpassed over\b/,
];

const files = (folder: string, name: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file))
    .map((file) => join(folder, file));

/** The comments of a file, and all of it where it consists of texts. */
function proseOf(file: string): string {
  const text = readFileSync(join(root, file), 'utf8');
  if (file.endsWith('.md') || file.includes(join('words', 'en'))) return text;
  const comments = text.match(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm) ?? [];
  return comments.join('\n');
}

test.each([
  ['the sources', files('src', /\.tsx?$/)],
  ['the documents', documents.filter((file) => file !== 'CHANGELOG.md')],
])('%s use no private words', (_, paths) => {
  const found = paths.flatMap((file) =>
    FORBIDDEN.flatMap((word) => {
      const [match] = word.exec(proseOf(file).replaceAll(/\s+(?:\* )?/g, ' ')) ?? [];
      return match === undefined ? [] : [`${file}: ${match}`];
    }),
  );
  expect(found).toEqual([]);
});
