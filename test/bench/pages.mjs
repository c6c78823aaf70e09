/**
 * What the benchmarks in a browser share: a production build that is served, pages that are opened
 * one at a time, and the processor time and heap of a page.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { launchOptions } from '../tooling/chromium.mjs';

/** @typedef {'hand' | 'kit' | 'none'} Kind by hand, the kit, or a page without either */
/**
 * @typedef {object} Tools
 * @property {import('playwright').Page} page
 * @property {<Result>(work: () => Promise<Result>) => Promise<{ cpu: number, result: Result }>} cpu
 *   milliseconds of the main thread, and the result of the work
 * @property {() => Promise<number>} heap bytes in use after collecting garbage
 * @property {() => Promise<number>} listeners event listeners after collecting garbage
 * @property {(rate: number) => Promise<void>} throttle slows the processor down
 */
/**
 * @typedef {object} Site
 * @property {import('playwright').Browser} browser
 * @property {string} origin
 */

/**
 * Builds a page of this folder for production, and serves it while `work` runs.
 *
 * @template Result
 * @param {string} file such as `cards.html`
 * @param {(site: Site) => Promise<Result>} work
 */
export async function withSite(file, work) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const shared = {
    root: import.meta.dirname,
    configFile: /** @type {false} */ (false),
    logLevel: /** @type {'error'} */ ('error'),
  };
  try {
    await build({
      ...shared,
      plugins: [react()],
      build: {
        outDir: folder,
        emptyOutDir: true,
        cssTarget: ['chrome123'],
        rolldownOptions: { input: join(import.meta.dirname, file) },
      },
    });
    const server = await preview({ ...shared, build: { outDir: folder }, preview: { port: 0 } });
    const options = launchOptions();
    const browser = await chromium.launch({
      ...options,
      args: [...options.args, '--enable-precise-memory-info'],
    });
    try {
      const origin = (server.resolvedUrls?.local[0] ?? '').replace(/\/$/, '');
      return await work({ browser, origin });
    } finally {
      await browser.close();
      await server.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Measures something in a page of its own.
 *
 * @template Result
 * @param {import('playwright').Browser} browser
 * @param {object} options
 * @param {string} options.url
 * @param {{ width: number, height: number }} options.viewport
 * @param {string} options.ready the global variable that the page sets when it can be used
 * @param {() => void} [options.before] runs in the page before its own scripts
 * @param {(tools: Tools) => Promise<Result>} measure
 */
export async function measurePage(browser, { url, viewport, ready, before }, measure) {
  const page = await browser.newPage({ viewport });
  try {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const metric = async (/** @type {string} */ name) => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find((item) => item.name === name)?.value ?? 0;
    };
    if (before) await page.addInitScript(before);
    await page.goto(url);
    await page.waitForFunction((name) => name in window, ready);
    await page.waitForTimeout(200);
    return await measure({
      page,
      cpu: async (work) => {
        await session.send('HeapProfiler.collectGarbage');
        const start = await metric('TaskDuration');
        const result = await work();
        return { cpu: ((await metric('TaskDuration')) - start) * 1000, result };
      },
      heap: async () => {
        await session.send('HeapProfiler.collectGarbage');
        await session.send('HeapProfiler.collectGarbage');
        return metric('JSHeapUsedSize');
      },
      listeners: async () => {
        await session.send('HeapProfiler.collectGarbage');
        return metric('JSEventListeners');
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
 * Takes samples of each kind in turn, so that a change of the machine's speed meets all of them. A
 * first round warms up caches and is not counted. `none` is sampled only on request.
 *
 * @template Sample
 * @param {{ rounds: number, withNone: boolean }} options
 * @param {(kind: Kind) => Promise<Sample>} takeSample
 */
export async function sampleInTurn({ rounds, withNone }, takeSample) {
  /** @type {Record<Kind, Sample[]>} */
  const samples = { hand: [], kit: [], none: [] };
  /** @type {Kind[]} */
  const kinds = withNone ? ['hand', 'kit', 'none'] : ['hand', 'kit'];
  for (let round = -1; round < rounds; round += 1) {
    for (const kind of round % 2 === 0 ? kinds : kinds.toReversed()) {
      const sample = await takeSample(kind);
      if (round >= 0) samples[kind].push(sample);
    }
  }
  return samples;
}
