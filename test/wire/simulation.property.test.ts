import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CobrowseMediaParticipant } from '../../src/model/index.js';
import { mergeEvent, parseEvents } from '../../src/wire/index.js';
import type { CobrowseEvent, SessionState } from '../../src/wire/index.js';
import { Expectation, type Delivery, type DeliveryOptions } from '../support/expected-session.js';
import {
  ACTIONS,
  SimulatedSession,
  legsReportedBy,
  type Action,
} from '../support/simulate-session.js';
import { payloadOf, type PayloadOptions } from '../support/simulated-payloads.js';

const SHAPES = [
  'rest',
  'topic',
  'genericRest',
  'genericTopic',
  'analytics',
  'participant',
] as const;
const PEOPLE = ['agent', 'customer'] as const;

interface History {
  readonly deliveries: readonly Delivery[];
}

/** Steps of a session. Each makes a moment; an event tells of it unless it was dropped. */
const steps = fc.array(
  fc.record({
    who: fc.constantFrom(...PEOPLE),
    action: fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom<Action>('offer', 'connect', 'disconnect') },
      { weight: 1, arbitrary: fc.constantFrom(...ACTIONS) },
    ),
    shape: fc.constantFrom(...SHAPES),
    dropped: fc.nat(2).map((number) => number === 0),
  }),
  { minLength: 2, maxLength: 16 },
);

function historyArbitrary(options: PayloadOptions): fc.Arbitrary<History> {
  return steps.map((taken) => {
    const session = new SimulatedSession(options.step);
    const deliveries: Delivery[] = [];
    for (const { who, action, shape, dropped } of taken) {
      session.act(who, action);
      const moment = session.moments[session.now] ?? [];
      const reported = legsReportedBy(moment, shape, who);
      if (dropped || reported.length === 0) continue;
      const { events } = parseEvents(payloadOf(moment, shape, options, who));
      deliveries.push({ moment: session.now, shape, reported, events });
    }
    return { deliveries };
  });
}

/** The same events late, early and more than once. */
const outOfOrder = (history: fc.Arbitrary<History>): fc.Arbitrary<History> =>
  history.chain(({ deliveries }) =>
    fc
      .array(fc.record({ from: fc.nat(), to: fc.nat(), again: fc.boolean() }), { maxLength: 5 })
      .map((moves) => {
        const next = [...deliveries];
        for (const { from, to, again } of moves) {
          if (next.length === 0) break;
          const index = from % next.length;
          const [moved] = again ? [next[index]] : next.splice(index, 1);
          if (moved) next.splice(to % (next.length + 1), 0, moved);
        }
        return { deliveries: next };
      }),
  );

/** What is shown wrongly while events arrive, looked at after each of them. */
function mistakesIn({ deliveries }: History, options: DeliveryOptions): readonly string[] {
  let state: SessionState | undefined;
  return deliveries.flatMap(({ events }, index) => {
    for (const event of events) state = mergeEvent(state, event);
    const delivered = deliveries.slice(0, index + 1);
    const expectation = new Expectation(delivered, options);
    return PEOPLE.flatMap((id) => {
      const shown = (state?.session.participants ?? []).filter((leg) => leg.id === id);
      const mistakes = expectation.mistakesIn(shown, id);
      return mistakes.map((mistake) => `${mistake}: ${explain(shown, delivered)}`);
    });
  });
}

/** A history in few words, for a failure. */
function explain(
  shown: readonly CobrowseMediaParticipant[],
  delivered: readonly Delivery[],
): string {
  const events = delivered.map(({ moment, shape, reported }) => {
    const legs = reported.map(({ communicationId, state }) => `${communicationId} ${state}`);
    return `${moment} ${shape}: ${legs.join(', ')}`;
  });
  const rows = shown.map(({ communicationId, state, startAlertingTime, connectedTime, endTime }) =>
    JSON.stringify({ communicationId, state, startAlertingTime, connectedTime, endTime }),
  );
  return `${events.join(' | ')} => ${rows.join(', ')}`;
}

