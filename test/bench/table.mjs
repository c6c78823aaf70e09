/**
 * How much the table costs, against one written by hand: `npm run bench:table`. Chromium, a
 * production build, the two tables in turn in fresh pages, medians of CPU time on the main thread.
 * The noise beside a median is half the distance between its quartiles. Options: `--rounds 7`.
 */
import { parseArgs } from 'node:util';
import { measurePage, sampleInTurn, withSite } from './pages.mjs';
import { median, noise } from './statistics.mjs';
import { lines } from './table-lines.mjs';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, only: { type: 'string', default: '' } },
});
const rounds = Number(values.rounds);
/** @typedef {import('./table-lines.mjs').Sample} Sample */
/** @typedef {import('./table-lines.mjs').Line} Line */

/** @param {readonly Sample[]} samples */
function lateShare(samples) {
  const frames = samples.reduce((sum, sample) => sum + (sample.frames ?? 0), 0);
  return frames === 0 ? null : samples.reduce((sum, { late = 0 }) => sum + late, 0) / frames;
}

/**
 * Measures a line in both tables.
 *
 * @param {import('./pages.mjs').Site} site
 * @param {Line} line
 */
function takeSamples({ browser, origin }, line) {
  return sampleInTurn({ rounds, withNone: line.net === true }, (kind) =>
    measurePage(
      browser,
      {
        url: `${origin}/table.html?table=${kind}&rows=${line.rows}`,
        viewport: { width: 1280, height: 1300 },
        ready: 'bench',
      },
      line.run,
    ),
  );
}

/**
 * Prints a line, and says whether it is within its limit.
 *
 * @param {Line} line
 * @param {Record<'hand' | 'kit' | 'none', Sample[]>} samples
 */
function report(line, { hand, kit, none }) {
  const numbers = (/** @type {Sample[]} */ list) => list.map(({ cpu }) => cpu);
  const text = (/** @type {Sample[]} */ list) => {
    const scale = line.unit === 'heap' ? 1e6 : 1;
    return `${(median(numbers(list)) / scale).toFixed(2)} ± ${(noise(numbers(list)) / scale).toFixed(2)}`;
  };
  const base = line.net ? median(numbers(none)) : 0;
  const ratio = (median(numbers(kit)) - base) / (median(numbers(hand)) - base);
  const measured = line.unit === 'heap' ? median(numbers(kit)) / 1e6 : ratio;
  const lateHand = lateShare(hand);
  const lateKit = lateShare(kit);
  const frames = lateHand === null || lateKit === null ? null : lateKit - lateHand;
  const fits = measured <= line.limit && (frames ?? 0) <= 0.02;
  const tail = [
    `by hand ${text(hand)}`,
    `kit ${text(kit)}`,
    ...(line.net ? [`page alone ${text(none)}`] : []),
    ...(frames === null
      ? []
      : [`late frames ${percent(lateHand)} by hand, ${percent(lateKit)} kit`]),
  ].join('; ');
  const unit = line.unit === 'heap' ? ' MB' : 'x  ';
  console.log(
    `${fits ? 'ok  ' : 'MISS'} ${line.name.padEnd(34)} ${measured.toFixed(2).padStart(6)}${unit} of ${line.limit}  (${tail})`,
  );
  return fits;
}

/** @param {number | null} share */
const percent = (share) => `${((share ?? 0) * 100).toFixed(1)} %`;

await withSite('table.html', async (site) => {
  console.log(`${rounds} rounds; CPU on the main thread in ms, median ± noise`);
  let missed = 0;
  for (const line of lines.filter(({ name }) => name.includes(values.only))) {
    if (!report(line, await takeSamples(site, line))) missed += 1;
  }
  console.log(missed === 0 ? 'All within their limits.' : `${missed} above their limits.`);
  process.exitCode = missed === 0 ? 0 : 1;
});
