import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from './entries.mjs';

const run = promisify(execFile);

/** Each layer and what it may import; from top to bottom. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  entries: ['components', 'parts', 'internals', 'words', 'live', 'wire', 'model'],
  components: ['parts', 'internals', 'words', 'live', 'wire', 'model'],
  parts: ['internals', 'words', 'live', 'wire', 'model'],
  internals: ['words', 'live', 'wire', 'model'],
  words: ['wire', 'model'],
  live: ['wire', 'model'],
  wire: ['model'],
  model: [],
};
const layers = Object.keys(allowed);
const withReact = new Set(['components', 'parts', 'internals']);

/** A file to lint, and the rule it must break; none when it is fine. */
const cases: { file: string; code: string; breaks?: string }[] = [
  ...layers.flatMap((from) =>
    layers
      .filter((to) => to !== from)
      .map((to) => {
        const code = `export { thing } from '../${to}/thing.js';\n`;
        const file = `src/${from}/to-${to}.ts`;
        return allowed[from]?.includes(to)
          ? { file, code }
          : { file, code, breaks: 'no-restricted-imports' };
      }),
  ),
  ...layers.flatMap((from) =>
    ['react', 'react-dom/client'].map((name, index) => {
      const code = `export * from '${name}';\n`;
      const file = `src/${from}/uses-react-${index}.ts`;
      return withReact.has(from) || from === 'entries'
        ? { file, code }
        : { file, code, breaks: 'no-restricted-imports' };
    }),
  ),
  {
    file: 'src/model/nested/deep.ts',
    code: "export * from '../../words/en.js';\n",
    breaks: 'no-restricted-imports',
  },
  {
    file: 'src/parts/from-story.ts',
    code: "export * from '../../stories/data/live.js';\n",
    breaks: 'no-restricted-imports',
  },
  {
    file: 'src/model/now.ts',
    code: 'export const a = Date.now();\n',
    breaks: 'no-restricted-properties',
  },
  { file: 'src/words/date.ts', code: 'export const a = new Date(0);\n' },
  {
    file: 'src/live/dom.ts',
    code: 'export const a = document.title;\n',
    breaks: 'no-restricted-globals',
  },
  {
    file: 'src/parts/date.ts',
    code: 'export const a = new Date(0);\n',
    breaks: 'no-restricted-globals',
  },
  {
    file: 'src/components/tick.ts',
    code: 'setInterval(() => {}, 1);\n',
    breaks: 'no-restricted-globals',
  },
  { file: 'src/internals/clock.ts', code: 'export const a = Date.now();\n' },
  {
    file: 'src/parts/sentence.tsx',
    code: 'export const a = <p>Text</p>;\n',
    breaks: 'jsx-no-literals',
  },
  {
    file: 'src/parts/hook.tsx',
    code: "import { useState } from 'react';\nexport function A({ on }: { on: boolean }) {\n  if (on) useState(1);\n  return null;\n}\n",
    breaks: 'rules-of-hooks',
  },
  {
    file: 'src/parts/impure.tsx',
    code: 'export function A() {\n  return <b>{Math.random()}</b>;\n}\n',
    breaks: 'purity',
  },
  {
    file: 'src/parts/alt.tsx',
    code: 'export const a = <img src="a.png" />;\n',
    breaks: 'alt-text',
  },
  { file: 'src/model/any.ts', code: 'export const a: any = 1;\n', breaks: 'no-explicit-any' },
  { file: 'src/model/suffix.ts', code: "export * from './now';\n", breaks: 'extensions' },
  { file: 'src/model/log.ts', code: 'console.log(1);\n', breaks: 'no-console' },
  { file: 'src/model/circle-a.ts', code: "export * from './circle-b.js';\n", breaks: 'no-cycle' },
  { file: 'src/model/circle-b.ts', code: "export * from './circle-a.js';\n", breaks: 'no-cycle' },
];

const found = new Map<string, string[]>();
const folder = mkdtempSync(join(tmpdir(), 'lint-rules-'));

beforeAll(async () => {
  cpSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  for (const { file, code } of cases) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), code);
  }
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
  const failed: unknown = await run(process.execPath, [oxlint, '--format', 'unix', 'src'], {
    cwd: folder,
  }).catch((error: unknown) => error);
  const output = failed instanceof Object && 'stdout' in failed ? String(failed.stdout) : '';
  for (const line of output.split('\n')) {
    const match = /^(.+?):\d+:\d+: .*\[Error\/[^(]*\(?([\w-]+)\)?\]$/.exec(line);
    if (match) {
      const [, file = '', rule = ''] = match;
      found.set(file, [...(found.get(file) ?? []), rule]);
    }
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the linter', () => {
  test.each(cases.filter(({ breaks }) => breaks))(
    'reports $breaks in $file',
    ({ file, breaks }) => {
      expect(found.get(file)).toContain(breaks);
    },
  );

  test.each(cases.filter(({ breaks }) => !breaks))('accepts $file', ({ file }) => {
    expect(found.get(file) ?? []).toEqual([]);
  });
});
