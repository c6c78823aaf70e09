/** The code in the documents compiles against the built package. Needs `npm run build` first. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { root } from '../tooling/entries.mjs';

const run = promisify(execFile);

/** Inside the project, so that the package can be imported by its name. */
const folder = join(root, 'dist/.document-code');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const documents = ['README.md', 'API.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md'];

/** The blocks marked `ts` or `tsx`; one marked `tsx fragment` is not whole and left out. */
function codeBlocks(document: string): { line: number; code: string }[] {
  const file = join(root, document);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return [...text.matchAll(/^```tsx?\n(.*?)^```/gms)].map((match) => ({
    line: text.slice(0, match.index).split('\n').length + 1,
    code: match[1] ?? '',
  }));
}

test('every code example in the documents compiles', async () => {
  mkdirSync(folder, { recursive: true });
  for (const document of documents) {
    for (const { line, code } of codeBlocks(document)) {
      const name = `${document.replace('.md', '')}-line-${line}.tsx`;
      writeFileSync(join(folder, name), `${code}\nexport {};\n`);
    }
  }
  const settings = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: { types: [] },
    include: ['*.tsx', '*.d.ts'],
  };
  writeFileSync(join(folder, 'empty.d.ts'), 'export {};\n');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const errors = await run(process.execPath, [tsc, '--project', folder], { cwd: folder }).then(
    () => '',
    (error: Error & { stdout?: string }) => error.stdout || error.message,
  );
  expect(errors).toBe('');
});
