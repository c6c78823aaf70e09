/**
 * What cards cost, beside cards written by hand: `npm run bench:cards`. Chromium, a production build,
 * the two kinds in turn in fresh pages, medians. CPU is that of the main thread. The noise beside a
 * median is half the distance between its quartiles. Options: `--rounds 7`, `--only heap`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import react from '@vitejs/plugin-react';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { chromiumArgs, findChromium } from '../tooling/chromium.mjs';
import { median, noise } from './statistics.mjs';

/** @typedef {'hand' | 'kit' | 'none'} Kind */
/**
 * @typedef {object} Line
 * @property {string} name
 * @property {number} count cards on the page
 * @property {number} limit
 * @property {string} unit
 * @property {'ratio' | 'net ratio' | 'kit alone'} compare `net`: less what the page itself does
 * @property {(tools: Tools) => Promise<number>} measure
 */
/**
 * @typedef {object} Tools
 * @property {import('playwright').Page} page
 * @property {number} count
 * @property {(work: () => Promise<unknown>) => Promise<number>} cpu milliseconds of the main thread
 * @property {() => Promise<number>} heap bytes in use after collecting garbage
 * @property {(rate: number) => Promise<void>} throttle slows the processor down
 */

const TICKING_MS = 10_000;

/** @param {Tools} tools */
const mount = ({ page }) => page.evaluate(() => window.cards.mount());
/** @param {Tools} tools */
const mountingCost = (tools) => tools.cpu(() => mount(tools));

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
      return tools.cpu(() => tools.page.waitForTimeout(TICKING_MS));
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
const folder = mkdtempSync(join(tmpdir(), 'bench-cards-'));
const shared = {
  root: import.meta.dirname,
  configFile: /** @type {false} */ (false),
  logLevel: /** @type {'error'} */ ('error'),
};

/**
 * One measurement in a page of its own.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {Line} line
 */
async function sample(browser, url, line) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  try {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const metric = async (/** @type {string} */ name) => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find((item) => item.name === name)?.value ?? 0;
    };
    await page.goto(url);
    await page.waitForFunction(() => 'cards' in window);
    await page.waitForTimeout(200);
    return await line.measure({
      page,
      count: line.count,
      cpu: async (work) => {
        await session.send('HeapProfiler.collectGarbage');
        const before = await metric('TaskDuration');
        await work();
        return ((await metric('TaskDuration')) - before) * 1000;
      },
      heap: async () => {
        await session.send('HeapProfiler.collectGarbage');
        await session.send('HeapProfiler.collectGarbage');
        return metric('JSHeapUsedSize');
      },
      throttle: async (rate) => {
        await session.send('Emulation.setCPUThrottlingRate', { rate });
      },
    });
  } finally {
    await page.close();
  }
}

/**
 * Measures a line in both kinds of cards, prints it, and says whether it is within its limit.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} origin
 * @param {Line} line
 */
async function run(browser, origin, line) {
  /** @type {Record<Kind, number[]>} */
  const samples = { hand: [], kit: [], none: [] };
  /** @type {Kind[]} */
  const kinds = line.compare === 'net ratio' ? ['hand', 'kit', 'none'] : ['hand', 'kit'];
  // The round before the first warms up caches and is not counted.
  for (let round = -1; round < rounds; round += 1) {
    for (const kind of round % 2 === 0 ? kinds : kinds.toReversed()) {
      const url = `${origin}/cards.html?cards=${kind}&count=${line.count}`;
      const value = await sample(browser, url, line);
      if (round >= 0) samples[kind].push(value);
    }
  }
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

try {
  await build({
    ...shared,
    plugins: [react()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { input: join(import.meta.dirname, 'cards.html') },
    },
  });
  const server = await preview({ ...shared, build: { outDir: folder }, preview: { port: 0 } });
  const origin = (server.resolvedUrls?.local[0] ?? '').replace(/\/$/, '');
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...chromiumArgs, '--enable-precise-memory-info'],
  });
  console.log(`${rounds} rounds; median ± noise`);
  let missed = 0;
  for (const line of lines.filter(({ name }) => name.includes(values.only))) {
    if (!(await run(browser, origin, line))) missed += 1;
  }
  await browser.close();
  await server.close();
  console.log(missed === 0 ? 'All within their limits.' : `${missed} above their limits.`);
  process.exitCode = missed === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
