/** What is measured, and how much it may cost. */

/**
 * @typedef {object} Sample
 * @property {number} cpu milliseconds
 * @property {number} [frames]
 * @property {number} [late]
 */
/**
 * @typedef {object} Line
 * @property {string} name
 * @property {number} limit ratio, or MB for the heap
 * @property {number} rows
 * @property {'cpu' | 'heap'} unit
 * @property {(tools: Tools) => Promise<Sample>} run
 * @property {boolean} [net] less what the page itself does
 */
/**
 * @typedef {object} Tools
 * @property {import('playwright').Page} page
 * @property {(work: () => Promise<void | {frames: number, late: number}>) => Promise<Sample>} cpu
 * @property {() => Promise<number>} heap bytes in use after collecting garbage
 */

/** @param {Tools} tools */
const mount = ({ page }) => page.evaluate(() => window.bench.mount());
/** @param {Tools} tools */
const mounted = async (tools) => {
  await mount(tools);
  await tools.page.waitForTimeout(150);
};

/** @type {Line[]} */
export const lines = [
  ...[1000, 10_000, 100_000].map((rows, index) => ({
    name: `first paint, ${rows.toLocaleString('en')} rows`,
    limit: [1.6, 2, 5][index] ?? 0,
    rows,
    unit: /** @type {const} */ ('cpu'),
    run: (/** @type {Tools} */ tools) => tools.cpu(() => mount(tools)),
  })),
  {
    name: 'sort by name, 10,000 rows',
    limit: 2,
    rows: 10_000,
    unit: 'cpu',
    run: async (tools) => {
      await mounted(tools);
      return tools.cpu(() => tools.page.evaluate(() => window.bench.header('Name')));
    },
  },
  {
    name: 'search, 10,000 rows',
    limit: 2.2,
    rows: 10_000,
    unit: 'cpu',
    run: async (tools) => {
      await mounted(tools);
      return tools.cpu(() => tools.page.evaluate(() => window.bench.search('tanaka')));
    },
  },
  {
    name: 'scroll slowly (12 px a frame)',
    limit: 1.7,
    rows: 10_000,
    unit: 'cpu',
    run: async (tools) => {
      await mounted(tools);
      return tools.cpu(() => tools.page.evaluate(() => window.bench.scroll(12, 120)));
    },
  },
  {
    name: 'scroll fast (1,500 px a frame)',
    limit: 2.1,
    rows: 10_000,
    unit: 'cpu',
    run: async (tools) => {
      await mounted(tools);
      return tools.cpu(() => tools.page.evaluate(() => window.bench.scroll(1500, 120)));
    },
  },
  {
    name: '1,000 events/s, clocks ticking',
    limit: 2,
    rows: 10_000,
    unit: 'cpu',
    net: true,
    run: async (tools) => {
      await mounted(tools);
      return tools.cpu(() => tools.page.evaluate(() => window.bench.live(1000, 180)));
    },
  },
  {
    name: '1,000 events/s, sorted by name',
    limit: 2,
    rows: 10_000,
    unit: 'cpu',
    net: true,
    run: async (tools) => {
      await mounted(tools);
      await tools.page.evaluate(() => window.bench.header('Name'));
      return tools.cpu(() => tools.page.evaluate(() => window.bench.live(1000, 180)));
    },
  },
  {
    name: 'heap over the data, 10,000 rows',
    limit: 2,
    rows: 10_000,
    unit: 'heap',
    run: async (tools) => {
      const before = await tools.heap();
      await mounted(tools);
      return { cpu: (await tools.heap()) - before };
    },
  },
];
