/** What `npm pack` puts into the package. Needs `npm run build` first. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageJson, root } from '../tooling/entries.mjs';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

interface Packed {
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
const output = execFileSync('npm', args, { cwd: root, encoding: 'utf8' });
const [packed] = JSON.parse(output) as readonly [Packed];
const paths = new Set(packed.files.map(({ path }) => path));

test('it weighs at most 500 kB', () => {
  expect(packed.size).toBeLessThanOrEqual(500_000);
});

test('it holds what was built, and no source twice: neither `src` nor source maps', () => {
  expect(
    [...paths].filter((path) => /^src\/|\.map$|\.tsx?$/.test(path) && !path.endsWith('.d.ts')),
  ).toEqual([]);
});

test('scripts and style sheets are plain ASCII, so that a page without a charset can load them', () => {
  const loadable = [...paths].filter((path) => /^dist\/.*\.(js|css)$/.test(path));
  expect(loadable.filter((path) => /[^\0-\x7F]/.test(read(path)))).toEqual([]);
});

test('relative links of README lead to files that are in it', () => {
  const links = [...read('README.md').matchAll(/\]\((?!https:|#)([^)#]+)/g)];
  expect(links.map(([, link = '']) => link).filter((link) => !paths.has(link))).toEqual([]);
});

test('the registry can show where the project lives', () => {
  const { homepage, repository, bugs, keywords = [] } = packageJson;
  expect(repository?.url).toMatch(/^git\+https:\/\/.*\.git$/);
  expect(homepage).toMatch(/^https:/);
  expect(bugs).toMatch(/^https:/);
  expect(keywords).toContain('genesys-cloud');
});
