import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sizeAtStart } from './sizes.mjs';

const folder = mkdtempSync(join(tmpdir(), 'sizes-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(file: string, code: string): void {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), code);
}

// Text that does not compress.
const noise = (seed: number): string => {
  let value = seed;
  const next = (): number => (value = (value * 48_271) % 2_147_483_647);
  return JSON.stringify(Array.from({ length: 500 }, next));
};

write('package.json', '{ "sideEffects": false }');
write('src/big.ts', `export const big = ${noise(1)};`);
write('src/late.ts', `export const late = ${noise(2)};`);
write(
  'src/entries/toy.ts',
  `export { big } from '../big.js';
   export const small = 1;
   export { Fragment } from 'react';
   export const load = async () => (await import('../late.js')).late;`,
);

test('counts what is imported, not what is left out, late, or React', async () => {
  const small = await sizeAtStart({ entry: 'toy', exports: ['small', 'Fragment'] }, folder);
  const big = await sizeAtStart({ entry: 'toy', exports: ['small', 'big'] }, folder);
  const late = await sizeAtStart({ entry: 'toy', exports: ['small', 'load'] }, folder);

  expect(small).toBeLessThan(200);
  expect(big).toBeGreaterThan(2000);
  expect(late).toBeLessThan(400);
});

test('what the page has anyway is not counted', async () => {
  const row = { entry: 'toy', exports: ['big'], beyond: ['tiny'] };
  write('src/entries/tiny.ts', `export { late } from '../late.js';`);
  const alone = await sizeAtStart({ entry: 'toy', exports: ['big'] }, folder);

  expect(Math.abs((await sizeAtStart(row, folder)) - alone)).toBeLessThan(200);
});

test('an export that is not there is an error', async () => {
  await expect(sizeAtStart({ entry: 'toy', exports: ['missing'] }, folder)).rejects.toThrow(
    'missing',
  );
});
