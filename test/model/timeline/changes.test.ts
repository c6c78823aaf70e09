/** What each event changed. */
import { describe, expect, it } from 'vitest';
import {
  buildTimeline,
  type CobrowseConversation,
  type ObservedSession,
  type TimelineChange,
} from '../../../src/entries/model.js';
import { untyped } from '../arbitrary.js';
import { agent, at, customer, seen, sessionOf, time } from './scene.js';

/** A change in words: the field, or its code with what it says. */
function spellChange(change: TimelineChange): string {
  switch (change.code) {
    case 'added':
      return 'added';
    case 'field':
      return change.field;
    case 'phase':
    case 'wrapup':
      return `${change.code} ${change.from} to ${change.to}`;
    default:
      return `${change.code} ${change.target}`;
  }
}

/** The changes of all events: `leg 20: what changed`. */
function changesIn(...events: ObservedSession[]): readonly string[] {
  const session = events.at(-1)?.session;
  const { marks } = buildTimeline({ session, events, now: at(100) });
  return marks.flatMap((mark) => {
    if (mark.code !== 'change') return [];
    const seconds = ((mark.at ?? Number.NaN) - at(0)) / 1000;
    return [`${mark.leg} ${seconds}: ${mark.params.changes.map(spellChange).join(', ')}`];
  });
}

it('the first event changes nothing', () => {
  expect(changesIn(seen(10, agent))).toEqual([]);
  const named = { ...agent, name: 'Ada' };
  expect(changesIn(seen(20, named), seen(10, agent))).toEqual(['agent 20: name']);
});

it('an event that repeats the one before it changes nothing', () => {
  expect(changesIn(seen(10, agent), seen(20, agent), seen(30, { ...agent }))).toEqual([]);
});

describe('a field', () => {
  it.each([
    ['gets a value', {}, { name: 'Ada' }, ['agent 20: name']],
    ['gets another value', { name: 'Ada' }, { name: 'Bea' }, ['agent 20: name']],
    ['loses its value', { name: 'Ada' }, { name: null }, ['agent 20: name']],
    ['is missing', { name: 'Ada' }, {}, []],
    ['is undefined', { name: 'Ada' }, { name: undefined }, []],
    ['is null from the start', {}, { name: null }, []],
    ['is false from the start', {}, { wrapupRequired: false }, []],
    ['becomes false', { recording: true }, { recording: false }, ['agent 20: recording']],
    ['becomes true', {}, { wrapupExpected: true }, ['agent 20: wrapupExpected']],
    ['has the same value again', { user: { id: 'u1' } }, { user: { id: 'u1' } }, []],
    ['identifies the leg', {}, { communicationId: 'c1' }, []],
    ['changes with every event', {}, { providerEventTime: time(20) }, []],
  ])('%s', (_, before, after, changes) => {
    expect(changesIn(seen(10, { ...agent, ...before }), seen(20, { ...agent, ...after }))).toEqual(
      changes,
    );
  });

  it('that was missing for a while is compared with its last value', () => {
    const named = { ...agent, name: 'Ada' };
    expect(changesIn(seen(10, named), seen(20, agent), seen(30, named))).toEqual([]);
  });

  it('of the session is a change of no leg', () => {
    const event = (seconds: number, fields: CobrowseConversation): ObservedSession => ({
      at: at(seconds),
      session: { ...sessionOf(agent), ...fields },
    });
    expect(changesIn(event(10, {}), event(20, { endTime: time(20) }), event(30, {}))).toEqual([
      'null 20: endTime',
    ]);
  });
});

describe('a phase', () => {
  it('that changes covers the fields that it comes from', () => {
    const held = { ...agent, held: true };
    expect(changesIn(seen(10, agent), seen(20, held), seen(30, { ...held, held: false }))).toEqual([
      'agent 20: phase live to held',
      'agent 30: phase held to live',
    ]);
  });

  it('that stays leaves them as changes of fields', () => {
    const alerting = { ...customer, state: 'alerting' };
    expect(changesIn(seen(10, alerting), seen(20, { ...alerting, state: 'dialing' }))).toEqual([
      'customer 20: state',
    ]);
  });

  it('that becomes known changes from an unknown one', () => {
    expect(changesIn(seen(10, { id: 'a' }), seen(20, { id: 'a', state: 'connected' }))).toEqual([
      'a 20: phase unknown to live',
    ]);
  });

  it('that is not reported is no change', () => {
    const { state: _, ...silent } = agent;
    expect(changesIn(seen(10, agent), seen(20, silent), seen(30, agent))).toEqual([]);
  });
});

it('a wrap-up changes from its last state', () => {
  const due = { ...agent, state: 'disconnected', wrapupPrompt: 'mandatory', wrapupRequired: true };
  const done = { ...due, wrapup: { code: 'sold' } };
  expect(changesIn(seen(10, agent), seen(20, due), seen(30, done))).toEqual([
    'agent 20: phase live to wrapup, wrapup none to due, wrapupPrompt, wrapupRequired',
    'agent 30: phase wrapup to ended, wrapup due to done, wrapup',
  ]);
});

describe('control', () => {
  const controlling = (...ids: string[]) => ({ ...agent, controlling: ids });
  const other = { ...customer, id: 'other' };

  it('is granted and revoked for each page', () => {
    const events = [
      seen(10, customer, other, agent),
      seen(20, customer, other, controlling('customer')),
      seen(30, customer, other, controlling('customer', 'other')),
      seen(40, customer, other, controlling('other')),
      seen(50, customer, other, agent),
      seen(60, customer, other, controlling('nobody')),
    ];
    expect(changesIn(...events)).toEqual([
      'agent 20: controlGranted customer',
      'agent 30: controlGranted other',
      'agent 40: controlRevoked customer',
      'agent 60: controlGranted null, controlRevoked other',
    ]);
  });
});

describe('a leg', () => {
  it('that is new is added, and later changes count from then', () => {
    const named = { ...agent, name: 'Ada' };
    expect(changesIn(seen(10, customer), seen(20, customer, agent), seen(30, named))).toEqual([
      'agent 20: added',
      'agent 30: name',
    ]);
  });

  it('of an event that is the very same object has no change', () => {
    expect(changesIn(seen(10, agent), seen(20, agent))).toEqual([]);
  });

  it('stays the same in an event without a session', () => {
    const events = untyped<ObservedSession[]>([seen(10, agent), { at: at(20) }, seen(30, agent)]);
    expect(changesIn(...events)).toEqual([]);
  });
});
