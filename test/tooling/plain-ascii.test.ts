import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterAll, expect, test } from 'vitest';
import { plainAscii } from './plain-ascii.js';

const folder = mkdtempSync(join(tmpdir(), 'plain-ascii-'));
afterAll(() => rmSync(folder, { recursive: true }));

const script = 'export const greet = (name) => `¡Hola 👋, ${name}!`;\n';
const style = "p::after { content: '·9' }\n";
writeFileSync(join(folder, 'greet.js'), script);
writeFileSync(join(folder, 'dot.css'), style);

const bundle = (await build({
  configFile: false,
  root: folder,
  logLevel: 'silent',
  plugins: [plainAscii()],
  build: {
    write: false,
    minify: false,
    cssCodeSplit: true,
    lib: { entry: { greet: 'greet.js', dot: 'dot.css' }, formats: ['es'] },
  },
})) as Rolldown.RolldownOutput[];
const files = bundle.flatMap(({ output }) => output);

function fileNamed(end: string): string {
  const file = files.find(({ fileName }) => fileName.endsWith(end));
  return String(file?.type === 'chunk' ? file.code : file?.source);
}

test('a script is ASCII and says the same', async () => {
  const code = fileNamed('greet.mjs');
  expect(code).not.toMatch(/[^\0-\x7F]/);
  const url = `data:text/javascript,${encodeURIComponent(code.replace(/\/\/# .*/, ''))}`;
  const { greet } = (await import(/* @vite-ignore */ url)) as {
    greet: (name: string) => string;
  };
  expect(greet('Ada')).toBe('¡Hola 👋, Ada!');
});

test('a digit after an escape in a style sheet is not part of it', () => {
  expect(fileNamed('.css')).toContain(String.raw`'\0000b79'`);
});
