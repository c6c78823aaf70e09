/**
 * What the timeline of 50 legs and 2,000 segments costs, against one written by hand:
 * `npm run bench:timeline`. Chromium, a production build, the two in turn in fresh pages, medians of
 * CPU time on the main thread and of the frames that the page missed. The noise beside a median is
 * half the distance between its quartiles.
 * Options: `--rounds 7`, `--only pan`.
 */
import { parseArgs } from 'node:util';
import { measurePage, sampleInTurn, withSite } from './pages.mjs';
import { median, noise } from './statistics.mjs';

/**
 * @typedef {object} Sample
 * @property {number} cpu milliseconds
 * @property {number} missed frames that the screen had no picture for
 */
/**
 * @typedef {object} Line
 * @property {string} name
 * @property {number} limit times by hand
 * @property {boolean} [isMotion] whether it may miss no more frames than by hand
 * @property {(tools: import('./pages.mjs').Tools) => Promise<Sample>} run
 */

const STEPS = 20;

/** @param {import('./pages.mjs').Tools} tools */
const draw = ({ page }) => page.evaluate(() => window.timelineBench.mount());

/**
 * @param {import('./pages.mjs').Tools} tools
 * @param {() => Promise<unknown>} work
 * @returns {Promise<Sample>}
 */
async function costOf(tools, work) {
  const missedFrames = () => tools.page.evaluate(() => window.timelineBench.missedFrames());
  await missedFrames();
  const { cpu } = await tools.cpu(work);
  return { cpu, missed: await missedFrames() };
}

/** @type {readonly Line[]} */
const lines = [
  { name: 'draw', limit: 2, run: (tools) => costOf(tools, () => draw(tools)) },
  {
    name: 'zoom in and out',
    limit: 2,
    run: async (tools) => {
      await draw(tools);
      return costOf(tools, () =>
        tools.page.evaluate(async () => {
          for (const name of ['Zoom in', 'Zoom in', 'Zoom out', 'Zoom out']) {
            await window.timelineBench.press(name);
          }
        }),
      );
    },
  },
  {
    name: 'pan by dragging, zoomed in',
    limit: 2,
    isMotion: true,
    run: async (tools) => {
      const { mouse } = tools.page;
      await draw(tools);
      await tools.page.evaluate(() => window.timelineBench.press('Zoom in'));
      await mouse.move(600, 500);
      await mouse.down();
      const cost = await costOf(tools, async () => {
        for (let step = 1; step <= STEPS; step += 1) await mouse.move(600 - step * 12, 500);
      });
      await mouse.up();
      return cost;
    },
  },
];

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, only: { type: 'string', default: '' } },
});
const rounds = Number(values.rounds);

/**
 * Measures a line, prints it, and says whether it is within its limit.
 *
 * @param {import('./pages.mjs').Site} site
 * @param {Line} line
 */
async function run({ browser, origin }, line) {
  const { hand, kit } = await sampleInTurn({ rounds, withNone: false }, (kind) =>
    measurePage(
      browser,
      {
        url: `${origin}/timeline.html?timeline=${kind}`,
        viewport: { width: 1280, height: 900 },
        ready: 'timelineBench',
      },
      line.run,
    ),
  );
  const cpu = (/** @type {readonly Sample[]} */ samples) => samples.map((sample) => sample.cpu);
  const missed = (/** @type {readonly Sample[]} */ samples) => samples.map((one) => one.missed);
  const text = (/** @type {readonly Sample[]} */ samples) =>
    `${withNoise(cpu(samples))} ms, ${withNoise(missed(samples))} frames missed`;
  const ratio = median(cpu(kit)) / median(cpu(hand));
  const isSmooth = !line.isMotion || median(missed(kit)) <= median(missed(hand));
  const fits = ratio <= line.limit && isSmooth;
  console.log(
    `${fits ? 'ok  ' : 'MISS'} ${line.name.padEnd(28)} ${ratio.toFixed(2)}x of ${line.limit}  (by hand ${text(hand)}; kit ${text(kit)})`,
  );
  return fits;
}

/** @param {readonly number[]} values */
function withNoise(values) {
  return `${median(values).toFixed(1)} ± ${noise(values).toFixed(1)}`;
}

await withSite('timeline.html', async (site) => {
  console.log(`${rounds} rounds; CPU on the main thread, median ± noise`);
  let missed = 0;
  for (const line of lines.filter(({ name }) => name.includes(values.only))) {
    if (!(await run(site, line))) missed += 1;
  }
  console.log(missed === 0 ? 'All within their limits.' : `${missed} above their limits.`);
  process.exitCode = missed === 0 ? 0 : 1;
});
