/**
 * How much the table costs, against one written by hand: `npm run bench:table`. Chromium, a
 * production build, the two tables in turn in fresh pages, medians of CPU time on the main thread.
 * The noise beside a median is half the distance between its quartiles. Options: `--rounds 7`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import react from '@vitejs/plugin-react';
import { chromiumArgs, findChromium } from '../tooling/chromium.mjs';
import { median, noise } from './statistics.mjs';
import { lines } from './table-lines.mjs';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, only: { type: 'string', default: '' } },
});
const rounds = Number(values.rounds);
const folder = mkdtempSync(join(tmpdir(), 'bench-table-'));
const shared = {
  root: import.meta.dirname,
  configFile: /** @type {false} */ (false),
  logLevel: /** @type {'error'} */ ('error'),
};

/** @typedef {import('./table-lines.mjs').Sample} Sample */
/** @typedef {import('./table-lines.mjs').Line} Line */

/** @param {readonly Sample[]} samples */
function lateShare(samples) {
  const frames = samples.reduce((sum, sample) => sum + (sample.frames ?? 0), 0);
  return frames === 0 ? null : samples.reduce((sum, { late = 0 }) => sum + late, 0) / frames;
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {Line} line
 */
async function sampleOf(browser, url, line) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1300 } });
  try {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const metric = async (/** @type {string} */ name) => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find((item) => item.name === name)?.value ?? 0;
    };
    await page.goto(url);
    await page.waitForFunction(() => 'bench' in window);
    await page.waitForTimeout(200);
    return await line.run({
      page,
      cpu: async (work) => {
        await session.send('HeapProfiler.collectGarbage');
        const before = await metric('TaskDuration');
        const frames = await work();
        const cpu = ((await metric('TaskDuration')) - before) * 1000;
        return { cpu, ...frames };
      },
      heap: async () => {
        await session.send('HeapProfiler.collectGarbage');
        await session.send('HeapProfiler.collectGarbage');
        return metric('JSHeapUsedSize');
      },
    });
  } finally {
    await page.close();
  }
}

/** @param {string} origin */
async function run(origin) {
  let missed = 0;
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...chromiumArgs, '--enable-precise-memory-info'],
  });
  console.log(`${rounds} rounds; CPU on the main thread in ms, median ± noise`);
  for (const line of lines.filter(({ name }) => name.includes(values.only))) {
    /** @type {Record<'hand' | 'kit' | 'none', Sample[]>} */
    const samples = { hand: [], kit: [], none: [] };
    /** @type {('hand' | 'kit' | 'none')[]} */
    const kinds = line.net ? ['hand', 'kit', 'none'] : ['hand', 'kit'];
    for (let round = -1; round < rounds; round += 1) {
      for (const kind of round % 2 === 0 ? kinds : kinds.toReversed()) {
        const url = `${origin}/table.html?table=${kind}&rows=${line.rows}`;
        const sample = await sampleOf(browser, url, line);
        if (round >= 0) samples[kind].push(sample);
      }
    }
    if (!report(line, samples)) missed += 1;
  }
  await browser.close();
  return missed;
}

/**
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

try {
  await build({
    ...shared,
    plugins: [react()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      cssTarget: ['chrome123'],
      rolldownOptions: { input: join(import.meta.dirname, 'table.html') },
    },
  });
  const server = await preview({ ...shared, build: { outDir: folder }, preview: { port: 0 } });
  const missed = await run((server.resolvedUrls?.local[0] ?? '').replace(/\/$/, ''));
  await server.close();
  console.log(missed === 0 ? 'All within their limits.' : `${missed} above their limits.`);
} finally {
  rmSync(folder, { recursive: true });
}
