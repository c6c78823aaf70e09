/**
 * What running times cost, in a real Chromium: the processor time of 12 live cards, and for 200 the
 * timers, the texts and the other nodes that a tick changes. Fails above one percent of a core, with
 * more than one timer, or when a tick changes anything but texts. `DURATION=30` is how long it looks.
 */
import { chromium } from 'playwright';
import { build } from 'vite';
import { launchOptions } from '../tooling/chromium.mjs';

const SECONDS = Number(process.env['DURATION'] ?? 30);
const CORE_LIMIT = 0.01;
const ORIGIN = 'https://bench.example';

/** The page as one script and one style sheet, as an integrator's bundler would make it. */
async function buildPage() {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      cssTarget: ['chrome123'],
      lib: { entry: 'test/bench/clock-page.tsx', formats: ['es'], fileName: 'page' },
    },
  });
  const [made] = Array.isArray(built) ? built : [built];
  if (!made || !('output' in made)) throw new Error('nothing was built');
  const script = made.output.find((file) => file.type === 'chunk');
  const sheet = made.output.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  return {
    script: script?.type === 'chunk' ? script.code : '',
    sheet: sheet?.type === 'asset' ? String(sheet.source) : '',
  };
}

/** Counts timers and changes; runs in the page before anything else. */
function instrument() {
  const counts = { timers: 0, most: 0, texts: 0, others: 0 };
  const pending = new Set();
  const set = window.setTimeout.bind(window);
  const clear = window.clearTimeout.bind(window);
  Object.assign(window, {
    counts,
    setTimeout: (/** @type {() => void} */ run, /** @type {number} */ wait) => {
      const id = set(() => {
        pending.delete(id);
        run();
      }, wait);
      pending.add(id);
      counts.timers += 1;
      counts.most = Math.max(counts.most, pending.size);
      return id;
    },
    clearTimeout: (/** @type {number} */ id) => {
      pending.delete(id);
      clear(id);
    },
    watch: () => {
      Object.assign(counts, { timers: 0, most: 0, texts: 0, others: 0 });
      new MutationObserver((records) => {
        for (const { type } of records) counts[type === 'characterData' ? 'texts' : 'others'] += 1;
      }).observe(document.body, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    },
  });
}

/**
 * @param {import('playwright').Browser} browser
 * @param {{ script: string, sheet: string }} page
 * @param {number} cards
 */
async function openCards(browser, { script, sheet }, cards) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  await page.addInitScript(instrument);
  const html = '<!doctype html><link rel="stylesheet" href="/sheet.css"><body>';
  await page.route(`${ORIGIN}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/page.js') {
      return route.fulfill({ contentType: 'text/javascript', body: script });
    }
    if (pathname === '/sheet.css') return route.fulfill({ contentType: 'text/css', body: sheet });
    return route.fulfill({
      contentType: 'text/html',
      body: `${html}<script type="module" src="/page.js"></script>`,
    });
  });
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`${ORIGIN}/?cards=${cards}`);
  await page
    .locator('article')
    .nth(cards - 1)
    .waitFor({ state: 'attached' });
  await page.waitForTimeout(2000);
  return page;
}

/**
 * Seconds of the processor that all pages of the browser, and the drawing of them, have used.
 *
 * @param {import('playwright').CDPSession} session
 */
async function processorTime(session) {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const named = processInfo.filter(({ type }) => type === 'renderer');
  return named.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

const source = await buildPage();
const browser = await chromium.launch(launchOptions());
/** @type {string[]} */
const failures = [];
try {
  const session = await browser.newBrowserCDPSession();
  const twelve = await openCards(browser, source, 12);
  const tasks = await twelve.context().newCDPSession(twelve);
  await tasks.send('Performance.enable');
  const taskTime = async () => {
    const { metrics } = await tasks.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  };
  const before = { processor: await processorTime(session), tasks: await taskTime() };
  await twelve.waitForTimeout(SECONDS * 1000);
  const used = (await processorTime(session)) - before.processor;
  const busy = (await taskTime()) - before.tasks;
  const share = used / SECONDS;
  console.log(
    `12 live cards, ${SECONDS} s: ${(share * 100).toFixed(2)} % of a core in the page's process, ` +
      `${((busy / SECONDS) * 100).toFixed(2)} % in tasks of its main thread`,
  );
  if (share > CORE_LIMIT) failures.push('12 live cards cost more than one percent of a core');
  await twelve.close();

  const many = await openCards(browser, source, 200);
  await many.evaluate('watch()');
  const ticks = 10;
  await many.waitForTimeout(ticks * 1000);
  /** @type {Record<'timers' | 'most' | 'texts' | 'others', number>} */
  const counts = await many.evaluate('counts');
  const running = await many.locator('.cb-duration').count();
  console.log(
    `200 live cards with ${running} running times, ${ticks} s: ${counts.timers} timers in all, ` +
      `${counts.most} at a time; ${counts.texts} texts changed (${(counts.texts / ticks).toFixed(0)} ` +
      `a tick), ${counts.others} other changes`,
  );
  if (counts.most > 1) failures.push('more than one timer at a time');
  if (counts.others > 0) failures.push('a tick changed more than texts');
  if (Math.abs(counts.texts / ticks - running) > running / ticks) {
    failures.push('a tick changed other texts than the running times');
  }
} finally {
  await browser.close();
}
for (const failure of failures) console.error(`FAIL  ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;
