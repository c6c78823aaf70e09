/** What one event costs in sessions of different sizes: `mergeEvent` with an event of one leg. */

const SIZES = [6, 1000, 10_000];
/** An event in a session of 1,000 legs may cost this many times one in a session of 6. */
const LIMIT = 1.3;
const ROUNDS = 40;
const EVENTS_PER_ROUND = 1000;

/** @typedef {typeof import('../../src/wire/index.js').mergeEvent} MergeEvent */
/** @typedef {import('../../src/wire/index.js').CobrowseEvent} CobrowseEvent */
/** @typedef {import('../../src/wire/index.js').SessionState} SessionState */

/** @param {number} number @param {boolean} held */
function leg(number, held) {
  return {
    id: `participant-${number}`,
    communicationId: `communication-${number}`,
    purpose: 'agent',
    state: 'connected',
    connectedTime: '2026-05-11T09:00:00Z',
    held,
    controlling: [],
  };
}

/** @param {ReturnType<typeof leg>[]} participants @returns {CobrowseEvent} */
const eventOf = (participants) => ({
  shape: 'genericTopic',
  session: { id: 'conversation', participants },
  path: '$',
});

/** A session whose second leg is put on hold and taken off hold. */
class Session {
  /** @type {SessionState} */
  #state;
  #events = [true, false].map((held) => eventOf([leg(1, held)]));
  #mergeEvent;

  /** @param {MergeEvent} mergeEvent @param {number} size */
  constructor(mergeEvent, size) {
    const legs = Array.from({ length: size }, (_, number) => leg(number, false));
    this.#mergeEvent = mergeEvent;
    this.#state = mergeEvent(undefined, eventOf(legs));
  }

  /** Microseconds of CPU for one event. */
  measure() {
    const start = process.cpuUsage();
    for (let count = 0; count < EVENTS_PER_ROUND; count += this.#events.length) {
      for (const event of this.#events) this.#state = this.#mergeEvent(this.#state, event);
    }
    return process.cpuUsage(start).user / EVENTS_PER_ROUND;
  }
}

/**
 * Prints the cost of an event for each size, and what it is in terms of the smallest. Of all rounds
 * the fastest counts, which a busy machine disturbs least.
 *
 * @param {MergeEvent} mergeEvent
 * @returns {boolean} whether the cost is within the limit
 */
export function measureMerge(mergeEvent) {
  const sessions = SIZES.map((size) => new Session(mergeEvent, size));
  const fastest = sessions.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, session] of sessions.entries()) {
      fastest[index] = Math.min(fastest[index] ?? Infinity, session.measure());
    }
  }
  const ratios = fastest.map((cost) => cost / (fastest[0] ?? NaN));
  for (const [index, size] of SIZES.entries()) {
    const cost = fastest[index]?.toFixed(1).padStart(5);
    const ratio = ratios[index]?.toFixed(2);
    console.log(
      `merge      ${String(size).padStart(6)} legs   one event ${cost} us   ratio ${ratio}`,
    );
  }
  if ((ratios[1] ?? NaN) <= LIMIT) return true;
  console.error(`An event among ${SIZES[1]} legs costs more than ${LIMIT} times one among 6.`);
  return false;
}
