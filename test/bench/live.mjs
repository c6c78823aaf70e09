/**
 * What live cards and the live table cost while events arrive, beside cards and a table written by
 * hand: `npm run bench:live`. Chromium, a production build, the two in turn in fresh pages, medians.
 * CPU is that of the main thread. The noise beside a median is half the distance between its
 * quartiles. Options: `--rounds 5`, `--only table`.
 */
import { parseArgs } from 'node:util';
import { lines } from './live-lines.mjs';
import { measureShift, SHIFT } from './live-shift.mjs';
import { measurePage, sampleInTurn, withSite } from './pages.mjs';
import { median, noise } from './statistics.mjs';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, only: { type: 'string', default: '' } },
});
const rounds = Number(values.rounds);
/** How many more frames may be late than by hand, as a share. */
const MORE_LATE = 0.02;

/** @typedef {import('./live-lines.mjs').Line} Line */
/** @typedef {import('./live-lines.mjs').Sample} Sample */

/** @param {readonly Sample[]} samples */
function lateShare(samples) {
  const frames = samples.reduce((sum, sample) => sum + (sample.frames ?? 0), 0);
  return frames === 0 ? 0 : samples.reduce((sum, { late = 0 }) => sum + late, 0) / frames;
}

/** @param {readonly Sample[]} samples */
const text = (samples) => {
  const numbers = samples.map(({ value }) => value);
  return `${median(numbers).toFixed(1)} ± ${noise(numbers).toFixed(1)}`;
};

/**
 * Measures a line, prints it, and says whether it is within its limit.
 *
 * @param {import('./pages.mjs').Site} site
 * @param {Line} line
 */
async function measure({ browser, origin }, line) {
  const { hand, kit, none } = await sampleInTurn(
    { rounds, withNone: line.unit === 'times' },
    (kind) =>
      measurePage(
        browser,
        {
          url: `${origin}/live.html?view=${line.view}&kind=${kind}`,
          viewport: { width: 1280, height: 1300 },
          ready: 'live',
        },
        line.run,
      ),
  );
  const medianOf = (/** @type {readonly Sample[]} */ samples) =>
    median(samples.map(({ value }) => value));
  const isRatio = line.unit === 'times';
  const base = isRatio ? medianOf(none) : 0;
  const ratio = (medianOf(kit) - base) / (medianOf(hand) - base);
  const measured = isRatio ? ratio : medianOf(kit);
  const late = lateShare(kit) - lateShare(hand);
  const fits = measured <= line.limit && late <= MORE_LATE;
  const details = [
    `by hand ${text(hand)} ms`,
    `kit ${text(kit)} ms`,
    ...(isRatio ? [`page alone ${text(none)} ms`] : []),
    ...(isRatio
      ? [`late frames ${percent(lateShare(hand))} by hand, ${percent(lateShare(kit))} kit`]
      : []),
  ];
  print(fits, line.name, `${measured.toFixed(2)} ${line.unit} of ${line.limit}`, details);
  return fits;
}

/** @param {number} share */
const percent = (share) => `${(share * 100).toFixed(1)} %`;

/**
 * @param {boolean} fits
 * @param {string} name
 * @param {string} result
 * @param {readonly string[]} details
 */
function print(fits, name, result, details) {
  console.log(
    `${fits ? 'ok  ' : 'MISS'} ${name.padEnd(48)} ${result.padStart(18)}  (${details.join('; ')})`,
  );
}

await withSite('live.html', async (site) => {
  console.log(`${rounds} rounds; median ± noise; CPU on the main thread, or time until the paint`);
  let missed = 0;
  for (const line of lines.filter(({ name }) => name.includes(values.only))) {
    if (!(await measure(site, line))) missed += 1;
  }
  if (SHIFT.name.includes(values.only)) {
    const { fits, result, details } = await measureShift(site);
    print(fits, SHIFT.name, result, details);
    if (!fits) missed += 1;
  }
  console.log(missed === 0 ? 'All within their limits.' : `${missed} above their limits.`);
  process.exitCode = missed === 0 ? 0 : 1;
});
