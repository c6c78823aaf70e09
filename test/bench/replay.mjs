/**
 * What a step of a replay costs in a log of 100,000 events of one session: the session after the
 * event and the one before, what changed, who controlled whom until then, findings and outcome. Steps
 * go to random events, to the next and to the previous one. Fails when one takes more than 50 ms.
 */
import { performance } from 'node:perf_hooks';
import { loadEntry } from './load-entry.mjs';

const LIMIT_MS = 50;
const EVENTS = Number(process.env['EVENTS'] ?? 100_000);
const STEPS = 300;
/** Each step is measured so often, and the fastest counts, which a busy machine disturbs least. */
const ROUNDS = 3;
const START = Date.parse('2026-05-11T09:00:00Z');
const PEOPLE = 6;

/** @param {number} index */
const timeAt = (index) => new Date(START + index * 250).toISOString();

/**
 * One leg reports at a time, and every tenth event reports all of them; holds and grants come and go.
 *
 * @param {number} index
 * @returns {import('../../src/wire/index.js').ReplayEvent}
 */
function eventAt(index) {
  /** @param {number} number */
  const leg = (number) => ({
    id: `participant-${number}`,
    communicationId: `communication-${number}`,
    name: `Person ${number}`,
    purpose: number === 0 ? 'customer' : 'agent',
    cobrowseRole: number === 0 ? 'sharer' : 'viewer',
    state: 'connected',
    connectedTime: timeAt(0),
    held: number > 0 && Math.floor(index / 40) % PEOPLE === number,
    controlling: number > 0 && Math.floor(index / 200) % 2 === 1 ? ['participant-0'] : [],
    providerEventTime: timeAt(index),
  });
  const participants =
    index % 10 === 0
      ? Array.from({ length: PEOPLE }, (_, number) => leg(number))
      : [leg(index % PEOPLE)];
  return {
    shape: 'genericTopic',
    session: { id: 'conversation', participants },
    path: '$',
    correlationId: `request-${index}`,
  };
}

/** @param {number[]} values @param {number} share */
function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? NaN;
}

const { createReplay } = /** @type {typeof import('../../src/wire/index.js')} */ (
  await loadEntry('wire')
);
const { changesBetween, findSessionIssues, sessionOutcome } =
  /** @type {typeof import('../../src/entries/model.js')} */ (await loadEntry('model'));
const events = Array.from({ length: EVENTS }, (_, index) => eventAt(index));
const begin = performance.now();
const replay = createReplay(events);
console.log(
  `${EVENTS.toLocaleString('en')} events   prepared in ${((performance.now() - begin) / 1000).toFixed(1)} s` +
    `   ${replay.changes.length.toLocaleString('en')} changes` +
    `   ${replay.controlChanges.length.toLocaleString('en')} changes of control`,
);

/** Milliseconds of processor time for a step: what else runs on the machine does not count. @param {number} index */
function step(index) {
  const start = process.cpuUsage();
  const before = replay.sessionAt(index - 1);
  const session = replay.sessionAt(index);
  const control = replay.controlUntil(index);
  const now = replay.moments[index] ?? NaN;
  changesBetween(before, session);
  findSessionIssues({ session, events: control, now });
  sessionOutcome({ session, events: control, now });
  return process.cpuUsage(start).user / 1000;
}

/** Always the same random numbers. */
let seed = 20260302;
const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;

let failed = false;
/** @type {Record<string, (before: number) => number>} */
const ways = {
  random: () => 1 + Math.floor(random() * (EVENTS - 1)),
  next: (before) => (before + 1) % EVENTS,
  previous: (before) => (before + EVENTS - 1) % EVENTS,
};
for (const [name, choose] of Object.entries(ways)) {
  let index = Math.floor(EVENTS / 2);
  const indices = Array.from({ length: STEPS }, () => (index = choose(index)));
  const times = indices.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round++) {
    replay.sessionAt(Math.floor(EVENTS / 2));
    for (const [number, wanted] of indices.entries()) {
      times[number] = Math.min(times[number] ?? Infinity, step(wanted));
    }
  }
  const worst = Math.max(...times);
  console.log(
    `${name.padEnd(9)} ${STEPS} steps   median ${quantile(times, 0.5).toFixed(1).padStart(5)} ms` +
      `   99 % ${quantile(times, 0.99).toFixed(1).padStart(5)} ms   worst ${worst.toFixed(1).padStart(5)} ms`,
  );
  if (worst > LIMIT_MS) failed = true;
}
if (failed) {
  process.exitCode = 1;
  console.error(`A step took more than ${LIMIT_MS} ms.`);
}
