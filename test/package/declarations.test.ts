/**
 * The built declarations under TypeScript 7 with library checks and every module resolution, from
 * the app that `npm run test:consumers` compiles with older compilers too. Needs `npm run build` first.
 */
import { execFile } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../tooling/entries.mjs';

const run = promisify(execFile);

/** Inside the project, so that the package can be imported by its name. */
const folder = join(root, 'dist/.declarations');
beforeAll(() => {
  cpSync(join(root, 'test/consumers/apps/typescript'), folder, { recursive: true });
  // Without a package.json of its own, the app belongs to the project and finds it by name.
  rmSync(join(folder, 'package.json'));
  writeFileSync(join(folder, '.gitignore'), '*\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Resolves to the errors. */
async function compile(...args: readonly string[]): Promise<string> {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  return run(process.execPath, [tsc, ...args], { cwd: folder }).then(
    () => '',
    (error: Error & { stdout?: string }) => error.stdout || error.message,
  );
}

test.each([
  ['bundler', 'esnext'],
  ['node16', 'node16'],
  ['nodenext', 'nodenext'],
])('compile with the resolution %s', async (resolution, module) => {
  expect(await compile('--module', module, '--moduleResolution', resolution)).toBe('');
});

test('take callbacks with the types of the SDK', async () => {
  expect(await compile('--project', 'sdk')).toBe('');
});
