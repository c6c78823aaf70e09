/**
 * What reading costs beyond `JSON.parse`: 50,000 participants in 25,000 conversations, text to
 * sessions, in each shape. Both run in turn in one process; medians, the middle half of the ratios,
 * and what the fastest rounds give, which a busy machine disturbs least, are printed. Fails when
 * the co-browse shape costs more than 1.35 times `JSON.parse` by the medians. `merge` measures what
 * merging one event costs. Names of shapes, or `merge`, on the command line run these alone.
 */
import { performance } from 'node:perf_hooks';
import { loadEntry } from './load-entry.mjs';
import { makeText } from './wire-data.mjs';
import { measureMerge } from './wire-merge.mjs';

const LIMIT = 1.35;
const ROUNDS = Number(process.env['ROUNDS'] ?? 15);
const CONVERSATIONS = 25_000;

/** @param {() => unknown} run */
function time(run) {
  globalThis.gc?.();
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** @param {number[]} values @param {number} share */
function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? NaN;
}

const { parseSessions, mergeEvent } = /** @type {typeof import('../../src/wire/index.js')} */ (
  await loadEntry('wire')
);
/** What is named on the command line, or everything. */
const wanted = process.argv.slice(2);
let failed = false;

for (const shape of /** @type {const} */ (['rest', 'generic', 'analytics', 'lines'])) {
  if (wanted.length > 0 && !wanted.includes(shape)) continue;
  const text = makeText(shape, CONVERSATIONS);
  /** @returns {unknown} */
  const bare = () =>
    shape === 'lines'
      ? text.split('\n').map((line) => /** @type {unknown} */ (JSON.parse(line)))
      : /** @type {unknown} */ (JSON.parse(text));
  const { sessions, problems } = parseSessions(text);
  const legs = sessions.reduce((sum, { participants }) => sum + participants.length, 0);
  if (legs !== 2 * CONVERSATIONS || problems.length > 0) throw new Error(`${shape}: ${legs} legs`);
  /** @type {number[]} */
  const plain = [];
  /** @type {number[]} */
  const read = [];
  for (let round = 0; round < ROUNDS; round++) {
    plain.push(time(bare));
    read.push(time(() => parseSessions(text)));
  }
  const ratios = read.map((value, index) => value / (plain[index] ?? NaN));
  const ratio = quantile(read, 0.5) / quantile(plain, 0.5);
  console.log(
    `${shape.padEnd(10)} ${(text.length / 1e6).toFixed(1).padStart(6)} MB` +
      `   JSON.parse ${quantile(plain, 0.5).toFixed(0).padStart(5)} ms` +
      `   parseSessions ${quantile(read, 0.5).toFixed(0).padStart(5)} ms` +
      `   ratio ${ratio.toFixed(2)}` +
      ` (${quantile(ratios, 0.25).toFixed(2)} to ${quantile(ratios, 0.75).toFixed(2)},` +
      ` fastest ${(quantile(read, 0) / quantile(plain, 0)).toFixed(2)})`,
  );
  if (shape === 'rest' && ratio > LIMIT) failed = true;
}
if (failed) {
  process.exitCode = 1;
  console.error(`The co-browse shape costs more than ${LIMIT} times JSON.parse.`);
}
if ((wanted.length === 0 || wanted.includes('merge')) && !measureMerge(mergeEvent)) {
  process.exitCode = 1;
}
