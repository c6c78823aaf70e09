/** Which reports are about the same leg. Instants are in seconds after the beginning. */
import { describe, expect, test } from 'vitest';
import { recordReport, type LegRecord } from '../../src/wire/leg-records.js';
import {
  compareLegs,
  inOrderOfLegs,
  isOfNextLeg,
  latestBegin,
  relateLegs,
  shareBegin,
} from '../../src/wire/leg-relations.js';

interface Fields {
  readonly alert?: number;
  readonly connected?: number;
  readonly end?: number;
  readonly state?: string;
  readonly communicationId?: string;
}

const START = Date.UTC(2026, 2, 2, 9);

function instant(second: number | undefined): string | undefined {
  return second === undefined ? undefined : new Date(START + second * 1000).toISOString();
}

/** What is known about a leg after one report of it. */
function leg({ alert, connected, end, ...others }: Fields, time = 100, position = 0): LegRecord {
  const fields = {
    ...others,
    startAlertingTime: instant(alert),
    connectedTime: instant(connected),
    endTime: instant(end),
  };
  return recordReport(undefined, { fields, shape: 'participant', position, time });
}

const OVER = { state: 'disconnected' };

describe('two reports are about', () => {
  test.each<[string, Fields, Fields, ReturnType<typeof relateLegs>]>([
    ['one connection, by two clocks', { connected: 5 }, { connected: 6 }, 'same'],
    ['two connections, or one, seconds apart', { connected: 5 }, { connected: 6.5 }, 'unknown'],
    ['perhaps one when clocks differ', { connected: 5 }, { connected: 10 }, 'unknown'],
    ['two connections', { connected: 5 }, { connected: 10.5 }, 'different'],
    [
      'one connection, whatever else they say',
      { connected: 5, alert: 0 },
      { connected: 5, alert: 60 },
      'same',
    ],
    [
      'two connections, whatever else they say',
      { connected: 5, alert: 0 },
      { connected: 60, alert: 0 },
      'different',
    ],
    ['nothing that can be compared', { connected: 5 }, { end: 10 }, 'unknown'],
    ['nothing at all', {}, {}, 'unknown'],
    ['one alert', { alert: 1 }, { alert: 2 }, 'same'],
    ['alerts seconds apart', { alert: 1 }, { alert: 4 }, 'unknown'],
    ['two alerts', { alert: 1 }, { alert: 7 }, 'different'],
    ['an alert, and its connection', { alert: 4 }, { connected: 4 }, 'unknown'],
    ['an alert within the precision of clocks', { alert: 5 }, { connected: 4 }, 'unknown'],
    ['an alert after the connection', { alert: 5.5 }, { connected: 4 }, 'different'],
    ['an alert at the end', { alert: 11 }, { end: 10 }, 'unknown'],
    ['an alert after the end', { alert: 11.5 }, { end: 10 }, 'different'],
    [
      'an alert after the end, and a connection soon after it',
      { alert: 11.5, connected: 13 },
      { end: 10 },
      'different',
    ],
    ['a connection at the end', { connected: 15 }, { end: 10 }, 'unknown'],
    ['a connection after the end', { connected: 15.5 }, { end: 10 }, 'different'],
    [
      'a connection after the end, though it alerted before',
      { alert: 9, connected: 15.5 },
      { end: 10 },
      'different',
    ],
    [
      'a connection after the end of a short one',
      { connected: 12 },
      { connected: 8, end: 10 },
      'different',
    ],
    [
      'a connection at the end of a short one',
      { connected: 11 },
      { connected: 8, end: 10 },
      'unknown',
    ],
    [
      'an end of the leg before the connection',
      { connected: 20, end: 10 },
      { alert: 12 },
      'unknown',
    ],
    ['one end', { ...OVER, end: 10 }, { ...OVER, end: 11 }, 'same'],
    ['an end that only one calls an end', { ...OVER, end: 10 }, { end: 10 }, 'unknown'],
    ['ends seconds apart', { ...OVER, end: 10 }, { ...OVER, end: 13 }, 'unknown'],
    ['two ends', { ...OVER, end: 10 }, { ...OVER, end: 20 }, 'different'],
    ['two ends, not called so', { end: 10 }, { end: 20 }, 'different'],
    [
      'one alert, though the ends differ',
      { ...OVER, alert: 1, end: 10 },
      { ...OVER, alert: 1, end: 20 },
      'same',
    ],
    [
      'two alerts, though the ends agree',
      { ...OVER, alert: 1, end: 20 },
      { ...OVER, alert: 8, end: 20 },
      'different',
    ],
  ])('%s', (_, one, other, relation) => {
    expect(relateLegs(leg(one), leg(other))).toBe(relation);
    expect(relateLegs(leg(other), leg(one))).toBe(relation);
  });
});

test('the begin of a leg is its connection, or else its alert', () => {
  expect(latestBegin(leg({ alert: 1, connected: 2 }))).toBe(START + 2000);
  expect(latestBegin(leg({ alert: 1 }))).toBe(START + 1000);
  expect(latestBegin(leg({ end: 1 }))).toBeNull();
});

