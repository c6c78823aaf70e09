/** The code in the documents compiles against the built package. Needs `npm run build` first. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compileErrors } from '../support/compile.js';
import { root } from '../tooling/entries.mjs';
import { documents } from '../tooling/reference/reference.mjs';
import { readDocument } from '../tooling/reference/tables.mjs';

/** Inside the project, so that the package can be imported by its name. */
const folder = join(root, 'dist/.document-code');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface CodeBlock {
  readonly document: string;
  /** The line of the document on which the code begins. */
  readonly line: number;
  readonly code: string;
}

/** All blocks marked `ts` or `tsx`. Such a block is complete: it can be pasted into a file. */
const codeBlocks: readonly CodeBlock[] = documents.flatMap((document) => {
  const text = readDocument(document);
  return [...text.matchAll(/^( *)```tsx?\n(.*?)^ *```$/gms)].map((match) => ({
    document,
    line: text.slice(0, match.index).split('\n').length + 1,
    code: (match[2] ?? '').replaceAll(new RegExp(`^${match[1] ?? ''}`, 'gm'), ''),
  }));
});

/** Code that names its place in this project is compiled as if it stood there. */
function fileFor({ document, line, code }: CodeBlock): string {
  const [, place] = /^\/\/ (src\/[\w/-]+\.tsx?)\n/.exec(code) ?? [];
  return place ?? `${document.replaceAll('/', '-')}-line-${line}.tsx`;
}

/** A block may import a style sheet that the document shows beside it. */
function styleSheetsOf({ code }: CodeBlock): string[] {
  return [...code.matchAll(/^import '\.\/([\w-]+\.css)';$/gm)].map(([, file = '']) => file);
}

test('no block is marked in a way that this test would skip', () => {
  const languages = documents.flatMap((document) =>
    [...readDocument(document).matchAll(/^ *```([^\n]+)$/gm)].map(([, language = '']) => language),
  );
  const known = ['ts', 'tsx', 'css', 'sh', 'json', 'js', 'jsx', 'html', 'diff'];
  expect(languages.filter((language) => !known.includes(language))).toEqual([]);
});

test('every code example in the documents compiles', async () => {
  expect(codeBlocks.length).toBeGreaterThan(30);
  const code = codeBlocks.map((block) => ({
    name: fileFor(block),
    code: `${block.code}\nexport {};\n`,
  }));
  const styles = codeBlocks
    .flatMap(styleSheetsOf)
    .map((file) => ({ name: `${file}.d.ts`, code: 'export {};\n' }));
  expect(await compileErrors(folder, [...code, ...styles])).toBe('');
});

test('an example that passes a function as a prop is a client component', () => {
  const handsOverFunction =
    /\s(?:on[A-Z]\w*|(?:\w+A|a)ctions|get[A-Z]\w*|className)=\{(?:\(|\w+\})/;
  const usesHook = /\buse(?:State|Memo|Callback|Ref|Effect)\(/;
  const needsClient = codeBlocks.filter(
    ({ code }) => handsOverFunction.test(code) || usesHook.test(code),
  );
  const missing = needsClient.filter(({ code }) => !/^(\/\/.*\n)*'use client';/.test(code));
  expect(missing.map(({ document, line }) => `${document}:${line}`)).toEqual([]);
});
