import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { participantFacts, type CobrowseMediaParticipant } from '../../src/model/index.js';
import { mergeEvent, parseEvents } from '../../src/wire/index.js';
import type { CobrowseEvent, SessionState, WireShape } from '../../src/wire/index.js';
import {
  SimulatedSession,
  isOver,
  legsReportedBy,
  payloadOf,
  type Action,
  type Moment,
  type PayloadOptions,
  type TrueLeg,
} from '../support/simulate-session.js';

const SHAPES = [
  'rest',
  'topic',
  'genericRest',
  'genericTopic',
  'analytics',
  'participant',
] as const;
const PEOPLE = ['agent', 'customer'] as const;
const ACTIONS: readonly Action[] = [
  'offer',
  'connect',
  'hold',
  'resume',
  'park',
  'grant',
  'revoke',
  'disconnect',
  'terminate',
];

/** One event as it is delivered, and the moment that it is a snapshot of. */
interface Delivery {
  readonly moment: number;
  readonly shape: WireShape;
  readonly reported: readonly TrueLeg[];
  readonly events: readonly CobrowseEvent[];
}

interface History {
  readonly moments: readonly Moment[];
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
    return { moments: session.moments, deliveries };
  });
}

/** The same events late, early and more than once. */
const outOfOrder = (history: fc.Arbitrary<History>): fc.Arbitrary<History> =>
  history.chain(({ moments, deliveries }) =>
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
        return { moments, deliveries: next };
      }),
  );

type IsTrue = (
  shown: CobrowseMediaParticipant,
  delivered: readonly Delivery[],
  moments: readonly Moment[],
) => boolean;

/** What is shown wrongly while events arrive, looked at after each of them. */
function mistakesIn({ moments, deliveries }: History, isTrue: IsTrue): readonly string[] {
  let state: SessionState | undefined;
  return deliveries.flatMap(({ events }, index) => {
    for (const event of events) state = mergeEvent(state, event);
    const delivered = deliveries.slice(0, index + 1);
    const wrong = state?.session.participants.filter((shown) => !isTrue(shown, delivered, moments));
    return (wrong ?? []).map((shown) => explain(shown, delivered));
  });
}

const sameLeg = (one: TrueLeg, other: TrueLeg): boolean =>
  one.communicationId === other.communicationId;

/** The true legs that a shown one can stand for: its own, or any when only flat shapes reported of it. */
function candidates(
  shown: CobrowseMediaParticipant,
  delivered: readonly Delivery[],
): readonly TrueLeg[] {
  const reported = delivered.flatMap((delivery) => delivery.reported);
  const ofPerson = reported.filter(({ participantId }) => participantId === shown.id);
  const own = ofPerson.filter(({ communicationId }) => communicationId === shown.communicationId);
  if (shown.communicationId != null) return own.slice(-1);
  const newest = Math.max(
    ...delivered
      .filter((one) => one.reported.some(({ participantId }) => participantId === shown.id))
      .map(({ moment }) => moment),
  );
  return ofPerson
    .filter((leg) => delivered.some((one) => one.moment === newest && one.reported.includes(leg)))
    .slice(-1);
}

type Status = 'pending' | 'live' | 'over' | 'unknown';

function statusShown(shown: CobrowseMediaParticipant): Status {
  const { phase, hasEnded } = participantFacts(shown);
  if (hasEnded) return 'over';
  return phase === 'pending' || phase === 'unknown' ? phase : 'live';
}

function statusOf(leg: TrueLeg): Status {
  if (isOver(leg)) return 'over';
  return leg.state === 'alerting' ? 'pending' : 'live';
}

/** The truths about a leg from a moment on until the newest moment that was delivered. */
function truthsSince(
  leg: TrueLeg,
  from: number,
  delivered: readonly Delivery[],
  moments: readonly Moment[],
): readonly TrueLeg[] {
  const newest = Math.max(...delivered.map(({ moment }) => moment));
  return moments
    .slice(from, newest + 1)
    .flatMap((moment) => moment.filter((one) => sameLeg(one, leg)));
}