test.each<[string, Fields, Fields, boolean]>([
  ['the same connection', { connected: 5 }, { connected: 5 }, true],
  ['the same alert', { alert: 5 }, { alert: 5 }, true],
  ['the same end', { ...OVER, end: 5 }, { ...OVER, end: 5 }, false],
  ['the same end, and begins a little apart', { ...OVER, alert: 1, end: 5 }, { end: 5 }, false],
  [
    'the same alert of two connections',
    { alert: 1, connected: 5 },
    { alert: 1, connected: 20 },
    false,
  ],
])('reports with %s share a begin: %j, %j', (_, one, other, isShared) => {
  expect(shareBegin(leg(one), leg(other))).toBe(isShared);
});

describe('an alert is about the next leg', () => {
  const alert = (time: number, fields: Fields = {}): LegRecord =>
    leg({ state: 'alerting', ...fields }, time);

  test.each(['disconnected', 'connected'])('when the leg was %s before', (state) => {
    expect(isOfNextLeg(alert(11), leg({ state }, 10))).toBe(true);
    expect(isOfNextLeg(alert(10), leg({ state }, 10))).toBe(false);
    expect(isOfNextLeg(alert(9), leg({ state }, 10))).toBe(false);
  });

  test('but not while the leg alerts, or nothing is known of it', () => {
    expect(isOfNextLeg(alert(11), leg({ state: 'dialing' }, 10))).toBe(false);
    expect(isOfNextLeg(alert(11), leg({}, 10))).toBe(false);
  });

  test('but not if its leg was connected', () => {
    const ended = leg(OVER, 10);
    expect(isOfNextLeg(alert(11, { connected: 5 }), ended)).toBe(false);
    expect(isOfNextLeg(leg({ state: 'connected' }, 11), ended)).toBe(false);
    expect(isOfNextLeg(leg({ state: 'disconnected' }, 11), ended)).toBe(false);
    expect(isOfNextLeg(leg({}, 11), ended)).toBe(false);
  });

  test('but not if its leg ended since', () => {
    const since = recordReport(alert(11), {
      fields: OVER,
      shape: 'participant',
      position: 0,
      time: 12,
    });
    expect(isOfNextLeg(since, leg(OVER, 10))).toBe(false);
  });
});

describe('the leg of a flat report is, of several,', () => {
  const latest = (legs: Readonly<Record<string, LegRecord>>, reportedAt = 50): unknown => {
    const sorted = Object.entries(legs).toSorted(([, one], [, other]) =>
      compareLegs(one, other, reportedAt),
    );
    const reversed = Object.entries(legs)
      .toReversed()
      .toSorted(([, one], [, other]) => compareLegs(one, other, reportedAt));
    expect(reversed.at(-1)?.[0]).toBe(sorted.at(-1)?.[0]);
    return sorted.at(-1)?.[0];
  };

  test('one that was live at that time', () => {
    const legs = { live: leg({ state: 'connected' }, 10), over: leg(OVER, 40) };
    expect(latest(legs, 50)).toBe('live');
    expect(latest(legs, 40)).toBe('live');
    expect(latest(legs, 39)).toBe('over');
  });

  test('the one that was seen first at the latest time', () => {
    expect(latest({ before: leg({ connected: 9 }, 10, 1), after: leg({ connected: 2 }, 11) })).toBe(
      'after',
    );
  });

  test('the one that began last', () => {
    expect(latest({ before: leg({ alert: 1 }, 10, 1), after: leg({ connected: 2 }, 10) })).toBe(
      'after',
    );
    expect(latest({ unknown: leg({}, 10, 1), known: leg({ alert: 2 }, 10) })).toBe('known');
  });

  test('the one that is listed last', () => {
    const [c1, c2] = [{ communicationId: 'c1' }, { communicationId: 'c2' }];
    expect(latest({ before: leg(c2, 10, 1), after: leg(c1, 10, 2) })).toBe('after');
    expect(latest({ before: leg(c1, 10, 1), after: leg(c2, 10, 1) })).toBe('after');
    expect(latest({ before: leg({}, 10, 1), after: leg(c1, 10, 1) })).toBe('after');
  });
});

describe('flat reports are ordered', () => {
  test.each<[string, Fields, Fields]>([
    ['connections', { connected: 5 }, { connected: 20 }],
    ['a connection and an alert', { connected: 5 }, { alert: 20 }],
    ['an end and a connection', { end: 10 }, { connected: 20 }],
    ['an end and an alert', { end: 10 }, { alert: 12 }],
  ])('by when their legs began: %s', (_, earlier, later) => {
    const [first, second] = [leg(earlier), leg(later)];
    expect(inOrderOfLegs([first, second])).toEqual([first, second]);
    expect(inOrderOfLegs([second, first])).toEqual([first, second]);
  });

  test('as they came, where that is not certain', () => {
    const [one, other] = [leg({ connected: 5 }), leg({ connected: 8 })];
    expect(inOrderOfLegs([one, other])).toEqual([one, other]);
    expect(inOrderOfLegs([other, one])).toEqual([other, one]);
  });

  test('between those before and after them', () => {
    const [a, b, c] = [leg({ connected: 0 }), leg({ connected: 20 }), leg({ connected: 40 })];
    expect(inOrderOfLegs([a, c, b])).toEqual([a, b, c]);
    expect(inOrderOfLegs([c, b, a])).toEqual([a, b, c]);
  });
});
