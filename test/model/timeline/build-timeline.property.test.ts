import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  buildTimeline,
  findSessionIssues,
  newestInstant,
  type CobrowseConversation,
  type Timeline,
  type TimelineLeg,
  type TimelineOptions,
} from '../../../src/entries/model.js';
import { sessionLegs } from '../../../src/model/session-legs.js';
import { generateSession } from '../../support/generate.js';
import { anyInput, anyParticipant, untyped } from '../arbitrary.js';

const SECOND = 1000;
const BASE = Date.UTC(2026, 2, 4, 15);

/** A leg with every time, in any order, some of them missing. */
const anyTime = fc.option(
  fc
    .integer({ min: -100, max: 100 })
    .map((seconds) => new Date(BASE + seconds * SECOND).toISOString()),
  { nil: undefined },
);
const timedParticipant = fc.record({
  id: fc.constantFrom('p1', 'p2', 'p3'),
  communicationId: fc.constantFrom('c1', 'c2', undefined),
  user: fc.constantFrom({ id: 'u1' }, {}, undefined),
  state: fc.constantFrom(
    'alerting',
    'connected',
    'parked',
    'disconnected',
    'terminated',
    undefined,
  ),
  held: fc.constantFrom(true, false, undefined),
  cobrowseRole: fc.constantFrom('sharer', 'viewer', undefined),
  controlling: fc.constantFrom(['p1'], ['p2'], ['c1', 'x'], [], undefined),
  wrapupPrompt: fc.constantFrom('mandatory', 'optional', undefined),
  wrapupRequired: fc.constantFrom(true, undefined),
  startTime: anyTime,
  startAlertingTime: anyTime,
  connectedTime: anyTime,
  endTime: anyTime,
  startHoldTime: anyTime,
  parkTime: anyTime,
  resumeTime: anyTime,
  startAcwTime: anyTime,
  endAcwTime: anyTime,
  providerEventTime: anyTime,
});
const timedSession = fc
  .array(fc.oneof(timedParticipant, anyParticipant), { maxLength: 6 })
  .map((participants) => untyped<CobrowseConversation>({ id: 'x', participants }));
const anySession = fc.oneof(
  { weight: 4, arbitrary: timedSession },
  {
    weight: 1,
    arbitrary: fc
      .array(anyInput)
      .map((participants) => untyped<CobrowseConversation>({ participants })),
  },
  { weight: 1, arbitrary: anyInput.map((input) => untyped<CobrowseConversation>(input)) },
);
const anyEvents = fc.array(
  fc.record({
    session: anySession,
    at: fc.option(fc.integer({ min: -100, max: 100 }).map((seconds) => BASE + seconds * SECOND)),
  }),
  { maxLength: 5 },
);
const anyNow = fc.oneof(
  fc.integer({ min: -200, max: 200 }).map((seconds) => BASE + seconds * SECOND),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 0, 1e300),
);
const anyOptions: fc.Arbitrary<TimelineOptions> = fc.record({
  session: anySession,
  events: anyEvents,
  now: anyNow,
});

test('any data gives a timeline that can be drawn', () => {
  fc.assert(
    fc.property(anyOptions, (options) => {
      const { session, events, now } = options;
      const { findings } = findSessionIssues({ session, events: events ?? [], now });
      const timeline = buildTimeline({ ...options, findings });
      expectSound(timeline, options);
      expect(JSON.parse(JSON.stringify(timeline))).toEqual(timeline);
    }),
    { numRuns: 200 },
  );
});

