/** When a leg alerted and was connected, and from which fields that follows. */
import { describe, expect, it } from 'vitest';
import { buildTimeline, type CobrowseMediaParticipant } from '../../../src/entries/model.js';
import {
  agent,
  seen,
  segmentsOf,
  segmentsSeen,
  sessionOf,
  sourcesOf,
  sourcesSeen,
  time,
} from './scene.js';

describe('a connection begins', () => {
  it('when the leg says so, whatever other fields say', () => {
    const leg = { id: 'a', state: 'connected', connectedTime: time(20), startTime: time(0) };
    expect(segmentsOf(leg)).toEqual(['connected 20 to 100~']);
    expect(sourcesOf(leg)).toEqual(['connected connectedTime to now']);
  });

  it.each([
    ['alert', { startAlertingTime: time(5), startTime: time(3) }, '5?', 'startAlertingTime'],
    ['start', { startTime: time(3), providerEventTime: time(50) }, '3?', 'startTime'],
    ['last event', { providerEventTime: time(50) }, '50~', 'providerEventTime'],
    ['time on the clock', {}, '100~', 'now'],
  ])('at its %s if it does not say when', (_, times, start, source) => {
    const leg = { id: 'a', state: 'connected', ...times };
    expect(segmentsOf(leg).at(-1)).toBe(`connected ${start} to 100~`);
    expect(sourcesOf(leg).at(-1)).toBe(`connected ${source} to now`);
  });

  it('also for a leg that is on hold', () => {
    expect(segmentsOf({ id: 'a', state: 'connected', held: true, startTime: time(3) })).toEqual([
      'connected 3? to 100~',
    ]);
  });

  it('at an unknown time for a nested leg, whose start time is that of its participant', () => {
    const nested = { id: 'a', communicationId: 'c', state: 'connected', startTime: time(3) };
    expect(segmentsOf({ ...nested, providerEventTime: time(50) })).toEqual([
      'connected 50~ to 100~',
    ]);
    expect(segmentsOf(nested)).toEqual(['connected 100~ to 100~']);
  });

  it('when an event first shows it, rather than at a time of something else', () => {
    const leg = { id: 'a', state: 'connected', startTime: time(0) };
    const alerting = { ...leg, state: 'alerting' };
    const events = [seen(10, alerting), seen(20, leg), seen(30, leg)];
    expect(segmentsSeen(...events)).toEqual(['alerting 10~ to 20?', 'connected 20? to 100~']);
    expect(sourcesSeen(...events)).toEqual([
      'alerting event 0 to event 1',
      'connected event 1 to now',
    ]);
  });

  it('before an unreadable time of connecting, if the leg has ended', () => {
    const leg = { id: 'a', connectedTime: 'yesterday', startTime: time(3) };
    const ended = { ...leg, state: 'terminated', endTime: time(20) };
    expect(segmentsOf(ended)).toEqual(['connected 3? to 20']);
    expect(segmentsOf(leg)).toEqual([]);
  });
});

describe('a leg that never connected has no connected segment', () => {
  it.each([
    ['while it alerts', { state: 'alerting', startTime: time(3) }, ['alerting 3? to 100~']],
    [
      'after it ended',
      { state: 'terminated', startAlertingTime: time(5), endTime: time(8) },
      ['alerting 5 to 8'],
    ],
    ['when only its end is known', { state: 'terminated', endTime: time(8) }, []],
  ])('%s', (_, fields, segments) => {
    expect(segmentsOf({ id: 'a', ...fields })).toEqual(segments);
  });
});

describe('without any instant, nothing is drawn', () => {
  it.each<readonly [string, CobrowseMediaParticipant]>([
    ['connected', { state: 'connected' }],
    ['alerting', { state: 'alerting' }],
    ['on hold', { state: 'connected', held: true }],
    ['parked', { state: 'parked' }],
    ['ended', { state: 'terminated' }],
    ['in after-call work', { state: 'disconnected', wrapupRequired: true }],
  ])('of a leg that is %s', (_, leg) => {
    const timeline = buildTimeline({ session: sessionOf({ id: 'a', ...leg }), now: Number.NaN });
    expect(timeline).toMatchObject({ start: null, end: null, now: null });
    expect(timeline.lanes[0]?.legs).toMatchObject([{ segments: [], holds: [] }]);
    expect(timeline.marks.map((mark) => mark.at)).toEqual(timeline.marks.map(() => null));
  });
});

