/**
 * What the timeline of 50 legs and 2,000 segments costs, against one written by hand:
 * `npm run bench:timeline`. Chromium, a production build, the two in turn in fresh pages, medians of
 * CPU time on the main thread. The noise beside a median is half the distance between its quartiles.
 * Options: `--rounds 7`, `--only pan`.
 */
import { parseArgs } from 'node:util';
import { measurePage, sampleInTurn, withSite } from './pages.mjs';
import { median, noise } from './statistics.mjs';

/**
 * @typedef {object} Sample
 * @property {number} cpu milliseconds
 * @property {number} [frames]
 * @property {number} [late] frames that came late
 */
/**
 * @typedef {object} Line
 * @property {string} name
 * @property {number} limit times by hand
 * @property {(tools: import('./pages.mjs').Tools) => Promise<Sample>} run
 */

const STEPS = 20;

/** @param {import('./pages.mjs').Tools} tools */
const draw = ({ page }) => page.evaluate(() => window.timelineBench.mount());

/** @type {readonly Line[]} */
const lines = [
  { name: 'draw', limit: 2, run: (tools) => tools.cpu(() => draw(tools)) },
  {
    name: 'zoom in and out',
    limit: 2,
    run: async (tools) => {
      await draw(tools);
      return tools.cpu(() =>
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
    run: async (tools) => {
      const { mouse } = tools.page;
      await draw(tools);
      await tools.page.evaluate(() => window.timelineBench.press('Zoom in'));
      await mouse.move(600, 500);
      await mouse.down();
      await tools.page.evaluate(() => window.timelineBench.frames());
      const { cpu } = await tools.cpu(async () => {
        for (let step = 1; step <= STEPS; step += 1) await mouse.move(600 - step * 12, 500);
      });
      const counted = await tools.page.evaluate(() => window.timelineBench.frames());
      await mouse.up();
      return { cpu, ...counted };
    },
  },
];

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, only: { type: 'string', default: '' } },
});
const rounds = Number(values.rounds);

/** The share of frames that came late; 0 where none were counted. @param {readonly Sample[]} samples */
function lateShare(samples) {
  const frames = samples.reduce((sum, sample) => sum + (sample.frames ?? 0), 0);
  const late = samples.reduce((sum, sample) => sum + (sample.late ?? 0), 0);
  return frames === 0 ? 0 : late / frames;
}

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
  const text = (/** @type {readonly Sample[]} */ samples) =>
    `${median(cpu(samples)).toFixed(1)} ± ${noise(cpu(samples)).toFixed(1)} ms, ${(lateShare(samples) * 100).toFixed(1)} % late frames`;
  const ratio = median(cpu(kit)) / median(cpu(hand));
  const fits = ratio <= line.limit && lateShare(kit) <= lateShare(hand) + 0.02;
  console.log(
    `${fits ? 'ok  ' : 'MISS'} ${line.name.padEnd(28)} ${ratio.toFixed(2)}x of ${line.limit}  (by hand ${text(hand)}; kit ${text(kit)})`,
  );
  return fits;
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
