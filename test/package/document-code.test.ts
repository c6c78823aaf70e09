/** The code in the documents compiles against the built package. Needs `npm run build` first. */
import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { root } from '../tooling/entries.mjs';
import { documents } from '../tooling/reference/reference.mjs';
import { readDocument } from '../tooling/reference/tables.mjs';

const run = promisify(execFile);

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

test('no block is marked so that this test would pass it over', () => {
  const languages = documents.flatMap((document) =>
    [...readDocument(document).matchAll(/^ *```([^\n]+)$/gm)].map(([, language = '']) => language),
  );
  const known = ['ts', 'tsx', 'css', 'sh', 'json', 'js', 'jsx', 'html', 'diff'];
  expect(languages.filter((language) => !known.includes(language))).toEqual([]);
});

test('every code example in the documents compiles', async () => {
  mkdirSync(folder, { recursive: true });
  expect(codeBlocks.length).toBeGreaterThan(30);
  for (const block of codeBlocks) {
    const file = join(folder, fileFor(block));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${block.code}\nexport {};\n`);
    for (const file of styleSheetsOf(block)) {
      writeFileSync(join(folder, `${file}.d.ts`), 'export {};\n');
    }
  }
  const settings = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: { types: [], rootDirs: [root, folder] },
    include: ['**/*.tsx', '**/*.ts'],
    exclude: [],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const errors = await run(process.execPath, [tsc, '--project', folder], { cwd: folder }).then(
    () => '',
    (error: Error & { stdout?: string }) => error.stdout || error.message,
  );
  expect(errors).toBe('');
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
