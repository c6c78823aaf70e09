/** An agent's shift of eight hours in a minute: nothing of it may stay behind. */
import { measurePage } from './pages.mjs';

export const SHIFT = {
  name: 'shift of 100,000 events and 2,000 sessions',
  sessions: 2000,
  /**
   * Sessions before the first measurement. The browser itself keeps a few hundred entries about slow
   * frames and moved content, and code that it optimized; after so many sessions it has them all.
   */
  warmUp: 1000,
  /** Sessions at a time. */
  batch: 20,
  /** Events of each session between its first and its last. */
  events: 48,
  /** How much more heap may be in use than after the first sessions, as a share. */
  limit: 0.05,
};

/**
 * Counts timers and frames that are pending, and listeners of windows and documents.
 * Runs in the page, before its scripts.
 */
function countTimers() {
  /** @type {Set<string>} */
  const pending = new Set();
  // oxlint-disable-next-line typescript/unbound-method -- called as functions of the window below
  const { setTimeout, clearTimeout, setInterval, clearInterval } = window;
  // oxlint-disable-next-line typescript/unbound-method -- as above
  const { requestAnimationFrame, cancelAnimationFrame } = window;
  /** @param {string} kind @param {unknown} id */
  const forget = (kind, id) => void pending.delete(`${kind} ${String(id)}`);
  Object.assign(window, {
    pendingTimers: () => [...pending],
    /** @param {() => void} run @param {number} after */
    setTimeout: (run, after) => {
      const id = setTimeout(() => {
        forget('timeout', id);
        run();
      }, after);
      pending.add(`timeout ${id}`);
      return id;
    },
    /** @param {number} id */
    clearTimeout: (id) => {
      clearTimeout(id);
      forget('timeout', id);
    },
    /** @param {() => void} run @param {number} every */
    setInterval: (run, every) => {
      const id = setInterval(run, every);
      pending.add(`interval ${id}`);
      return id;
    },
    /** @param {number} id */
    clearInterval: (id) => {
      clearInterval(id);
      forget('interval', id);
    },
    /** @param {FrameRequestCallback} run */
    requestAnimationFrame: (run) => {
      const id = requestAnimationFrame((time) => {
        forget('frame', id);
        run(time);
      });
      pending.add(`frame ${id}`);
      return id;
    },
    /** @param {number} id */
    cancelAnimationFrame: (id) => {
      cancelAnimationFrame(id);
      forget('frame', id);
    },
  });
}

/**
 * Runs the shift, and says what stayed behind of it.
 *
 * @param {import('./pages.mjs').Site} site
 */
export async function measureShift({ browser, origin }) {
  const { sessions, warmUp, batch, events, limit } = SHIFT;
  return measurePage(
    browser,
    {
      url: `${origin}/live.html?view=cards&kind=kit`,
      viewport: { width: 1280, height: 1300 },
      ready: 'live',
      before: countTimers,
    },
    async ({ page, heap, listeners }) => {
      const work = (/** @type {number} */ seed) =>
        page.evaluate((part) => window.live.shift(part), { sessions: batch, events, seed });
      const rest = async () => {
        await page.waitForTimeout(500);
        // A live region is emptied ten seconds after it spoke.
        await page
          .waitForFunction(() => window.pendingTimers().length === 0, null, { timeout: 12_000 })
          .catch(() => {});
        const timers = await page.evaluate(() => window.pendingTimers());
        return { heap: await heap(), listeners: await listeners(), timers };
      };
      const first = warmUp / batch;
      for (let seed = 1; seed <= first; seed += 1) await work(seed);
      const before = await rest();
      for (let seed = first + 1; seed <= first + sessions / batch; seed += 1) await work(seed);
      const after = await rest();
      const kept = await page.evaluate(() => window.live.sessions());
      const growth = after.heap / before.heap - 1;
      const more = after.listeners - before.listeners;
      const fits = growth <= limit && more <= 0 && after.timers.length === 0 && kept === 0;
      return {
        fits,
        result: `${(growth * 100).toFixed(1)} % of ${limit * 100} %`,
        details: [
          `heap ${(before.heap / 1e6).toFixed(2)} MB after the first ${warmUp} sessions, ${(after.heap / 1e6).toFixed(2)} MB at the end`,
          `${more} more listeners`,
          `${after.timers.length} timers`,
          `${kept} sessions in the store`,
        ],
      };
    },
  );
}
