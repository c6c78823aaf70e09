/** When a session started and ended, and whether it is over. */
import { describe, expect, it } from 'vitest';
import { sessionOutcome, type CobrowseConversation } from '../../../src/model/index.js';
import { sessionSpan } from '../../../src/model/session-span.js';
import { at, gone, minute, outcomeOf, sharer, viewer } from '../../support/outcome.js';

/** Start, end and length in minutes after nine, and whether the session is over. */
function spanOf(session: CobrowseConversation, now = 10) {
  const { start, end, lengthMs, isOver } = sessionOutcome({ session, now: minute(now) });
  const minutes = (instant: number | null) =>
    instant === null ? null : (instant - minute(0)) / 60_000;
  return {
    start: minutes(start),
    end: minutes(end),
    length: lengthMs === null ? null : lengthMs / 60_000,
    isOver,
  };
}

describe('a session', () => {
  it('has its own times, if it reports them', () => {
    const participants = [sharer({ startTime: at(2), ...gone(8) })];
    expect(spanOf({ startTime: at(1), endTime: at(9), participants })).toEqual({
      start: 1,
      end: 9,
      length: 8,
      isOver: true,
    });
  });

  it('otherwise lasts from the first start to the last end of its legs', () => {
    const first = sharer({ startTime: at(3), ...gone(6) });
    const second = viewer({ startTime: at(1), ...gone(8) });
    const third = viewer({ id: 'w', startTime: at(2), ...gone(7) });
    const span = { start: 1, end: 8, length: 7, isOver: true };
    expect(spanOf({ participants: [first, second, third] })).toEqual(span);
    expect(spanOf({ participants: [third, second, first] })).toEqual(span);
  });

  it('ignores legs whose times are unknown', () => {
    const unknown = { state: 'terminated', startTime: null, connectedTime: null, endTime: null };
    const known = viewer({ startTime: at(3), ...gone(6) });
    const span = { start: 3, end: 6, length: 3, isOver: true };
    expect(spanOf({ participants: [sharer(unknown), known] })).toEqual(span);
    expect(spanOf({ participants: [known, sharer(unknown)] })).toEqual(span);
  });

  it('that is missing has no times', () => {
    expect(sessionSpan(null, [], minute(5))).toEqual({ start: null, end: null, lengthMs: null });
  });

  it.each([
    ['its start', { startTime: at(2), startAlertingTime: at(3), connectedTime: at(4) }, 2],
    ['its alert', { startTime: null, startAlertingTime: at(3), connectedTime: at(4) }, 3],
    ['its connection', { startTime: null, connectedTime: at(4) }, 4],
    ['an unknown time', { startTime: null, connectedTime: null }, null],
  ])('starts when its leg does: at %s', (_, times, start) => {
    expect(spanOf({ participants: [sharer(times)] }).start).toBe(start);
  });

  it('lasts until now while somebody has not left', () => {
    expect(spanOf({ participants: [sharer(gone(6)), viewer()] })).toEqual({
      start: 0,
      end: null,
      length: 10,
      isOver: false,
    });
  });

  it('has no negative length', () => {
    expect(spanOf({ participants: [sharer()] }, -5).length).toBe(0);
    expect(spanOf({ startTime: at(5), endTime: at(4) }).length).toBe(0);
  });

  it('has no length if its start or the time now is unknown', () => {
    expect(spanOf({ participants: [sharer({ connectedTime: null })] }).length).toBeNull();
    expect(spanOf({ participants: [sharer()] }, Number.NaN).length).toBeNull();
  });

  it('is over when all people have left, whatever routing legs say', () => {
    const routing = { id: 'q', purpose: 'acd', state: 'connected', startTime: at(-5) };
    expect(spanOf({ participants: [routing, sharer(gone(6))] })).toEqual({
      start: 0,
      end: 6,
      length: 6,
      isOver: true,
    });
    expect(spanOf({ participants: [routing] })).toMatchObject({ start: -5, isOver: false });
  });

  it('without people is not over', () => {
    expect(spanOf({ participants: [] })).toMatchObject({ isOver: false, end: null });
    expect(spanOf({})).toMatchObject({ isOver: false, start: null });
  });
});

it('a leg without an end lasted until the end of the session', () => {
  const session = { endTime: at(6), participants: [sharer(), viewer({ connectedTime: at(2) })] };
  expect(sessionOutcome({ session, now: minute(60) }).meeting).toMatchObject({
    lengthMs: 4 * 60_000,
  });
});

it('a connection whose end is before its start has no length', () => {
  const { meeting } = outcomeOf([sharer({ connectedTime: at(8), ...gone(7) })]);
  expect(meeting).toMatchObject({ kind: 'sharerOnly', lengthMs: 0, isRunning: false });
});

it('a connection whose end is unknown has no known length', () => {
  const ended = { state: 'terminated', endTime: null };
  expect(outcomeOf([sharer(ended)]).meeting).toMatchObject({ kind: 'sharerOnly', lengthMs: null });
  expect(outcomeOf([sharer(ended), viewer()]).meeting).toMatchObject({ lengthMs: null });
  expect(outcomeOf([sharer(), viewer(ended)]).meeting).toMatchObject({ lengthMs: null });
});
