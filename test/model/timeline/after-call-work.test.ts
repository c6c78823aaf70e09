/** When after-call work took place, and how that is known. */
import { describe, expect, it } from 'vitest';
import {
  at,
  customer,
  seen,
  segmentsOf,
  segmentsSeen,
  sessionOf,
  sourcesOf,
  time,
} from './scene.js';
import { buildTimeline, type CobrowseMediaParticipant } from '../../../src/entries/model.js';

const ended = { ...customer, state: 'terminated', endTime: time(60) };
const pending = { ...ended, state: 'disconnected', wrapupRequired: true };

const workOf = (leg: CobrowseMediaParticipant) =>
  segmentsOf(leg).filter((segment) => segment.startsWith('acw'));
const workSeen = (...events: Parameters<typeof segmentsSeen>) =>
  segmentsSeen(...events).filter((segment) => segment.startsWith('acw'));

describe('after-call work begins', () => {
  it.each([
    ['startAcwTime', { startAcwTime: time(62), afterCallWork: { startTime: time(65) } }, '62'],
    ['afterCallWork.startTime', { afterCallWork: { startTime: time(65) } }, '65'],
    ['endTime', {}, '60?'],
  ])('at %s, whichever is reported first', (field, times, start) => {
    const leg = { ...pending, ...times };
    expect(workOf(leg)).toEqual([`acw ${start} to 100~`]);
    expect(sourcesOf(leg).at(-1)).toBe(`acw ${field} to now`);
  });

  it('where an event first showed it, if no end of the leg is known', () => {
    const { endTime: _, ...untimed } = pending;
    const live = { ...customer, connectedTime: time(10) };
    expect(workSeen(seen(20, live), seen(62, untimed), seen(70, untimed))).toEqual([
      'acw 62? to 100~',
    ]);
    expect(workOf({ ...untimed, connectedTime: null })).toEqual(['acw 100~ to 100~']);
  });

  it('at an open end of the leg as an open start', () => {
    const { endTime: _, ...untimed } = pending;
    expect(workOf({ ...untimed, providerEventTime: time(80) })).toEqual(['acw 80~ to 100~']);
  });
});

describe('after-call work ends', () => {
  it.each([
    ['endAcwTime', { endAcwTime: time(80), afterCallWork: { endTime: time(85) } }, '80'],
    ['afterCallWork.endTime', { afterCallWork: { endTime: time(85) } }, '85'],
    ['wrapup.endTime', { wrapup: { code: 'sold', endTime: time(90), durationSeconds: 7 } }, '90'],
    ['wrapup.durationSeconds', { wrapup: { code: 'sold', durationSeconds: 7 } }, '67?'],
    [
      'wrapup.durationSeconds',
      { wrapup: { code: 'ININ-WRAP-UP-TIMEOUT', durationSeconds: 7 } },
      '67?',
    ],
  ])('at %s', (field, fields, end) => {
    const leg = { ...ended, ...fields };
    expect(workOf(leg)).toEqual([`acw 60? to ${end}`]);
    expect(sourcesOf(leg).at(-1)).toBe(`acw endTime to ${field}`);
  });

  it('as long after its reported start as it took', () => {
    const wrapup = { code: 'sold', durationSeconds: 7 };
    expect(workOf({ ...ended, wrapup, startAcwTime: time(70) })).toEqual(['acw 70 to 77?']);
  });

  it('at an unknown time if nothing says when', () => {
    const done = { ...ended, startAcwTime: time(70), wrapup: { code: 'sold' } };
    expect(workOf(done)).toEqual(['acw 70 to 70~']);
  });

  it('at no time that follows from its length if nothing says when it began', () => {
    const wrapup = { code: 'sold', durationSeconds: 7 };
    expect(workOf({ id: 'a', state: 'terminated', wrapup })).toEqual([]);
  });

  it('before it began according to its fields, which is marked', () => {
    const leg = { ...ended, startAcwTime: time(70), endAcwTime: time(65) };
    expect(workOf(leg)).toEqual(['acw 65? to 65']);
    expect(buildTimeline({ session: sessionOf(leg), now: at(100) }).marks).toContainEqual(
      expect.objectContaining({
        code: 'reversed',
        params: { earlier: 'startAcwTime', later: 'endAcwTime', byMs: 5000 },
      }),
    );
  });

  it('at its last event at the earliest', () => {
    const working = { ...pending, startAcwTime: time(62) };
    const done = { ...working, wrapup: { code: 'sold' } };
    expect(workSeen(seen(63, working), seen(75, done))).toEqual(['acw 62 to 75~']);
    expect(workSeen(seen(61, done))).toEqual(['acw 62 to 62~']);
  });
});

describe('there is no after-call work', () => {
  it.each([
    ['while the leg is connected', customer],
    [
      'while the leg is connected, although it has times',
      { ...customer, afterCallWork: { startTime: time(20), endTime: time(30) } },
    ],
    ['after an end without a wrap-up', ended],
    ['if the wrap-up was skipped', { ...ended, wrapupSkipped: true }],
    ['if a code was chosen at an unknown time', { ...ended, wrapup: { code: 'sold' } }],
    ['if it took no time', { ...ended, wrapup: { code: 'sold', durationSeconds: 0 } }],
    [
      'if it was skipped, although a draft has an end',
      { ...ended, wrapupSkipped: true, wrapup: { provisional: true, endTime: time(70) } },
    ],
    ['if it was done during the connection', { ...ended, endAcwTime: time(50) }],
  ])('%s', (_, leg) => {
    expect(workOf(leg)).toEqual([]);
  });

  it('without length unless it was done exactly when the leg ended', () => {
    expect(workOf({ ...ended, endAcwTime: time(60) })).toEqual(['acw 60? to 60']);
  });
});

it('after-call work of an earlier connection stays before the next one', () => {
  const earlier = { endTime: time(20), startAcwTime: time(21), endAcwTime: time(25) };
  expect(segmentsOf({ ...customer, ...earlier, connectedTime: time(50) })).toEqual([
    'acw 21 to 25',
    'connected 50 to 100~',
  ]);
});

it('reported after-call work during the connection is drawn after it', () => {
  const leg = { ...ended, startAcwTime: time(40), endAcwTime: time(50) };
  expect(segmentsOf(leg)).toEqual(['connected 0 to 60', 'acw 60? to 60?']);
});
