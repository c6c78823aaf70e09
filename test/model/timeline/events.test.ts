import { expect, test } from 'vitest';
import {
  buildTimeline,
  type CobrowseConversation,
  type CobrowseMediaParticipant,
  type ObservedSession,
} from '../../../src/entries/model.js';
import { agent, at, customer, holdsOf, sessionOf, spell, spellAll, time } from './scene.js';

test('events show when a hold ended', () => {
  const held = { ...agent, held: true, startHoldTime: time(30) };
  const back = { ...agent, held: false, startHoldTime: time(30) };
  const events = [
    { at: at(12), session: sessionOf(agent) },
    { at: at(31), session: sessionOf(held) },
    { at: at(40), session: sessionOf(back) },
  ];
  expect(holdsOf(back, events)).toEqual(['hold 30 to 40?']);
});

test('control is shown by events only, and says what is not known', () => {
  const controls = { ...agent, controlling: ['customer'] };
  const without = { ...agent, controlling: [] };
  const seen = (...legs: readonly [number, CobrowseMediaParticipant][]) =>
    legs.map(([seconds, leg]) => ({ at: at(seconds), session: sessionOf(customer, leg) }));
  const controlOf = (session: CobrowseConversation, events?: readonly ObservedSession[]) =>
    buildTimeline({ session, events, now: at(100) }).control.map(
      ({ controllerLane, targetLane, start, end }) =>
        `${controllerLane} > ${targetLane} ${spell(start)} to ${spell(end)}`,
    );
  expect(controlOf(sessionOf(customer, controls))).toEqual([]);
  const all = seen([12, without], [20, controls], [40, controls], [50, without]);
  expect(controlOf(sessionOf(customer, without), all)).toEqual(['u1 > customer 20? to 50?']);
  expect(controlOf(sessionOf(customer, controls), seen([20, controls]))).toEqual([
    'u1 > customer 20~ to 100~',
  ]);
  expect(controlOf(sessionOf(customer, without), seen([20, controls], [30, controls]))).toEqual([
    'u1 > customer 20~ to 30~',
  ]);
  const left = { ...customer, state: 'terminated', endTime: time(45) };
  expect(controlOf(sessionOf(left, controls), seen([20, controls], [40, controls]))).toEqual([
    'u1 > customer 20~ to 45?',
  ]);
});

test('control ends with the session, whose legs may not say that they ended', () => {
  const session = {
    ...sessionOf(customer, { ...agent, controlling: ['customer'] }),
    endTime: time(60),
  };
  const { control } = buildTimeline({ session, events: [{ at: at(20), session }], now: at(1000) });
  expect(control.map(({ start, end }) => [spell(start), spell(end)])).toEqual([['20~', '60?']]);
});

test('control of somebody unknown has no target', () => {
  const controls = { ...agent, controlling: ['nobody'] };
  const session = sessionOf(customer, { ...customer, id: 'other' }, controls);
  const { control } = buildTimeline({ session, events: [{ at: at(20), session }], now: at(100) });
  expect(control).toMatchObject([{ controller: 'agent', target: null, targetLane: null }]);
});

test('every change of an event is named, without values', () => {
  const before = { ...agent, state: 'alerting', connectedTime: null };
  const events = [
    { at: at(6), session: sessionOf(customer, before) },
    { at: at(10), session: sessionOf(customer, { ...agent, name: 'Tobias' }) },
    { at: at(20), session: sessionOf(customer, { ...agent, controlling: ['customer'] }) },
    { at: at(30), session: sessionOf({ id: 'late', state: 'connected' }) },
  ];
  const { marks } = buildTimeline({ session: sessionOf(customer, agent), events, now: at(100) });
  const changes = marks.filter((mark) => mark.code === 'change');
  expect(changes.map(({ leg, at: instant, params }) => [leg, instant, params])).toEqual([
    [
      'agent',
      at(10),
      {
        event: 1,
        changes: [
          { code: 'phase', from: 'pending', to: 'live' },
          { code: 'field', field: 'connectedTime' },
          { code: 'field', field: 'name' },
        ],
      },
    ],
    ['agent', at(20), { event: 2, changes: [{ code: 'controlGranted', target: 'customer' }] }],
    ['late', at(30), { event: 3, changes: [{ code: 'added' }] }],
  ]);
});

test('a leg that only events have is not lost', () => {
  const events = [{ at: at(10), session: sessionOf(customer, { ...agent, id: 'gone' }) }];
  const { lanes } = buildTimeline({ session: sessionOf(customer), events, now: at(100) });
  expect(lanes.flatMap(({ legs }) => legs)).toMatchObject([
    { key: 'customer', position: 0 },
    { key: 'gone', position: null },
  ]);
});

test('a leg that was connected again keeps its first connection', () => {
  const first = { ...customer, state: 'disconnected', endTime: time(30) };
  const again = { ...customer, connectedTime: time(50) };
  const events = [
    { at: at(30), session: sessionOf(first) },
    { at: at(50), session: sessionOf(again) },
  ];
  const { lanes, marks } = buildTimeline({ session: sessionOf(again), events, now: at(100) });
  expect(spellAll(lanes[0]?.legs[0]?.segments ?? [])).toEqual([
    'connected 0 to 30',
    'connected 50 to 100~',
  ]);
  expect(marks).toContainEqual(
    expect.objectContaining({ code: 'disconnected', at: at(30), leg: 'customer' }),
  );
});
