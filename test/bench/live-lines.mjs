/** What the live benchmark measures, and how much it may cost. */

/** @typedef {import('./pages.mjs').Tools} Tools */
/**
 * @typedef {object} Sample
 * @property {number} value milliseconds
 * @property {number} [frames]
 * @property {number} [late]
 */
/**
 * @typedef {object} Line
 * @property {string} name
 * @property {'cards' | 'table'} view
 * @property {number} limit times by hand, or milliseconds
 * @property {'times' | 'ms'} unit `times`: net of the page alone
 * @property {(tools: Tools) => Promise<Sample>} run
 */

const SECONDS = 4;

/**
 * The processor time of so many events a second.
 *
 * @param {number} perSecond
 * @param {object} shown what {@link window.live.prepare} shows
 * @returns {Line['run']}
 */
const costOfEvents = (perSecond, shown) => async (tools) => {
  await tools.page.evaluate((options) => window.live.prepare(options), {
    sessions: 0,
    events: perSecond * SECONDS,
    ...shown,
  });
  const { cpu, result } = await tools.cpu(() =>
    tools.page.evaluate((rate) => window.live.run(rate), perSecond),
  );
  return { value: cpu, ...result };
};

/**
 * The 95th percentile from the text of an event to the paint that shows it, on a slow processor.
 *
 * @param {number} cards of one session
 * @returns {Line['run']}
 */
const timeToPaint = (cards) => async (tools) => {
  await tools.page.evaluate(
    (count) => window.live.prepare({ sessions: 1, crowded: count, events: 60 }),
    cards,
  );
  await tools.throttle(6);
  const times = await tools.page.evaluate(() => window.live.latencies());
  await tools.throttle(1);
  const sorted = times.toSorted((one, other) => one - other);
  return { value: sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0 };
};

/** @type {readonly Line[]} */
export const lines = [
  ...[100, 1000, 5000].map((perSecond) => ({
    name: `${perSecond.toLocaleString('en')} events/s, 30 of 500 sessions as cards`,
    view: /** @type {const} */ ('cards'),
    limit: 2,
    unit: /** @type {const} */ ('times'),
    run: costOfEvents(perSecond, { sessions: 500, cards: 30 }),
  })),
  ...[100, 1000].map((perSecond) => ({
    name: `${perSecond.toLocaleString('en')} events/s, table of 10,000 rows`,
    view: /** @type {const} */ ('table'),
    limit: 1.5,
    unit: /** @type {const} */ ('times'),
    run: costOfEvents(perSecond, { sessions: 4470 }),
  })),
  ...[12, 30].map((cards) => ({
    name: `event to paint, ${cards} cards, throttled 6 times`,
    view: /** @type {const} */ ('cards'),
    limit: cards === 12 ? 60 : 100,
    unit: /** @type {const} */ ('ms'),
    run: timeToPaint(cards),
  })),
];
