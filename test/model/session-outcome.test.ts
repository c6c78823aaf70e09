import { describe, expect, it } from 'vitest';
import { sessionOutcome } from '../../src/model/index.js';
import { at, gone, minute, outcomeOf, sharer, viewer, type Leg } from '../support/outcome.js';

const event = (minutes: number, ...participants: Leg[]) => ({
  at: minute(minutes),
  session: { participants },
});

describe('who met', () => {
  it('is an agent who helped a customer, for as long as both were connected', () => {
    const [customer, agent] = [sharer(gone(8)), viewer(gone(9))];
    expect(outcomeOf([customer, agent])).toMatchObject({
      isOver: true,
      end: minute(9),
      meeting: { kind: 'helped', viewer: agent, sharer: customer, lengthMs: 7 * 60_000 },
    });
  });

  it('is running while both are connected', () => {
    expect(outcomeOf([sharer(), viewer()])).toMatchObject({
      isOver: false,
      end: null,
      meeting: { isRunning: true, lengthMs: 9 * 60_000 },
      ending: null,
    });
  });

  it('is over when the session is, although legs were left behind', () => {
    const session = { endTime: at(5), participants: [sharer(), viewer()] };
    expect(sessionOutcome({ session, now: minute(10) })).toMatchObject({
      isOver: true,
      meeting: { isRunning: false, lengthMs: 4 * 60_000 },
    });
  });

  it('counts the time of a person with several legs once', () => {
    const first = viewer({ communicationId: 'one', ...gone(3) });
    const overlapping = viewer({ communicationId: 'two', connectedTime: at(2), ...gone(4) });
    const later = viewer({ communicationId: 'three', connectedTime: at(6), ...gone(7) });
    const { meeting, otherViewers } = outcomeOf([sharer(), first, overlapping, later]);
    expect(meeting).toMatchObject({ lengthMs: 4 * 60_000 });
    expect(otherViewers).toEqual([]);
  });

  it('does not take the start of a leg for its connection', () => {
    const { meeting } = outcomeOf([sharer(), viewer({ connectedTime: null, startTime: at(1) })]);
    expect(meeting).toMatchObject({ kind: 'helped', lengthMs: null });
  });

  it('prefers the viewer who had control, then the one who was connected longest', () => {
    const short = viewer({ id: 'w', connectedTime: at(8) });
    expect(outcomeOf([sharer(), short, viewer()])).toMatchObject({
      meeting: { viewer: { id: 'v' } },
      otherViewers: [{ participant: { id: 'w' }, lengthMs: 2 * 60_000 }],
    });
    expect(outcomeOf([sharer(), { ...short, controlling: ['s'] }, viewer()])).toMatchObject({
      meeting: { viewer: { id: 'w' } },
      otherViewers: [{ participant: { id: 'v' } }],
    });
  });

  it.each([
    ['viewed', [sharer(), viewer({ purpose: 'customer' })]],
    ['apart', [sharer(gone(2)), viewer({ connectedTime: at(3) })]],
    ['sharerOnly', [sharer()]],
    ['viewerOnly', [viewer()]],
    ['present', [sharer({ cobrowseRole: null }), viewer({ cobrowseRole: null })]],
    ['waiting', [sharer({ state: 'alerting', connectedTime: null })]],
    ['unanswered', [viewer({ connectedTime: null, ...gone(2) })]],
    ['empty', [{ id: 'q', purpose: 'acd', state: 'terminated', connectedTime: at(0) }]],
    ['empty', []],
  ] as const)('is %s', (kind, legs) => {
    expect(outcomeOf(legs).meeting.kind).toBe(kind);
  });
});

