/**
 * Finds circular imports in `src`, type imports included. oxlint has a rule for it, but that rule does
 * not resolve `./file.js` to `file.tsx`, so it misses every circle that passes through a component.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseSync } from 'rolldown/utils';
import { root } from './entries.mjs';

/**
 * The circles among the source files of a folder, each as the list of its files.
 *
 * @param {string} folder
 * @returns {string[][]}
 */
export function findImportCycles(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .toSorted();
  const known = new Set(files);
  const importsOf = new Map(files.map((file) => [file, localImports(folder, file, known)]));

  /** @type {string[][]} */
  const cycles = [];
  /** @type {Set<string>} */
  const done = new Set();
  /** @type {string[]} */
  const path = [];

  /** @param {string} file */
  const visit = (file) => {
    const start = path.indexOf(file);
    if (start >= 0) {
      cycles.push(path.slice(start));
      return;
    }
    if (done.has(file)) return;
    path.push(file);
    for (const imported of importsOf.get(file) ?? []) visit(imported);
    path.pop();
    done.add(file);
  };
  for (const file of files) visit(file);
  return cycles;
}

/**
 * @param {string} folder
 * @param {string} file
 * @param {ReadonlySet<string>} known
 * @returns {string[]}
 */
function localImports(folder, file, known) {
  const { program, errors } = parseSync(file, readFileSync(join(folder, file), 'utf8'));
  if (errors.length > 0) throw new Error(`Cannot parse ${file}`);
  return program.body.flatMap((statement) => {
    const source = 'source' in statement ? statement.source?.value : undefined;
    if (!source?.startsWith('.')) return [];
    const target = join(dirname(file), source).replace(/\.js$/, '');
    return [`${target}.ts`, `${target}.tsx`].filter((candidate) => known.has(candidate));
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = join(root, 'src');
  const cycles = findImportCycles(folder);
  for (const cycle of cycles) {
    const names = [...cycle, cycle[0] ?? ''].map((file) => relative(root, join(folder, file)));
    console.log(`Circular import: ${names.join(' -> ')}`);
  }
  process.exitCode = cycles.length > 0 ? 1 : 0;
}
