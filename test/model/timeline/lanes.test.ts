/** The lanes of a timeline, its span, and when it is built again. */
import { describe, expect, it } from 'vitest';
import {
  buildTimeline,
  type CobrowseMediaParticipant,
  type ObservedSession,
  type TimelineOptions,
} from '../../../src/entries/model.js';
import { untyped } from '../arbitrary.js';
import { agent, at, customer, seen, sessionOf, time } from './scene.js';

const ended = { state: 'terminated', endTime: time(60) };
const timelineOf = (...legs: CobrowseMediaParticipant[]) =>
  buildTimeline({ session: sessionOf(...legs), now: at(100) });

describe('lanes', () => {
  it('are those who share, those who view, others, and those who did not answer', () => {
    const other = { id: 'other', state: 'connected', connectedTime: time(0) };
    const missed = { ...customer, ...ended, id: 'missed', connectedTime: null };
    const { lanes } = timelineOf(missed, other, agent, customer);
    expect(lanes.map(({ key }) => key)).toEqual(['customer', 'u1', 'other', 'missed']);
  });

  it('list the legs of a person by start, and those without an instant last', () => {
    const leg = (id: string, start: number | null): CobrowseMediaParticipant => ({
      id,
      user: { id: 'u1' },
      ...ended,
      startAlertingTime: start === null ? null : time(start),
      endTime: start === null ? null : time(start + 5),
    });
    const [lane] = timelineOf(leg('never', null), leg('late', 40), leg('early', 20)).lanes;
    expect(lane?.legs.map(({ key }) => key)).toEqual(['early', 'late', 'never']);
    expect(lane?.legs.map(({ position }) => position)).toEqual([2, 1, 0]);
    expect(lane?.legs.map(({ row }) => row)).toEqual([0, 0, 0]);
  });

  it('have as many rows as legs overlap, and use a row again when it is free', () => {
    const leg = (id: string, start: number, end: number): CobrowseMediaParticipant => ({
      id,
      user: { id: 'u1' },
      state: 'terminated',
      connectedTime: time(start),
      endTime: time(end),
    });
    const [lane] = timelineOf(
      leg('a', 0, 30),
      leg('b', 10, 50),
      leg('c', 20, 40),
      leg('d', 30, 60),
      leg('e', 40, 70),
    ).lanes;
    expect(lane?.legs.map(({ key, row }) => `${key} ${row}`)).toEqual([
      'a 0',
      'b 1',
      'c 2',
      'd 0',
      'e 2',
    ]);
    expect(lane?.rows).toBe(3);
  });
});

describe('a leg extends', () => {
  it('over its segments and holds', () => {
    const leg = { ...customer, ...ended, connectedTime: time(20), startHoldTime: time(5) };
    expect(timelineOf(leg).lanes[0]?.legs[0]).toMatchObject({ start: at(5), end: at(60) });
    const heldLater = { ...leg, startHoldTime: time(80) };
    expect(timelineOf(heldLater).lanes[0]?.legs[0]).toMatchObject({ start: at(20), end: at(80) });
  });
});

describe('the timeline', () => {
  it('lasts from the first to the last instant that is drawn', () => {
    const session = sessionOf({ ...customer, ...ended }, { ...agent, ...ended, endTime: time(70) });
    expect(buildTimeline({ session, now: at(100) })).toMatchObject({
      start: at(0),
      end: at(70),
      now: at(100),
      isLive: false,
    });
  });

  it('includes marks and control outside of the legs', () => {
    const session = sessionOf({
      ...customer,
      ...ended,
      startTime: time(-9),
      connectedTime: time(5),
    });
    expect(buildTimeline({ session, now: at(100) })).toMatchObject({ start: at(-9), end: at(60) });
    const events = [seen(2, customer, { ...agent, controlling: ['customer'] })];
    const controlled = sessionOf(
      { ...customer, ...ended, startTime: null, connectedTime: time(5) },
      { ...agent, ...ended, startAlertingTime: time(7), startTime: time(7) },
    );
    expect(buildTimeline({ session: controlled, events, now: at(100) })).toMatchObject({
      start: at(2),
    });
  });

  it('lasts until now while a leg has not ended', () => {
    const parkedLongAgo = { ...customer, ...ended };
    expect(timelineOf(parkedLongAgo, { id: 'a' })).toMatchObject({ end: at(100), isLive: true });
    expect(timelineOf({ id: 'a' })).toMatchObject({ start: null, end: null, isLive: true });
  });

  it('of no session is empty', () => {
    const empty = {
      start: null,
      end: null,
      now: null,
      isLive: false,
      lanes: [],
      control: [],
      marks: [],
    };
    for (const session of untyped<TimelineOptions['session'][]>([null, undefined, 'text', []])) {
      expect(buildTimeline({ session, now: at(0) })).toEqual(empty);
    }
    expect(buildTimeline({ session: {}, now: at(0) })).toEqual({ ...empty, now: at(0) });
  });
});

describe('the same options give the same timeline, other options another one', () => {
  const session = sessionOf(customer, agent);
  const events: readonly ObservedSession[] = [seen(20, customer, agent)];
  const options: TimelineOptions = { session, events, findings: [], now: at(100) };

  it.each<readonly [string, Partial<TimelineOptions>]>([
    ['session', { session: sessionOf(customer, agent) }],
    ['list of events', { events: [...events] }],
    ['list of findings', { findings: [] }],
    ['time', { now: at(101) }],
    ['way to find the target of control', { resolveControlTarget: () => null }],
  ])('with another %s', (_, change) => {
    const timeline = buildTimeline(options);
    expect(buildTimeline({ ...options })).toBe(timeline);
    expect(buildTimeline({ ...options, ...change })).not.toBe(timeline);
  });

  it('with and without events', () => {
    const without = buildTimeline({ session, now: at(100) });
    expect(buildTimeline({ session, events: null, now: at(100) })).toBe(without);
    expect(buildTimeline({ session, events, now: at(100) })).not.toBe(without);
    expect(buildTimeline({ session, now: at(100) })).toBe(without);
  });

  it('also when the time is not a number', () => {
    const unknown = { session, now: Number.NaN };
    expect(buildTimeline(unknown)).toBe(buildTimeline({ ...unknown }));
  });
});
