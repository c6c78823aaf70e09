import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isBuildCurrent } from './build-age.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-age-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes a file that was last changed at a second. */
function write(file: string, second: number): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), '');
  utimesSync(join(folder, file), second, second);
}

test('a project that was never built is not current', () => {
  write('src/a.ts', 1);
  expect(isBuildCurrent(folder)).toBe(false);
});

test('a build is current until a source changes', () => {
  write('src/entries/a.ts', 1);
  write('src/b.tsx', 2);
  write('dist/entries/a.d.ts', 3);
  write('dist/b.d.ts', 3);
  write('dist/styles.css.d.ts', 3);
  expect(isBuildCurrent(folder)).toBe(true);

  write('src/b.tsx', 4);
  expect(isBuildCurrent(folder)).toBe(false);
});

test('a build is not current when a source was added, removed or renamed', () => {
  write('src/a.ts', 1);
  write('dist/b.d.ts', 2);
  expect(isBuildCurrent(folder)).toBe(false);

  write('dist/a.d.ts', 2);
  expect(isBuildCurrent(folder)).toBe(false);

  write('src/b.ts', 1);
  write('src/c.ts', 1);
  expect(isBuildCurrent(folder)).toBe(false);
});
