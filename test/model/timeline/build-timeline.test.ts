import { expect, test } from 'vitest';
import {
  buildTimeline,
  findSessionIssues,
  type CobrowseMediaParticipant,
  type Timeline,
} from '../../../src/entries/model.js';
import { agent, at, customer, holdsOf, segmentsOf, sessionOf, time } from './scene.js';

function codesOf({ marks }: Timeline): readonly string[] {
  return marks.map(({ code }) => code);
}

test('a connected leg is drawn until now', () => {
  expect(segmentsOf(agent)).toEqual(['alerting 5 to 10', 'connected 10 to 100~']);
});

test('an ended leg with after-call work', () => {
  const ended = {
    ...agent,
    state: 'terminated',
    endTime: time(60),
    disconnectType: 'peer',
    startAcwTime: time(61),
    endAcwTime: time(90),
  };
  expect(segmentsOf(ended)).toEqual(['alerting 5 to 10', 'connected 10 to 60', 'acw 61 to 90']);
});

test('pending after-call work begins at the end of the leg, as far as anybody knows', () => {
  const ended = {
    ...agent,
    state: 'disconnected',
    endTime: time(60),
    wrapupRequired: true,
    wrapupPrompt: 'mandatory',
  };
  expect(segmentsOf(ended).at(-1)).toBe('acw 60? to 100~');
});

test('a wrap-up that only says how long it took ends by that', () => {
  const ended = {
    ...agent,
    state: 'terminated',
    endTime: time(60),
    wrapup: { code: 'settled', durationSeconds: 12 },
  };
  expect(segmentsOf(ended).at(-1)).toBe('acw 60? to 72?');
});

test('the start time of a nested leg does not count as alerting', () => {
  const nested = { ...customer, communicationId: 'c1', connectedTime: time(20) };
  expect(segmentsOf(nested)).toEqual(['connected 20 to 100~']);
  const { marks } = buildTimeline({ session: sessionOf(nested), now: at(100) });
  expect(marks).toMatchObject([{ code: 'joined', at: at(0) }]);
});

test('an unanswered leg alerted from its start to its end', () => {
  const unanswered = { id: 'a', state: 'terminated', startTime: time(0), endTime: time(8) };
  expect(segmentsOf(unanswered)).toEqual(['alerting 0? to 8']);
});

test('a connected leg without any instant is connected now, since an unknown time', () => {
  expect(segmentsOf({ id: 'a', state: 'connected' })).toEqual(['connected 100~ to 100~']);
});

test('an ended leg without any instant keeps its lane', () => {
  const session = sessionOf(customer, { id: 'a', state: 'disconnected' });
  const { lanes } = buildTimeline({ session, now: at(100) });
  expect(lanes.map(({ key }) => key)).toEqual(['customer', 'a']);
  expect(lanes[1]).toMatchObject({ rows: 1, legs: [{ row: 0, start: null, end: null }] });
});

test('an end that no field has is open', () => {
  const ended = { ...customer, state: 'disconnected' };
  expect(segmentsOf(ended)).toEqual(['connected 0 to 0~']);
});

test('parking interrupts a connection', () => {
  const resumed = { ...customer, parkTime: time(20), resumeTime: time(50) };
  expect(segmentsOf(resumed)).toEqual([
    'connected 0 to 20',
    'parked 20 to 50',
    'connected 50 to 100~',
  ]);
  expect(segmentsOf({ ...customer, state: 'parked', parkTime: time(20) })).toEqual([
    'connected 0 to 20',
    'parked 20 to 100~',
  ]);
});

test('a hold lies over the connection, and one that is over ends at an unknown time', () => {
  expect(holdsOf({ ...agent, held: true, startHoldTime: time(30) })).toEqual(['hold 30 to 100~']);
  expect(holdsOf({ ...agent, held: false, startHoldTime: time(30) })).toEqual(['hold 30 to 30~']);
});