test('normal sessions give a timeline without contradictions', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), (seed) => {
      const { session, now } = generateSession(seed);
      const timeline = buildTimeline({ session, now });
      expectSound(timeline, { session, now });
      const contradictions = timeline.marks.filter(
        (mark) =>
          (mark.code === 'overlap' || mark.code === 'reversed') && mark.params.byMs > 5 * SECOND,
      );
      expect(contradictions).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('hostile values instead of options change nothing but the timeline', () => {
  fc.assert(
    fc.property(anySession, fc.anything(), fc.anything(), (session, events, findings) => {
      const options = untyped<TimelineOptions>({ session, events, findings, now: BASE });
      const timeline = buildTimeline(options);
      expectSound(timeline, options);
      expect(JSON.parse(JSON.stringify(timeline))).toEqual(timeline);
    }),
  );
});

test('the same data gives the same timeline', () => {
  fc.assert(
    fc.property(anyOptions, (options) => {
      const timeline = buildTimeline(options);
      expect(buildTimeline({ ...options })).toBe(timeline);
      expect(buildTimeline(structuredClone(options))).toEqual(timeline);
    }),
  );
});

/** What holds for every timeline, whatever the data was. */
function expectSound(timeline: Timeline, { session, events }: TimelineOptions): void {
  const { start, end, lanes, control, marks } = timeline;
  const legs = lanes.flatMap((lane) => lane.legs);
  const keys = legs.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  // Every leg of the session has exactly one place.
  const inSession = legs.flatMap(({ position }) => position ?? []);
  expect(inSession.toSorted((one, other) => one - other)).toEqual(positionsOf(session));
  if (!Array.isArray(events) || events.length === 0) expect(inSession).toHaveLength(legs.length);

  const inSpan = (at: number): void => {
    expect(Number.isFinite(at)).toBe(true);
    expect(at).toBeGreaterThanOrEqual(start ?? Number.NaN);
    expect(at).toBeLessThanOrEqual(end ?? Number.NaN);
  };
  for (const { segments, holds } of legs) {
    for (const list of [segments, holds]) {
      list.forEach((segment, index) => {
        inSpan(segment.start.at);
        inSpan(segment.end.at);
        expect(segment.end.at).toBeGreaterThanOrEqual(segment.start.at);
        const before = list[index - 1];
        if (before) expect(segment.start.at).toBeGreaterThanOrEqual(before.end.at);
      });
    }
  }
  for (const lane of lanes) expectRows(lane.legs, lane.rows);
  const laneKeys = new Set(lanes.map(({ key }) => key));
  for (const interval of control) {
    inSpan(interval.start.at);
    inSpan(interval.end.at);
    expect(interval.end.at).toBeGreaterThanOrEqual(interval.start.at);
    expect(keys).toContain(interval.controller);
    expect(laneKeys).toContain(interval.controllerLane);
    if (interval.targetLane !== null) expect(laneKeys).toContain(interval.targetLane);
  }
  marks.forEach((mark, index) => {
    if (mark.at !== null) inSpan(mark.at);
    const before = marks[index - 1];
    if (before && mark.at !== null) expect(mark.at).toBeGreaterThanOrEqual(before.at ?? Number.NaN);
    if (mark.leg !== null) expect(keys).toContain(mark.leg);
  });
}

function positionsOf(session: TimelineOptions['session']): readonly number[] {
  const participants: readonly unknown[] = Array.isArray(session?.participants)
    ? session.participants
    : [];
  const legs = new Set<unknown>(sessionLegs(session).legs.map(({ participant }) => participant));
  return participants.flatMap((participant, position) => (legs.has(participant) ? [position] : []));
}

function expectRows(legs: readonly TimelineLeg[], rows: number): void {
  const ends = new Map<number, number>();
  for (const { row, start, end } of legs) {
    expect(row).toBeGreaterThanOrEqual(0);
    expect(row).toBeLessThan(rows);
    if (start === null || end === null) continue;
    expect(start).toBeGreaterThanOrEqual(ends.get(row) ?? Number.NEGATIVE_INFINITY);
    ends.set(row, end);
  }
}

test('the instant of the data is now when none is given', () => {
  const { session } = generateSession(7);
  expect(buildTimeline({ session, now: Number.NaN }).now).toBe(newestInstant(session));
});
