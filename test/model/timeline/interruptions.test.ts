/** When a leg was parked or on hold. */
import { describe, expect, it } from 'vitest';
import {
  agent,
  customer,
  holdsOf,
  seen,
  segmentsOf,
  segmentsSeen,
  sourcesOf,
  time,
} from './scene.js';

const ended = { state: 'terminated', endTime: time(60) };

describe('parking', () => {
  const parked = { ...customer, state: 'parked', parkTime: time(20) };

  it('ends where the leg was resumed, and the connection goes on', () => {
    const resumed = { ...customer, parkTime: time(20), resumeTime: time(50) };
    expect(segmentsOf({ ...resumed, ...ended })).toEqual([
      'connected 0 to 20',
      'parked 20 to 50',
      'connected 50 to 60',
    ]);
    expect(sourcesOf(resumed)[1]).toBe('parked parkTime to resumeTime');
  });

  it('lasts until the end of a leg that was never resumed', () => {
    expect(segmentsOf({ ...customer, ...ended, parkTime: time(20) })).toEqual([
      'connected 0 to 20',
      'parked 20 to 60?',
    ]);
  });

  it('is not undone by a time of an earlier resumption', () => {
    expect(segmentsOf({ ...customer, ...ended, parkTime: time(20), resumeTime: time(10) })).toEqual(
      ['connected 0 to 20', 'parked 20 to 60?'],
    );
  });

  it('that events show ends at a resumption after it, or where an event shows it', () => {
    const resumed = (seconds: number) => ({
      ...customer,
      parkTime: time(20),
      resumeTime: time(seconds),
    });
    const parkingIn = (seconds: number) =>
      segmentsSeen(seen(5, customer), seen(21, parked), seen(51, resumed(seconds)))[1];
    expect(parkingIn(10)).toBe('parked 20 to 51?');
    expect(parkingIn(20)).toBe('parked 20 to 20');
    expect(parkingIn(50)).toBe('parked 20 to 50');
  });

  it('of a leg that ended at an unknown time ends at an unknown time', () => {
    const leg = { ...customer, state: 'terminated', parkTime: time(20) };
    expect(segmentsOf(leg)).toContain('parked 20 to 20~');
  });

  it('may end where it began', () => {
    expect(segmentsOf({ ...customer, parkTime: time(20), resumeTime: time(20) })).toEqual([
      'connected 0 to 20',
      'parked 20 to 20',
      'connected 20 to 100~',
    ]);
  });

  it('from the start leaves a connection without length before it', () => {
    expect(segmentsOf({ ...parked, parkTime: time(0) })).toEqual([
      'connected 0 to 0',
      'parked 0 to 100~',
    ]);
  });

  it('before the connection does not move its start', () => {
    const leg = { ...customer, connectedTime: time(30) };
    expect(segmentsOf({ ...leg, parkTime: time(10), resumeTime: time(20) })).toEqual([
      'parked 10 to 20',
      'connected 30 to 100~',
    ]);
  });

  it('implies a connection, whose start may be unknown', () => {
    const { connectedTime: _, ...unknownStart } = parked;
    expect(segmentsOf(unknownStart)).toEqual(['connected 0? to 20', 'parked 20 to 100~']);
  });

  it('is known from events, several times', () => {
    const again = { ...parked, parkTime: time(70) };
    const resumed = { ...customer, parkTime: time(20), resumeTime: time(50) };
    expect(
      segmentsSeen(seen(5, customer), seen(21, parked), seen(51, resumed), seen(71, again)),
    ).toEqual(['connected 0 to 20', 'parked 20 to 50', 'connected 50 to 70', 'parked 70 to 100~']);
  });
});

describe('a hold', () => {
  const held = { ...agent, held: true, startHoldTime: time(30) };

  it('lasts until the end of a leg that ended on hold', () => {
    expect(holdsOf({ ...held, ...ended, state: 'connected', disconnectType: 'peer' })).toEqual([
      'hold 30 to 60',
    ]);
  });

  it('of an ended leg that does not say so ends at an unknown time', () => {
    expect(holdsOf({ ...held, ...ended, held: false })).toEqual(['hold 30 to 30~']);
  });

  it.each([
    ['its last event', { providerEventTime: time(50) }, 'hold 50~ to 100~'],
    ['now', {}, 'hold 100~ to 100~'],
  ])('without a time began by %s at the latest', (_, fields, hold) => {
    const untimed = { ...held, startHoldTime: null, ...fields };
    expect(holdsOf(untimed)).toEqual([hold]);
    const [source = 'now'] = Object.keys(fields);
    expect(sourcesOf(untimed).at(-1)).toBe(`hold ${source} to now`);
  });

  it('without a time began where an event first showed it', () => {
    const untimed = { ...held, startHoldTime: null };
    const events = [seen(20, agent), seen(32, untimed), seen(40, untimed)];
    expect(holdsOf(untimed, events)).toEqual(['hold 32? to 100~']);
    expect(holdsOf(agent, [...events, seen(50, agent)])).toEqual(['hold 32? to 50?']);
  });

  it('that ended the leg lasted until then, although the leg no longer says that it was held', () => {
    const gone = { ...agent, ...ended, held: false, startHoldTime: time(30) };
    expect(holdsOf(gone, [seen(20, agent), seen(31, held)])).toEqual(['hold 30 to 60?']);
  });

  it('for the second time began where an event showed it again', () => {
    const untimed = { ...held, startHoldTime: null };
    const events = [seen(20, agent), seen(32, untimed), seen(40, agent), seen(50, untimed)];
    expect(holdsOf(untimed, events)).toEqual(['hold 32? to 40?', 'hold 50? to 100~']);
  });

  it('that no event showed has its start from the field', () => {
    const events = [seen(20, agent), seen(31, held), seen(40, { ...held, held: false })];
    const later = { ...held, held: false, startHoldTime: time(70) };
    expect(holdsOf(later, events)).toEqual(['hold 30 to 40?', 'hold 70 to 70~']);
    const gone = { ...later, state: 'terminated', endTime: time(90) };
    expect(holdsOf(gone, events)).toEqual(['hold 30 to 40?', 'hold 70 to 70~']);
  });

  it('of a leg without a state is none', () => {
    expect(holdsOf({ id: 'a', connectedTime: time(10), endTime: time(60) })).toEqual([]);
  });

  it('is not listed twice when the field and an event have the same one', () => {
    const later = { ...held, startHoldTime: time(70) };
    const events = [seen(31, held), seen(40, { ...held, held: false }), seen(71, later)];
    expect(holdsOf(later, events)).toEqual(['hold 30 to 40?', 'hold 70 to 100~']);
  });

  it('is none without a time and without the flag', () => {
    expect(holdsOf(agent)).toEqual([]);
    expect(holdsOf({ ...agent, ...ended })).toEqual([]);
  });
});
