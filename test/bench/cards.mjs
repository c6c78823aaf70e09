/**
 * What cards cost, beside cards written by hand: `npm run bench:cards`. Chromium, a production build,
 * the two kinds in turn in fresh pages, medians. CPU is that of the main thread. The noise beside a
 * median is half the distance between its quartiles. Options: `--rounds 7`, `--only heap`.
 */
import { parseArgs } from 'node:util';
import { measurePage, sampleInTurn, withSite } from './pages.mjs';
import { median, noise } from './statistics.mjs';

/**
 * @typedef {object} Line
 * @property {string} name
 * @property {number} count cards on the page
 * @property {number} limit
 * @property {string} unit
 * @property {'ratio' | 'net ratio' | 'kit alone'} compare `net`: less what the page itself does
 * @property {(tools: Tools) => Promise<number>} measure
 */
/** @typedef {import('./pages.mjs').Tools & { readonly count: number }} Tools */

const TICKING_MS = 10_000;

/** @param {Tools} tools */
const mount = ({ page }) => page.evaluate(() => window.cards.mount());
/** @param {Tools} tools */
const mountingCost = async (tools) => (await tools.cpu(() => mount(tools))).cpu;

/** @type {readonly Line[]} */
const lines = [
  {
    name: 'mount 200 cards',
    count: 200,
    limit: 1.5,
    unit: 'x by hand',
    compare: 'ratio',
    measure: mountingCost,
  },
  {
    name: 'mount 1,000 cards',
    count: 1000,
    limit: 0.8,
    unit: 'x by hand',
    compare: 'ratio',
    measure: mountingCost,
  },
  {
    name: 'paint 12 cards, throttled 6 times',
    count: 12,
    limit: 250,
    unit: 'ms',
    compare: 'kit alone',
    measure: async (tools) => {
      await tools.throttle(6);
      return mount(tools);
    },
  },
  {
    name: 'tick 200 cards for 10 s',
    count: 200,
    limit: 1.5,
    unit: 'x by hand',
    compare: 'net ratio',
    measure: async (tools) => {
      await mount(tools);
      return (await tools.cpu(() => tools.page.waitForTimeout(TICKING_MS))).cpu;
    },
  },
  {
    name: 'heap of a card, of 1,000',
    count: 1000,
    limit: 12,
    unit: 'kB',
    compare: 'kit alone',
    measure: async (tools) => {
      const before = await tools.heap();
      await mount(tools);
      return ((await tools.heap()) - before) / tools.count / 1000;
    },
  },
  {
    name: 'elements of the largest closed card',
    count: 1000,
    limit: 45,
    unit: '',
    compare: 'kit alone',
    measure: async (tools) => {
      await mount(tools);
      return tools.page.evaluate(() => window.cards.elements());
    },
  },
];

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, only: { type: 'string', default: '' } },
});
const rounds = Number(values.rounds);
/**
 * Measures a line in both kinds of cards, prints it, and says whether it is within its limit.
 *
 * @param {import('./pages.mjs').Site} site
 * @param {Line} line
 */
async function run({ browser, origin }, line) {
  const { count } = line;
  const samples = await sampleInTurn({ rounds, withNone: line.compare === 'net ratio' }, (kind) =>
    measurePage(
      browser,
      {
        url: `${origin}/cards.html?cards=${kind}&count=${count}`,
        viewport: { width: 1200, height: 900 },
        ready: 'cards',
      },
      (tools) => line.measure({ ...tools, count }),
    ),
  );
  const base = line.compare === 'net ratio' ? median(samples.none) : 0;
  const kit = median(samples.kit) - base;
  const measured = line.compare === 'kit alone' ? kit : kit / (median(samples.hand) - base);
  const fits = measured <= line.limit;
  const text = (/** @type {number[]} */ list) =>
    `${median(list).toFixed(1)} ± ${noise(list).toFixed(1)}`;
  const alone = base > 0 ? `; page alone ${text(samples.none)}` : '';
  console.log(
    `${fits ? 'ok  ' : 'MISS'} ${line.name.padEnd(36)} ${measured.toFixed(2).padStart(7)} ${line.unit} of ${line.limit}` +
      `  (by hand ${text(samples.hand)}; kit ${text(samples.kit)}${alone})`,
  );
  return fits;
}

await withSite('cards.html', async (site) => {
  console.log(`${rounds} rounds; median ± noise`);
  let missed = 0;
  for (const line of lines.filter(({ name }) => name.includes(values.only))) {
    if (!(await run(site, line))) missed += 1;
  }
  console.log(missed === 0 ? 'All within their limits.' : `${missed} above their limits.`);
  process.exitCode = missed === 0 ? 0 : 1;
});
