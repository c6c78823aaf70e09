/** Who controlled whom, as people rather than legs. */
import { describe, expect, it } from 'vitest';
import {
  sessionOutcome,
  type ObservedSession,
  type SessionOutcomeOptions,
} from '../../../src/model/index.js';
import { untyped } from '../arbitrary.js';
import { at, gone, minute, outcomeOf, sharer, viewer, type Leg } from '../../support/outcome.js';

const MINUTE = 60_000;
const event = (minutes: number, ...participants: Leg[]): ObservedSession => ({
  at: minute(minutes),
  session: { participants },
});

/** Two legs of one agent, who controls the customer from either of them. */
const agentLeg = (communicationId: string, fields: Leg = {}) =>
  viewer({ communicationId, user: { id: 'u' }, controlling: ['s'], ...fields });

describe('control of a person with several legs', () => {
  it('is one line, with the time of both', () => {
    const [one, two] = [agentLeg('c1'), agentLeg('c2')];
    const off = { controlling: [] };
    const events = [
      event(1, sharer(), one),
      event(3, sharer(), { ...one, ...off }, two),
      event(4, sharer(), { ...two, ...off }),
    ];
    const session = [sharer(), { ...one, ...off }, { ...two, ...off }];
    expect(outcomeOf(session, { events }).control).toEqual([
      {
        controller: { ...one, ...off },
        target: sharer(),
        atLeastMs: 3 * MINUTE,
        isRunning: false,
      },
    ]);
  });

  it('is running if one of the legs has it now', () => {
    const legs = [sharer(), agentLeg('c1', { controlling: [] }), agentLeg('c2')];
    expect(outcomeOf(legs).control).toMatchObject([{ isRunning: true }]);
    expect(outcomeOf([sharer(), agentLeg('c1', gone(5)), agentLeg('c2')]).control).toMatchObject([
      { isRunning: true },
    ]);
  });

  it('is none if the person controls their own page', () => {
    const own = sharer({ id: 'own', user: { id: 'u' } });
    const legs = [own, viewer({ user: { id: 'u' }, controlling: ['own'] })];
    expect(outcomeOf(legs, { events: [event(1, ...legs)] }).control).toEqual([]);
  });
});

describe('control is not running', () => {
  it.each<readonly [string, readonly Leg[]]>([
    ['the controller left', [sharer(), viewer({ controlling: ['s'], ...gone(5) })]],
    ['the target left', [sharer(gone(5)), viewer({ controlling: ['s'] })]],
    [
      'nobody has the id',
      [sharer({ cobrowseSessionId: 'a' }), viewer({ controlling: ['x'], cobrowseSessionId: 'b' })],
    ],
  ])('if %s', (_, legs) => {
    expect(outcomeOf(legs).control).toMatchObject([{ isRunning: false }]);
  });

  it('if the session is over, whatever the legs say', () => {
    const session = { endTime: at(6), participants: [sharer(), viewer({ controlling: ['s'] })] };
    expect(sessionOutcome({ session, now: minute(10) }).control).toMatchObject([
      { isRunning: false },
    ]);
  });
});

it('control that is running comes first, then the longest', () => {
  const leg = (id: string, controlling: string[]) => viewer({ id, controlling });
  const all = (...controllers: string[]) => [
    sharer(),
    ...['short', 'long', 'running', 'middle'].map((id) =>
      leg(id, controllers.includes(id) ? ['s'] : []),
    ),
  ];
  const events = [
    event(1, ...all('short', 'long', 'middle')),
    event(2, ...all('long', 'middle')),
    event(3, ...all('long')),
    event(5, ...all()),
    event(9, ...all('running')),
  ];
  const { control } = outcomeOf(all('running'), { events });
  expect(control.map(({ controller, atLeastMs }) => [controller.id, atLeastMs])).toEqual([
    ['running', MINUTE],
    ['long', 4 * MINUTE],
    ['middle', 2 * MINUTE],
    ['short', MINUTE],
  ]);
});

it('control that is running comes before control of a page that nobody has', () => {
  const [own, other] = [
    sharer({ cobrowseSessionId: 'a' }),
    sharer({ id: 'o', cobrowseSessionId: 'b' }),
  ];
  const running = viewer({ id: 'running', cobrowseSessionId: 'a', controlling: ['s'] });
  const unknown = viewer({ id: 'unknown', controlling: ['x'] });
  for (const viewers of [
    [running, unknown],
    [unknown, running],
  ]) {
    const { control } = outcomeOf([own, other, ...viewers]);
    expect(control.map(({ controller, isRunning }) => [controller.id, isRunning])).toEqual([
      ['running', true],
      ['unknown', false],
    ]);
  }
});

it('control of a person who is only in events is stated', () => {
  const events = [
    event(1, sharer(), viewer({ controlling: ['s'] })),
    event(3, sharer(), viewer({ controlling: [] })),
  ];
  expect(outcomeOf([sharer()], { events }).control).toMatchObject([
    { controller: { id: 'v' }, target: { id: 's' }, atLeastMs: 2 * MINUTE, isRunning: false },
  ]);
});

it('control that only the last state of a leg in an event lists has no line without a time', () => {
  const events = [event(1, sharer(), viewer({ controlling: ['s'], ...gone(1) }))];
  expect(outcomeOf([sharer()], { events }).control).toEqual([]);
});

it('the app can say whose page an id means', () => {
  const other = sharer({ id: 'other' });
  const legs = [sharer(), other, viewer({ controlling: ['page'] })];
  const resolveControlTarget = (id: string) => (id === 'page' ? other : null);
  expect(outcomeOf(legs, { resolveControlTarget }).control).toMatchObject([
    { target: { id: 'other' }, isRunning: true },
  ]);
});

describe('whether control was reported', () => {
  it.each<readonly [string, readonly Leg[], 'none' | 'unreported']>([
    ['a viewer', [viewer({ controlling: [] })], 'none'],
    ['somebody without a role', [viewer({ cobrowseRole: null, controlling: [] })], 'none'],
    ['a sharer', [sharer({ controlling: [] })], 'unreported'],
    ['a routing leg', [{ id: 'q', purpose: 'acd', controlling: [] }], 'unreported'],
  ])('is up to those who can have it: %s', (_, legs, report) => {
    expect(outcomeOf(legs).controlReport).toBe(report);
  });

  it('can follow from one of several events, of which some are unreadable', () => {
    const bad: unknown[] = [null, 'event', { session: null }, { at: 1 }];
    const optionsOf = (events: unknown[]) => untyped<Partial<SessionOutcomeOptions>>({ events });
    expect(outcomeOf([viewer()], optionsOf(bad)).controlReport).toBe('unreported');
    const events = [...bad, event(1, viewer({ controlling: [] })), event(2, viewer())];
    expect(outcomeOf([viewer()], optionsOf(events)).controlReport).toBe('none');
  });
});
