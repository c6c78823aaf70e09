/**
 * Mutation testing: changes the code a little, one place at a time, and looks whether a test fails.
 *
 *     npm run mutate                                    every mutant of model, wire and words
 *     npm run mutate -- src/model/phase.ts              those of a file or a folder
 *     npm run mutate -- --sample 200 --seed 7 src/wire  200 of them at random
 *     npm run mutate -- --concurrency 1 src/model       in one process, instead of two
 *
 * Prints the mutants that no test noticed, and the score of each folder.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import strykerConfig from '../../stryker.config.mjs';
import { root } from './entries.mjs';

/** @typedef {import('@stryker-mutator/api/core').MutantResult} MutantResult */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string' },
    concurrency: { type: 'string' },
  },
});
const sampleSize = values.sample === undefined ? null : Number(values.sample);
if (sampleSize !== null && !(Number.isInteger(sampleSize) && sampleSize > 0)) {
  console.error('--sample takes a number of mutants.');
  process.exit(1);
}
const seed = values.seed ?? String(Date.now() % 100_000);

if (positionals.some((target) => target.startsWith('src/live'))) process.env['MUTATE_LIVE'] = '1';

const results = await new Stryker({
  ...(values.concurrency !== undefined && { concurrency: Number(values.concurrency) }),
  ...(positionals.length > 0 && { mutate: positionals.map(patternOf) }),
  ...(sampleSize !== null && {
    reporters: ['progress'],
    plugins: [...strykerConfig.plugins, './test/tooling/mutate-sample.mjs'],
    checkers: ['sample'],
    sample: { size: sampleSize, seed },
  }),
}).runMutationTest();

// Mutants outside of the sample have the status `CompileError`; those of constants `Ignored`.
const counted = results.filter(
  ({ status }) => isNoticed(status) || status === 'Survived' || status === 'NoCoverage',
);
await printUnnoticed(counted.filter(({ status }) => !isNoticed(status)));
printScores(counted);
if (sampleSize !== null) console.log(`\nSample of ${counted.length} mutants, seed ${seed}`);

/** @param {string} fileOrFolder */
function patternOf(fileOrFolder) {
  if (fileOrFolder.includes('*') || path.extname(fileOrFolder) !== '') return fileOrFolder;
  return `${fileOrFolder.replace(/\/$/, '')}/**/*.ts`;
}

/** Whether a test failed or never ended. @param {MutantResult['status']} status */
function isNoticed(status) {
  return status === 'Killed' || status === 'Timeout';
}

/** @param {readonly MutantResult[]} mutants */
async function printUnnoticed(mutants) {
  for (const { fileName, location, replacement = '', status } of mutants) {
    const lines = (await readFile(fileName, 'utf8')).split('\n');
    const { start, end } = location;
    // Lines and columns count from 1.
    const last = start.line === end.line ? end.column - 1 : undefined;
    const original = lines[start.line - 1]?.slice(start.column - 1, last) ?? '';
    const place = `${path.relative(root, fileName)}:${start.line}:${start.column}`;
    console.log(`\n${place}${status === 'NoCoverage' ? ' (no test runs it)' : ''}`);
    console.log(`  - ${original}${last === undefined ? ' …' : ''}`);
    console.log(`  + ${replacement.replaceAll(/\s+/g, ' ').slice(0, 160)}`);
  }
}

/** @param {readonly MutantResult[]} mutants */
function printScores(mutants) {
  console.log('');
  for (const folder of new Set(mutants.map(folderOf))) {
    console.log(
      scoreLine(
        folder,
        mutants.filter((mutant) => folderOf(mutant) === folder),
      ),
    );
  }
  console.log(scoreLine('all', mutants));
}

/** @param {MutantResult} mutant */
function folderOf({ fileName }) {
  return path.relative(root, fileName).split(path.sep).slice(0, 2).join('/');
}

/**
 * @param {string} name
 * @param {readonly MutantResult[]} mutants
 */
function scoreLine(name, mutants) {
  const noticed = mutants.filter(({ status }) => isNoticed(status)).length;
  const timedOut = mutants.filter(({ status }) => status === 'Timeout').length;
  const score = ((100 * noticed) / mutants.length).toFixed(1);
  const counts = `${noticed} of ${mutants.length} mutants noticed, ${timedOut} by a timeout`;
  return `${name.padEnd(12)} ${score.padStart(5)} %  ${counts}`;
}