const lastReportedAt = (
  leg: TrueLeg,
  delivered: readonly Delivery[],
  shapes: readonly WireShape[] = SHAPES,
): number =>
  Math.max(
    0,
    ...delivered
      .filter(
        ({ shape, reported }) =>
          shapes.includes(shape) && reported.some((one) => sameLeg(one, leg)),
      )
      .map(({ moment }) => moment),
  );

/** Whether a leg is shown in a state that it has had since events last told of it, or in none. */
function hasTrueStatus(
  shown: CobrowseMediaParticipant,
  delivered: readonly Delivery[],
  moments: readonly Moment[],
): boolean {
  return candidates(shown, delivered).every((leg) => {
    const since = lastReportedAt(leg, delivered, SHAPES);
    const truths = truthsSince(leg, since, delivered, moments).map(statusOf);
    const status = statusShown(shown);
    // While an end was not delivered, flat reports of the next leg look like reports of this one.
    if (truths.includes('over') && status !== 'over') return true;
    return status === 'unknown' || truths.includes(status);
  });
}

const NESTED: readonly WireShape[] = ['genericRest', 'genericTopic', 'analytics'];

/** Whether a leg is shown as ended only if it had ended, and as live only if it had not. */
function hasTrueEnd(
  shown: CobrowseMediaParticipant,
  delivered: readonly Delivery[],
  moments: readonly Moment[],
  shapes: readonly WireShape[],
): boolean {
  return candidates(shown, delivered).every((leg) => {
    const since = lastReportedAt(leg, delivered, shapes);
    const truths = truthsSince(leg, since, delivered, moments).map(isOver);
    const status = statusShown(shown);
    return status === 'unknown' || truths.includes(status === 'over');
  });
}

/** A history in few words, for a failure. */
function explain(shown: CobrowseMediaParticipant, delivered: readonly Delivery[]): string {
  const events = delivered.map(({ moment, shape, reported }) => {
    const legs = reported.map(({ communicationId, state }) => `${communicationId} ${state}`);
    return `${moment} ${shape}: ${legs.join(', ')}`;
  });
  const { communicationId, state, startAlertingTime, connectedTime, endTime } = shown;
  const summary = { communicationId, state, startAlertingTime, connectedTime, endTime };
  return `${events.join(' | ')} => ${JSON.stringify(summary)}`;
}

const RUNS = Number(process.env['RUNS'] ?? 500);

const KINDS = [
  ['all times', { timed: 'all', instants: true }],
  ['generic untimed', { timed: 'flat', instants: true }],
  ['no times', { timed: 'none', instants: true }],
  ['no times, no instants', { timed: 'none', instants: false }],
  ['generic untimed, no instants', { timed: 'flat', instants: false }],
  ['all times, no instants', { timed: 'all', instants: false }],
] as const;

/**
 * Also shorter than the five seconds by which the clocks of cloud and provider can differ: an alert is
 * often repeated at once.
 */
const STEPS = [30, 4, 2] as const;

/**
 * Seconds a step from which on a leg is never connected within these five seconds after the end of the
 * one before. Below, a flat report may be of either leg, so that
 * only ends are checked, against what nested shapes reported.
 */
const CLEAR_STEP = 4;

describe.each(
  STEPS.flatMap((step) =>
    KINDS.map(([name, kind]) => [`${name}, ${step} s a step`, { ...kind, step }] as const),
  ),
)('%s', (_, options) => {
  test('in order', () => {
    const isTrue: IsTrue = (shown, delivered, moments) => {
      const isClear = options.step >= CLEAR_STEP;
      if (options.instants && isClear) return hasTrueStatus(shown, delivered, moments);
      if (shown.communicationId == null) return true;
      return hasTrueEnd(shown, delivered, moments, isClear ? SHAPES : NESTED);
    };
    const property = fc.property(historyArbitrary(options), (history) => {
      expect(mistakesIn(history, isTrue)).toEqual([]);
    });
    fc.assert(property, { numRuns: RUNS });
  });

  test('out of order', () => {
    const isTrue: IsTrue = (shown, delivered, moments) =>
      !options.instants ||
      shown.communicationId == null ||
      hasTrueEnd(shown, delivered, moments, NESTED);
    const property = fc.property(outOfOrder(historyArbitrary(options)), (history) => {
      expect(mistakesIn(history, isTrue)).toEqual([]);
    });
    fc.assert(property, { numRuns: RUNS });
  });
});