/** How many histories of each kind are tried. After a change of the merge, try 2000. */
const RUNS = Number(process.env['RUNS'] ?? 200);

const KINDS = [
  ['all times', { timed: 'all', instants: true }],
  ['generic untimed', { timed: 'flat', instants: true }],
  ['no times', { timed: 'none', instants: true }],
  ['no times, no instants', { timed: 'none', instants: false }],
  ['generic untimed, no instants', { timed: 'flat', instants: false }],
  ['all times, no instants', { timed: 'all', instants: false }],
  ['provider 3 s ahead', { timed: 'all', instants: true, providerAhead: 3 }],
  ['provider 3 s behind', { timed: 'all', instants: true, providerAhead: -3 }],
  ['nested events 20 s ahead', { timed: 'all', instants: true, nestedAhead: 20 }],
  ['nested events 20 s behind', { timed: 'all', instants: true, nestedAhead: -20 }],
  ['no times, provider 3 s ahead', { timed: 'none', instants: true, providerAhead: 3 }],
  ['no times, provider 3 s behind', { timed: 'none', instants: true, providerAhead: -3 }],
] as const;

/**
 * Also shorter than the five seconds by which the clocks of cloud and provider can differ: an alert is
 * often repeated at once.
 */
const STEPS = [30, 4, 2] as const;

describe.each(
  STEPS.flatMap((step) =>
    KINDS.map(([name, kind]) => [`${name}, ${step} s a step`, { ...kind, step }] as const),
  ),
)('%s', (_, options) => {
  test('in order', () => {
    const property = fc.property(historyArbitrary(options), (history) => {
      // Senders that disagree about the time make another order of the same reports.
      const ordered = !('nestedAhead' in options);
      expect(mistakesIn(history, { ...options, ordered })).toEqual([]);
    });
    fc.assert(property, { numRuns: RUNS });
  });

  test('out of order', () => {
    const property = fc.property(outOfOrder(historyArbitrary(options)), (history) => {
      expect(mistakesIn(history, { ...options, ordered: false })).toEqual([]);
    });
    fc.assert(property, { numRuns: RUNS });
  });
});

/** Reports whose times are those at which they were made; analytics carries none. */
function withReportTimes({ deliveries }: History): readonly CobrowseEvent[] {
  return deliveries
    .filter(({ shape }) => shape !== 'analytics')
    .flatMap(({ moment, events }) => events.map((event) => ({ moment, event })))
    .map(({ moment, event }) => {
      const providerEventTime = new Date(Date.UTC(2026, 2, 2, 9, moment)).toISOString();
      const participants = event.session.participants.map((leg) => ({ ...leg, providerEventTime }));
      return { ...event, session: { ...event.session, participants } };
    });
}

/** The legs by id: participants that come by themselves have the order in which they came. */
function legsAfter(events: readonly CobrowseEvent[]): readonly CobrowseMediaParticipant[] {
  let state: SessionState | undefined;
  for (const event of events) state = mergeEvent(state, event);
  const idsOf = (leg: CobrowseMediaParticipant): string =>
    `${leg.id} ${leg.communicationId ?? '~'}`;
  const legs = state?.session.participants ?? [];
  return legs.toSorted((one, other) => (idsOf(one) < idsOf(other) ? -1 : 1));
}

test.each(STEPS)('reports with times end in the same session in any order, %i s a step', (step) => {
  const history = historyArbitrary({ timed: 'all', instants: true, step }).map(withReportTimes);
  const orders = history.chain((events) =>
    fc.tuple(fc.constant(events), fc.shuffledSubarray([...events], { minLength: events.length })),
  );
  const property = fc.property(orders, ([inOrder, shuffled]) => {
    expect(legsAfter(shuffled)).toEqual(legsAfter(inOrder));
  });
  fc.assert(property, { numRuns: RUNS });
});
