/** What events say about legs: which leg is meant, and when it was seen. */
import { describe, expect, it } from 'vitest';
import {
  buildTimeline,
  type CobrowseMediaParticipant,
  type ObservedSession,
} from '../../../src/entries/model.js';
import { untyped } from '../arbitrary.js';
import { at, customer, holdsOf, seen, segmentsSeen, sessionOf, spellAll, time } from './scene.js';

/** The legs of a session and its events: `key@position`, with what each did. */
function legsOf(now: readonly CobrowseMediaParticipant[], events: readonly ObservedSession[]) {
  const { lanes } = buildTimeline({ session: sessionOf(...now), events, now: at(100) });
  return lanes
    .flatMap(({ legs }) => legs)
    .map(({ key, position, segments }) => [`${key}@${position}`, ...spellAll(segments)]);
}

const alerting = { id: 'a', state: 'alerting' };
const connected = { id: 'a', state: 'connected' };

describe('the leg that an event is about', () => {
  it('is the one with the same ids', () => {
    const now = [
      { ...connected, communicationId: 'c1' },
      { ...connected, communicationId: 'c2' },
    ];
    const events = [seen(10, ...now), seen(20, ...now)];
    expect(legsOf(now, events)).toEqual([
      ['a/c1@0', 'connected 10~ to 100~'],
      ['a/c2@1', 'connected 10~ to 100~'],
    ]);
  });

  it.each([
    ['the event', connected, { ...connected, communicationId: 'c1' }, 'a/c1@0'],
    ['the session', { ...connected, communicationId: 'c1' }, connected, 'a@0'],
  ])('is the only one of the participant, if %s has no communication id', (_, old, now, leg) => {
    expect(legsOf([now], [seen(10, old)])).toEqual([[leg, 'connected 10~ to 100~']]);
  });

  it('is another one if both have a communication id, and they differ', () => {
    const now = { ...connected, communicationId: 'c2' };
    const legs = legsOf([now], [seen(10, { ...connected, communicationId: 'c1' })]);
    expect(legs.map(([leg]) => leg)).toEqual(['a/c1@null', 'a/c2@0']);
  });

  it('is unknown if the participant has several', () => {
    const now = [
      { ...connected, communicationId: 'c1' },
      { ...connected, communicationId: 'c2' },
    ];
    expect(legsOf(now, [seen(10, connected)]).map(([leg]) => leg)).toEqual([
      'a@null',
      'a/c1@0',
      'a/c2@1',
    ]);
  });

  it('is that of the session, although only events have another one', () => {
    const now = [{ ...connected, communicationId: 'c2' }];
    const events = [seen(10, { ...connected, communicationId: 'c1' }), seen(20, connected)];
    expect(legsOf(now, events).map(([leg]) => leg)).toEqual(['a/c1@null', 'a/c2@0']);
  });

  it('is the same in all events if only events have it', () => {
    const ended = { id: 'a', state: 'terminated' };
    expect(legsOf([], [seen(10, alerting), seen(20, connected), seen(30, ended)])).toEqual([
      ['a@null', 'alerting 10~ to 20?', 'connected 20? to 30?'],
    ]);
  });
});

it('a leg that the session lists twice has a place for each', () => {
  expect(legsOf([customer, connected, customer], []).map(([leg]) => leg)).toEqual([
    'customer@0',
    'customer>2@2',
    'a@1',
  ]);
});

describe('an event', () => {
  it('that does not report the state does not interrupt it', () => {
    const silent = { id: 'a', name: 'Ada' };
    const held = { ...connected, held: true };
    expect(holdsOf(held, [seen(10, held), seen(20, silent), seen(30, held)])).toEqual([
      'hold 10~ to 100~',
    ]);
  });

  it('counts by its time, whatever its place in the list is', () => {
    const events = [seen(20, connected), seen(10, alerting)];
    expect(legsOf([connected], events)).toEqual([
      ['a@0', 'alerting 10~ to 20?', 'connected 20? to 100~'],
    ]);
  });

  it('that cannot be read is not the first one', () => {
    const unreadable = [null, 'event', { session: sessionOf(alerting) }];
    for (const bad of unreadable) {
      const events = untyped<ObservedSession[]>([bad, seen(10, connected)]);
      expect(buildTimeline({ session: sessionOf(connected), events, now: at(100) })).toMatchObject({
        start: at(10),
        marks: [],
      });
    }
    const noList = untyped<ObservedSession[]>('events');
    expect(legsOf([connected], noList)).toEqual([['a@0', 'connected 100~ to 100~']]);
  });

  it('without a time has that of its newest instant, and without any is left out', () => {
    const session = sessionOf({ ...alerting, providerEventTime: time(15) });
    expect(legsOf([connected], [{ session }, seen(20, connected)])).toEqual([
      ['a@0', 'alerting 15~ to 20?', 'connected 20? to 100~'],
    ]);
    expect(legsOf([connected], [{ session: sessionOf(alerting) }])).toEqual([
      ['a@0', 'connected 100~ to 100~'],
    ]);
  });

  it.each([[null], ['event'], [[]], [undefined]])('that is %j is ignored', (bad) => {
    const events = untyped<ObservedSession[]>([bad, seen(10, connected)]);
    expect(legsOf([connected], events)).toEqual([['a@0', 'connected 10~ to 100~']]);
  });
});

describe('a leg that is connected again', () => {
  const first = { ...customer, state: 'disconnected', endTime: time(30) };
  const again = (seconds: number): CobrowseMediaParticipant => ({
    ...customer,
    connectedTime: time(seconds),
  });

  it('keeps what it did before', () => {
    const untimed = { ...first, connectedTime: null, endTime: time(30) };
    expect(segmentsSeen(seen(10, customer), seen(31, untimed), seen(51, again(50)))).toEqual([
      'alerting 0? to 10~',
      'connected 10~ to 30',
      'connected 50 to 100~',
    ]);
  });

  it('keeps its after-call work, for as long as it was seen', () => {
    const working = { ...first, wrapupRequired: true, startAcwTime: time(32) };
    const done = { ...working, wrapup: { code: 'sold' } };
    const events = [seen(10, customer), seen(33, working), seen(45, done), seen(51, again(50))];
    expect(segmentsSeen(...events)).toEqual([
      'connected 0 to 30',
      'acw 32 to 45~',
      'connected 50 to 100~',
    ]);
  });

  it('has one connection if the clocks can be the reason', () => {
    expect(segmentsSeen(seen(31, first), seen(36, again(34)))).toEqual(['connected 34 to 100~']);
  });

  it('has one connection if it never ended in between', () => {
    const live = { ...customer, endTime: time(30), connectedTime: time(40) };
    expect(segmentsSeen(seen(41, live), seen(51, { ...live, connectedTime: time(50) }))).toEqual([
      'connected 50 to 100~',
    ]);
  });

  it('marks each of its ends, and that it joined once', () => {
    const early = { ...first, connectedTime: time(5) };
    const last = { ...again(50), state: 'terminated', endTime: time(70), disconnectType: 'peer' };
    const events = [seen(30, early), seen(50, again(50)), seen(71, last)];
    const { marks } = buildTimeline({ session: sessionOf(last), events, now: at(100) });
    const ofFields = marks.filter(({ code }) => code !== 'change');
    expect(ofFields.map(({ code, at: instant }) => [code, instant])).toEqual([
      ['joined', at(0)],
      ['disconnected', at(30)],
      ['disconnected', at(70)],
    ]);
  });
});
