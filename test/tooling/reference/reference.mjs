/**
 * Keeps the generated tables in the documents up to date. A table stands between two comments:
 *
 *     <!-- generated: members ParticipantCard.Props -->
 *     …
 *     <!-- end -->
 *
 * Fails when a table differs from the code; `--update` writes it. Needs `npm run build` first.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../entries.mjs';
import { openDeclarations } from './declarations.mjs';
import { readDocument, tables } from './tables.mjs';

const MARKER = /^(<!-- generated: (\w+) ?([\w./-]*) -->)(.*?\n)(<!-- end -->)/gms;

/** Every document for people, relative to the project's root. */
export const documents = [
  'README.md',
  'API.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file).replaceAll('\\', '/'))
    .toSorted(),
];

/**
 * A document with its tables made anew.
 *
 * @param {string} text
 * @param {import('./declarations.mjs').Declarations} declarations
 */
export async function withTables(text, declarations) {
  let result = '';
  let end = 0;
  for (const match of text.matchAll(MARKER)) {
    const [whole, start = '', kind = '', subject = '', , finish = ''] = match;
    const table = tables[kind];
    if (!table) throw new Error(`Unknown kind of table: ${kind}`);
    result += text.slice(end, match.index) + start;
    result += `\n\n${await table(declarations, subject)}\n\n${finish}`;
    end = match.index + whole.length;
  }
  return result + text.slice(end);
}

/** Differences of alignment do not count: the formatter aligns columns. @param {string} text */
export function withoutAlignment(text) {
  return text
    .replaceAll(/-{3,}/g, '---')
    .replaceAll(/[ \t]+/g, ' ')
    .replaceAll(/\n{2,}/g, '\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const update = process.argv.includes('--update');
  const declarations = openDeclarations(root);
  for (const file of documents) {
    const text = readDocument(file);
    const wanted = await withTables(text, declarations);
    if (withoutAlignment(text) === withoutAlignment(wanted)) continue;
    if (update) {
      writeFileSync(join(root, file), wanted);
      execFileSync(join(root, 'node_modules/.bin/oxfmt'), [file], { cwd: root });
    } else {
      console.error(
        `${file}: a table differs from the code. Run \`npm run build && npm run api\`.`,
      );
      process.exitCode = 1;
    }
  }
}
