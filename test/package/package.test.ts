/** The built package as an integrator's Node sees it. Needs `npm run build` first. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { entries, packageJson, root } from '../tooling/entries.mjs';

const run = promisify(execFile);
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

const filesOf = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
    (file) => `${folder}/${file}`,
  );

const withoutReact = new Set(['./model', './wire', './live']);

/** A hook that stops the import of React. */
const refuseReact = `data:text/javascript,${encodeURIComponent(`
  import { register } from 'node:module';
  const hook = \`export const resolve = (specifier, context, next) => {
    if (/^react(-dom)?(\\\\/|$)/.test(specifier)) throw new Error('imports ' + specifier);
    return next(specifier, context);
  };\`;
  register('data:text/javascript,' + encodeURIComponent(hook));
`)}`;

/** Imports an entry by the package's own name in a plain Node; resolves to what went wrong. */
async function importInNode(subpath: string, ...flags: string[]): Promise<string> {
  const specifier = join(packageJson.name, subpath);
  const code = `await import(${JSON.stringify(specifier)});`;
  const args = [...flags, '--input-type=module', '--eval', code];
  return run(process.execPath, args, { cwd: root }).then(
    ({ stderr }) => stderr,
    (error: unknown) => String(error),
  );
}

describe.each(entries)('$subpath', ({ subpath }) => {
  test('can be imported in Node, silently', async () => {
    expect(await importInNode(subpath)).toBe('');
  });
});

describe('React', () => {
  test.each(entries.filter((entry) => withoutReact.has(entry.subpath)))(
    'is not loaded by $subpath',
    async ({ subpath }) => {
      expect(await importInNode(subpath, '--import', refuseReact)).toBe('');
    },
  );

  test('is loaded by the main entry', async () => {
    expect(await importInNode('.', '--import', refuseReact)).toContain('imports react');
  });
});

describe('the files of the package', () => {
  const targets = Object.values(packageJson.exports).flatMap((target) =>
    typeof target === 'string' ? [target] : [target.types, target.default],
  );

  test.each(targets)('%s is there', (target) => {
    expect(() => read(target)).not.toThrow();
  });

  test('no script imports a style sheet', () => {
    const scripts = filesOf('dist').filter((file) => file.endsWith('.js'));
    expect(scripts.filter((file) => /import\b.*\.css['"]/.test(read(file)))).toEqual([]);
  });

  test('modules for the browser say so, as their sources do', () => {
    const sources = filesOf('src').filter((file) => /\.tsx?$/.test(file));
    const forBrowser = sources.filter((file) => read(file).startsWith("'use client'"));
    const built = forBrowser.map((file) => file.replace(/^src/, 'dist').replace(/\.tsx?$/, '.js'));
    const reachable = built.filter((file) => filesOf('dist').includes(file));
    expect(reachable.filter((file) => !/^["']use client["']/.test(read(file)))).toEqual([]);
  });

  test('the style sheets are whole, and differ in the layer alone', () => {
    const layered = read('dist/styles.css');
    const unlayered = read('dist/styles.unlayered.css');
    expect(layered).toContain('@layer cobrowse');
    expect(unlayered).not.toContain('@layer');
    expect(layered + unlayered).not.toContain('@import');
    const classes = (css: string): string[] => css.match(/\.cb-[\w-]+/g) ?? [];
    expect(classes(unlayered)).toEqual(classes(layered));
  });
});
