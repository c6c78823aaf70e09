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
/** @typedef {import('./pages.mjs').Tools} Tools */

/** @param {Tools} tools */
const mount = ({ page }) => page.evaluate(() => window.bench.mount());
/** @param {Tools} tools */
const mounted = async (tools) => {
  await mount(tools);
  await tools.page.waitForTimeout(150);
};

const noPreparation = async () => {};

/**
 * What it costs to do something with a mounted table.
 *
 * @param {(tools: Tools) => Promise<void | { frames: number, late: number }>} act
 * @param {(tools: Tools) => Promise<unknown>} [prepare]
 * @returns {(tools: Tools) => Promise<Sample>}
 */
const costOf =
  (act, prepare = mounted) =>
  async (tools) => {
    await prepare(tools);
    const { cpu, result } = await tools.cpu(() => act(tools));
    return { cpu, ...result };
  };
/** @param {Tools} tools */
const sortByName = ({ page }) => page.evaluate(() => window.bench.header('Name'));
/** @param {number} pixels a frame */
const scroll =
  (pixels) =>
  (/** @type {Tools} */ { page }) =>
    page.evaluate((step) => window.bench.scroll(step, 120), pixels);
/** @param {Tools} tools */
const receiveEvents = ({ page }) => page.evaluate(() => window.bench.live(1000, 180));

/** @type {Line[]} */
export const lines = [
  ...[1000, 10_000, 100_000].map((rows, index) => ({
    name: `first paint, ${rows.toLocaleString('en')} rows`,
    limit: [1.6, 2, 5][index] ?? 0,
    rows,
    unit: /** @type {const} */ ('cpu'),
    run: costOf(mount, noPreparation),
  })),
  {
    name: 'sort by name, 10,000 rows',
    limit: 2,
    rows: 10_000,
    unit: 'cpu',
    run: costOf(sortByName),
  },
  {
    name: 'search, 10,000 rows',
    limit: 2.2,
    rows: 10_000,
    unit: 'cpu',
    run: costOf(({ page }) => page.evaluate(() => window.bench.search('tanaka'))),
  },
  {
    name: 'scroll slowly (12 px a frame)',
    limit: 1.7,
    rows: 10_000,
    unit: 'cpu',
    run: costOf(scroll(12)),
  },
  {
    name: 'scroll fast (1,500 px a frame)',
    limit: 2.1,
    rows: 10_000,
    unit: 'cpu',
    run: costOf(scroll(1500)),
  },
  {
    name: '1,000 events/s, clocks ticking',
    limit: 2,
    rows: 10_000,
    unit: 'cpu',
    net: true,
    run: costOf(receiveEvents),
  },
  {
    name: '1,000 events/s, sorted by name',
    limit: 2,
    rows: 10_000,
    unit: 'cpu',
    net: true,
    run: costOf(receiveEvents, async (tools) => {
      await mounted(tools);
      await sortByName(tools);
    }),
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