describe('control', () => {
  const controlling = viewer({ controlling: ['s'] });
  const watching = viewer({ controlling: [] });

  it('has no length without events', () => {
    expect(outcomeOf([sharer(gone(8)), { ...controlling, ...gone(8) }])).toMatchObject({
      controlReport: 'some',
      control: [
        { controller: { id: 'v' }, target: { id: 's' }, atLeastMs: null, isRunning: false },
      ],
    });
  });

  it('lasts until the event that no longer lists it', () => {
    const events = [
      event(1, watching),
      event(2, controlling),
      event(4, watching),
      event(5, controlling),
      event(6, watching),
    ];
    expect(outcomeOf([sharer(), watching], { events }).control).toMatchObject([
      { atLeastMs: 3 * 60_000, isRunning: false },
    ]);
  });

  it('runs until now, or until the end of a leg, while the session lists it', () => {
    const events = [event(2, controlling)];
    expect(outcomeOf([sharer(), controlling], { events }).control).toMatchObject([
      { atLeastMs: 8 * 60_000, isRunning: true },
    ]);
    const ended = [sharer(gone(6)), { ...controlling, ...gone(7) }];
    expect(outcomeOf(ended, { events }).control).toMatchObject([
      { atLeastMs: 4 * 60_000, isRunning: false },
    ]);
  });

  it('is only as long as it was seen when nothing says when it ended', () => {
    const events = [event(2, controlling), event(3, controlling)];
    expect(outcomeOf([sharer(), watching], { events }).control).toMatchObject([
      { atLeastMs: 60_000, isRunning: false },
    ]);
  });

  it('ends when one of the two left, not when an event says so later', () => {
    const gap = [
      event(2, sharer(), controlling),
      event(8, sharer(), { ...controlling, ...gone(6) }),
    ];
    expect(
      outcomeOf([sharer(), { ...watching, ...gone(6) }], { events: gap }).control,
    ).toMatchObject([{ atLeastMs: 4 * 60_000 }]);
    const stale = [event(2, sharer(), controlling), event(8, sharer(gone(6)), controlling)];
    expect(outcomeOf([sharer(gone(6)), controlling], { events: stale }).control).toMatchObject([
      { atLeastMs: 4 * 60_000, isRunning: false },
    ]);
  });

  it('ends with the session, whose legs may not say that they ended', () => {
    const session = { endTime: at(6), participants: [sharer(), controlling] };
    const events = [event(2, controlling)];
    expect(sessionOutcome({ session, events, now: minute(60) }).control).toMatchObject([
      { atLeastMs: 4 * 60_000, isRunning: false },
    ]);
  });

  it('is as long in whichever order the events arrive', () => {
    const events = [event(4, watching), event(2, controlling)];
    expect(outcomeOf([sharer(), watching], { events }).control).toMatchObject([
      { atLeastMs: 2 * 60_000 },
    ]);
  });

  it('of a page that nobody has names no target, of the own page is none', () => {
    const unknown = viewer({ controlling: ['x'], cobrowseSessionId: 'a' });
    expect(outcomeOf([sharer({ cobrowseSessionId: 'b' }), unknown]).control).toMatchObject([
      { target: null, isRunning: false },
    ]);
    expect(outcomeOf([sharer(), viewer({ controlling: ['v'] })]).control).toEqual([]);
  });

  it('that was not reported differs from none', () => {
    expect(outcomeOf([sharer({ controlling: [] }), viewer()]).controlReport).toBe('unreported');
    expect(outcomeOf([sharer(), watching]).controlReport).toBe('none');
    const events = [event(2, watching)];
    expect(outcomeOf([sharer(), viewer()], { events }).controlReport).toBe('none');
  });
});

describe('the end', () => {
  it.each([
    [
      'client',
      gone(8, 'client'),
      gone(9, 'client'),
      { reason: 'client', participant: { id: 's' } },
    ],
    ['later than a peer', gone(8, 'peer'), gone(9, 'client'), { participant: { id: 'v' } }],
    ['a lost line', gone(9, 'client'), gone(8, 'transport.failure'), { participant: { id: 'v' } }],
    ['only the other side', gone(8, 'endpoint'), gone(8), { reason: 'endpoint' }],
  ])('has the reason of the leg that ended first: %s', (_, customer, agent, ending) => {
    expect(outcomeOf([sharer(customer), viewer(agent)]).ending).toMatchObject(ending);
  });

  it('has the last reason of somebody who lost the connection and came back', () => {
    const lost = { ...viewer(gone(4, 'transport.failure')), user: { id: 'u' } };
    const back = { ...viewer(gone(9, 'endpoint')), id: 'v2', user: { id: 'u' } };
    expect(outcomeOf([sharer(gone(8, 'client')), lost, back]).ending).toMatchObject({
      reason: 'client',
      participant: { id: 's' },
    });
    expect(outcomeOf([sharer(gone(8, 'client')), back, lost]).ending).toMatchObject({
      participant: { id: 's' },
    });
  });

  it.each([
    ['both at once', gone(8, 'client'), gone(8, 'client')],
    ['nobody says', gone(8), gone(8)],
    ['nobody left', {}, gone(8, 'client')],
  ])('has no reason: %s', (_, customer, agent) => {
    expect(outcomeOf([sharer(customer), viewer(agent)]).ending).toBeNull();
  });
});

describe('the wrap-up', () => {
  const ended = viewer({
    ...gone(5, 'client'),
    state: 'disconnected',
    wrapupRequired: true,
    wrapupPrompt: 'timeout',
    wrapupTimeoutMs: 60_000,
  });

  it('is the most urgent one, with the time that it is overdue', () => {
    const done = viewer({ id: 'w', ...gone(5), wrapup: { code: 'a' } });
    expect(outcomeOf([sharer(gone(5)), done, ended]).wrapup).toEqual({
      participant: ended,
      status: 'due',
      overdueMs: 4 * 60_000,
    });
    expect(outcomeOf([sharer(gone(5)), done]).wrapup?.status).toBe('done');
    expect(outcomeOf([sharer(), viewer()]).wrapup).toBeNull();
  });

  it('that was skipped is known as that', () => {
    expect(outcomeOf([{ ...ended, wrapupSkipped: true }]).wrapup?.status).toBe('skipped');
  });
});
