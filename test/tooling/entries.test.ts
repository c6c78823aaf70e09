import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { entries, root } from './entries.mjs';

const listed = entries.map(({ name }) => `${name}.ts`).toSorted();

test('each file in src/entries is an entry of the package, and the other way round', () => {
  const files = readdirSync(join(root, 'src/entries'), { recursive: true, encoding: 'utf8' });
  const sources = files.filter((file) => file.endsWith('.ts')).map((file) => `entries/${file}`);
  expect(sources.toSorted()).toEqual(listed);
});

describe('the two style sheets', () => {
  const importsOf = (file: string): string[] => {
    const css = readFileSync(join(root, 'src/styles', file), 'utf8');
    return [...css.matchAll(/@import '([^']+)'/g)].map((match) => match[1] ?? '');
  };

  test('import the same files in the same order', () => {
    expect(importsOf('unlayered.css')).toEqual(importsOf('index.css'));
  });

  test('import every other file of the folder', () => {
    const files = readdirSync(join(root, 'src/styles')).filter((file) => file.endsWith('.css'));
    const parts = files.filter((file) => file !== 'index.css' && file !== 'unlayered.css');
    expect(importsOf('index.css').toSorted()).toEqual(parts.map((file) => `./${file}`).toSorted());
  });
});