test('legs of a person share a lane, and stack only where they overlap', () => {
  const first = { ...agent, id: 'a', state: 'terminated', endTime: time(50) };
  const second = { ...agent, id: 'b', startAlertingTime: time(40), connectedTime: time(40) };
  const third = { ...agent, id: 'c', startAlertingTime: time(70), connectedTime: time(70) };
  const { lanes } = buildTimeline({
    session: sessionOf(first, { ...second, state: 'terminated', endTime: time(60) }, third),
    now: at(100),
  });
  expect(lanes).toHaveLength(1);
  expect(lanes[0]?.rows).toBe(2);
  expect(lanes[0]?.legs.map(({ key, row }) => [key, row])).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 0],
  ]);
});

test('reversed times, overlaps and zero lengths are marked', () => {
  const reversed = { ...customer, state: 'terminated', connectedTime: time(60), endTime: time(50) };
  const session = sessionOf(reversed);
  const { marks } = buildTimeline({ session, now: at(100) });
  expect(marks).toContainEqual({
    code: 'reversed',
    at: at(50),
    leg: 'customer',
    lane: 'customer',
    params: { earlier: 'connectedTime', later: 'endTime', byMs: 10_000 },
  });
  const overlapping = { ...customer, state: 'terminated', endTime: time(60) };
  const withWork = { ...overlapping, startAcwTime: time(40), endAcwTime: time(80) };
  const overlap = buildTimeline({ session: sessionOf(withWork), now: at(100) });
  expect(overlap.marks).toContainEqual(
    expect.objectContaining({
      code: 'overlap',
      params: { first: 'connected', second: 'acw', byMs: 20_000 },
    }),
  );
  expect(segmentsOf(withWork)).toEqual(['connected 0 to 60', 'acw 60? to 80']);
  const instant = { ...customer, state: 'terminated', endTime: time(0) };
  expect(codesOf(buildTimeline({ session: sessionOf(instant), now: at(100) }))).toContain(
    'zeroLength',
  );
});

test('an overlap of control is marked where it began', () => {
  const legs = ['v', 'w'].map((id) => ({ ...agent, id, user: { id } }));
  const seen = (minutes: number, ...controllers: string[]) => ({
    at: at(minutes),
    session: {
      participants: legs.map((leg) => ({
        ...leg,
        controlling: controllers.includes(leg.id) ? ['customer'] : [],
      })),
    },
  });
  const session = { id: 'c', participants: [customer, ...legs] };
  const events = [seen(10, 'v'), seen(20, 'v', 'w'), seen(30)];
  const { findings } = findSessionIssues({ session, events, now: at(100) });
  const { marks } = buildTimeline({ session, events, findings, now: at(100) });
  const overlap = marks.filter(
    (mark) => mark.code === 'finding' && mark.params.rule === 'control-overlap',
  );
  expect(overlap.map((mark) => mark.at)).toEqual([at(20), at(20), at(20)]);
});

test('disconnects, errors, wrap-ups and findings are marked', () => {
  const ended: CobrowseMediaParticipant = {
    ...agent,
    state: 'terminated',
    endTime: time(60),
    disconnectType: 'transport.failure',
    errorInfo: { code: 'error.session.inactive', message: 'Call +49 30 1234' },
    wrapupPrompt: 'mandatory',
    wrapupRequired: true,
    wrapupSkipped: true,
  };
  const session = sessionOf(customer, ended);
  const { findings } = findSessionIssues({ session, now: at(100) });
  const timeline = buildTimeline({ session, findings, now: at(100) });
  expect(codesOf(timeline)).toEqual(
    expect.arrayContaining(['disconnected', 'error', 'wrapup', 'finding']),
  );
  const missing = timeline.marks.find(
    (mark) => mark.code === 'finding' && mark.params.rule === 'wrapup-missing',
  );
  expect(missing).toMatchObject({ at: at(60), leg: 'agent', lane: 'u1' });
  expect(JSON.stringify(timeline)).not.toContain('1234');
});

test('no session, and a session without legs, have no lanes', () => {
  expect(buildTimeline({ session: null, now: at(0) }).lanes).toEqual([]);
  expect(buildTimeline({ session: {}, now: at(0) })).toMatchObject({ start: null, end: null });
});