describe('a leg alerted', () => {
  it('not from the start of its participant, who may have joined long before', () => {
    const second = {
      id: 'a',
      communicationId: 'second',
      state: 'alerting',
      startTime: time(3),
      providerEventTime: time(50),
    };
    expect(segmentsOf(second)).toEqual(['alerting 50~ to 100~']);
  });

  it('from the time that it says, until it connected', () => {
    expect(sourcesOf(agent)).toEqual([
      'alerting startAlertingTime to connectedTime',
      'connected connectedTime to now',
    ]);
  });

  it.each([
    ['it still alerts', { state: 'alerting' }],
    [
      'it began in that state',
      { state: 'connected', connectedTime: time(9), initialState: 'ALERTING' },
    ],
    ['it ended without an answer', { state: 'terminated', endTime: time(9) }],
  ])('from its start if %s', (_, fields) => {
    const leg = { id: 'a', startTime: time(3), ...fields };
    expect(segmentsOf(leg)[0]).toMatch(/^alerting 3\? to/);
    expect(sourcesOf(leg)[0]).toMatch(/^alerting startTime to/);
  });

  it('since its last event, or since an unknown time, if it has no start', () => {
    const leg = { id: 'a', state: 'alerting' };
    expect(segmentsOf({ ...leg, providerEventTime: time(50) })).toEqual(['alerting 50~ to 100~']);
    expect(sourcesOf({ ...leg, providerEventTime: time(50) })).toEqual([
      'alerting providerEventTime to now',
    ]);
    expect(segmentsOf(leg)).toEqual(['alerting 100~ to 100~']);
  });

  it('when an event showed it, if no field says so any more', () => {
    const connected = { id: 'a', state: 'connected', connectedTime: time(20) };
    const alerting = { id: 'a', state: 'alerting' };
    expect(segmentsSeen(seen(10, alerting), seen(15, alerting), seen(21, connected))).toEqual([
      'alerting 10~ to 20',
      'connected 20 to 100~',
    ]);
  });

  it('not because it has a start', () => {
    const connected = { id: 'a', state: 'connected', initialState: 'connected' };
    expect(segmentsOf({ ...connected, startTime: time(3), connectedTime: time(9) })).toEqual([
      'connected 9 to 100~',
    ]);
  });
});

describe('a leg ended', () => {
  const ended = { id: 'a', state: 'terminated', connectedTime: time(10) };

  it.each([
    ['its end', { endTime: time(60), startAcwTime: time(70) }, '60', 'endTime'],
    ['the start of after-call work', { startAcwTime: time(70) }, '70?', 'startAcwTime'],
    [
      'the start of after-call work, in its other field',
      { afterCallWork: { startTime: time(70) } },
      '70?',
      'afterCallWork.startTime',
    ],
    ['the last event', { providerEventTime: time(80) }, '80~', 'providerEventTime'],
  ])('at %s', (_, times, end, source) => {
    const leg = { ...ended, ...times };
    expect(segmentsOf(leg)[0]).toBe(`connected 10 to ${end}`);
    expect(sourcesOf(leg)[0]).toBe(`connected connectedTime to ${source}`);
  });

  it('when an event first showed that, if it was seen before', () => {
    const live = { ...ended, state: 'connected' };
    expect(segmentsSeen(seen(20, live), seen(30, ended), seen(40, ended))).toEqual([
      'connected 10 to 30?',
    ]);
  });

  it('at the last event at the latest, if it was never seen before', () => {
    expect(segmentsSeen(seen(30, ended), seen(40, ended))).toEqual(['connected 10 to 40~']);
  });
});
