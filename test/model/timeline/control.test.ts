/** Who controlled whose page, and when. */
import { describe, expect, it } from 'vitest';
import {
  buildTimeline,
  type CobrowseConversation,
  type CobrowseMediaParticipant,
  type ObservedSession,
  type TimelineOptions,
} from '../../../src/entries/model.js';
import { agent, at, customer, seen, sessionOf, spell, spellSource, time } from './scene.js';

const controls = { ...agent, controlling: ['customer'] };
const watches = { ...agent, controlling: [] };
/** A second agent. */
const helper = { ...agent, id: 'helper', user: { id: 'u2' } };

/** When control was observed. The last event is how the session is now, unless there is another. */
function controlIn(
  events: readonly ObservedSession[],
  options: Partial<TimelineOptions> = {},
): readonly string[] {
  const session = events.at(-1)?.session;
  return buildTimeline({ session, events, now: at(100), ...options }).control.map(
    ({ controller, target, start, end }) =>
      `${controller} > ${target} ${spell(start)} to ${spell(end)}`,
  );
}

/** Where the end of the first interval comes from. */
function endSource(
  events: readonly ObservedSession[],
  session: CobrowseConversation,
): string | undefined {
  const [interval] = buildTimeline({ session, events, now: at(100) }).control;
  return interval && spellSource(interval.end);
}

const both = (seconds: number, leg: CobrowseMediaParticipant) => seen(seconds, customer, leg);

describe('control', () => {
  it('is interrupted where an event no longer lists it', () => {
    const events = [both(10, controls), both(20, watches), both(30, controls), both(40, watches)];
    expect(controlIn(events)).toEqual([
      'agent > customer 10~ to 20?',
      'agent > customer 30? to 40?',
    ]);
  });

  it('is known from the events that showed it', () => {
    const events = [both(10, watches), both(20, controls), both(30, watches)];
    const [interval] = buildTimeline({
      session: sessionOf(customer, watches),
      events,
      now: at(100),
    }).control;
    expect(interval && [spellSource(interval.start), spellSource(interval.end)]).toEqual([
      'event 1',
      'event 2',
    ]);
  });

  it('goes on in an event that does not report control', () => {
    expect(controlIn([both(10, controls), both(20, agent), both(30, watches)])).toEqual([
      'agent > customer 10~ to 30?',
    ]);
  });

  it('of one leg goes on when another leg loses it', () => {
    const helperControls = { ...helper, controlling: ['customer'] };
    const helperWatches = { ...helper, controlling: [] };
    const events = [
      seen(10, customer, controls, helperControls),
      seen(20, customer, controls, helperWatches),
      seen(30, customer, watches, helperWatches),
    ];
    expect(controlIn(events).toSorted()).toEqual([
      'agent > customer 10~ to 30?',
      'helper > customer 10~ to 20?',
    ]);
  });

  it('of several pages ends for each page on its own', () => {
    const second = { ...customer, id: 'second' };
    const all = (seconds: number, ...controlling: string[]) =>
      seen(seconds, customer, second, { ...agent, controlling });
    expect(controlIn([all(10, 'customer', 'second'), all(20, 'second'), all(30)])).toEqual([
      'agent > customer 10~ to 20?',
      'agent > second 10~ to 30?',
    ]);
  });

  it('of two pages that nobody has is two', () => {
    const unknown = { ...agent, controlling: ['x', 'y'] };
    const second = { ...customer, id: 'second' };
    expect(controlIn([seen(10, customer, second, unknown)])).toEqual([
      'agent > null 10~ to 100~',
      'agent > null 10~ to 100~',
    ]);
  });

  it('is listed by when it began, and each interval has a key of its own', () => {
    const helperControls = { ...helper, controlling: ['customer'] };
    const events = [
      seen(10, customer, controls, helper),
      seen(20, customer, controls, helperControls),
      seen(30, customer, controls, { ...helper, controlling: [] }),
      seen(40, customer, controls, helperControls),
    ];
    const session = sessionOf(customer, controls, helperControls);
    const { control } = buildTimeline({ session, events, now: at(100) });
    expect(control.map(({ start }) => start.at)).toEqual([at(10), at(20), at(40)]);
    expect(new Set(control.map(({ key }) => key)).size).toBe(3);
  });
});

describe('control ends', () => {
  const gone = { state: 'terminated', endTime: time(45) };

  it.each([
    ['the controller', [customer, { ...controls, ...gone }]],
    ['the target', [{ ...customer, ...gone }, agent]],
  ])('when %s left, at the time that the leg says', (_, legs) => {
    expect(controlIn([both(20, controls), seen(60, ...legs)])).toEqual([
      'agent > customer 20~ to 45?',
    ]);
    const events = [both(20, controls), seen(60, ...legs)];
    expect(endSource(events, sessionOf(...legs))).toBe('endTime');
  });

  it('when an event shows that a leg left, if no field says when', () => {
    const left = { ...customer, state: 'terminated' };
    expect(controlIn([both(20, controls), seen(60, left, agent)])).toEqual([
      'agent > customer 20~ to 60?',
    ]);
  });

  it('once, although the controller still lists a page that has ended', () => {
    const left = { ...customer, ...gone };
    const again = { ...customer, connectedTime: time(80) };
    const ends = [both(20, controls), seen(60, left, controls), seen(70, controls, left)];
    expect(controlIn(ends)).toEqual(['agent > customer 20~ to 45?']);
    expect(controlIn([...ends, seen(81, controls, again), both(90, watches)])).toEqual([
      'agent > customer 20~ to 45?',
      'agent > customer 81? to 90?',
    ]);
  });

  it('when the controller left, and begins again when they come back', () => {
    const again = { ...controls, connectedTime: time(70) };
    expect(
      controlIn([both(20, controls), both(60, { ...controls, ...gone }), both(80, again)]),
    ).toEqual(['agent > customer 20~ to 45?', 'agent > customer 80? to 100~']);
  });

  it('not when somebody else left', () => {
    const events = [
      seen(20, customer, controls, helper),
      seen(40, customer, controls, { ...helper, ...gone, endTime: time(30) }),
      seen(50, customer, watches),
    ];
    expect(controlIn(events)).toEqual(['agent > customer 20~ to 50?']);
  });

  it('not before it was last seen, although the clock of the leg says so', () => {
    const late = [both(20, controls), both(50, controls)];
    const left = seen(60, { ...customer, ...gone }, watches);
    expect(controlIn([...late, left])).toEqual(['agent > customer 20~ to 50~']);
  });

  it('at the first end of the two if the session has both, and no event', () => {
    const session = sessionOf(
      { ...customer, state: 'terminated', endTime: time(50) },
      { ...controls, ...gone },
    );
    expect(controlIn([both(20, controls)], { session })).toEqual(['agent > customer 20~ to 45?']);
    expect(endSource([both(20, controls)], session)).toBe('endTime');
  });

  it('when it was last seen if a leg left at an unknown time', () => {
    const session = sessionOf({ ...customer, state: 'terminated' }, controls);
    expect(controlIn([both(20, controls), both(30, controls)], { session })).toEqual([
      'agent > customer 20~ to 30?',
    ]);
  });

  it('with the session', () => {
    const session: CobrowseConversation = { ...sessionOf(customer, controls), endTime: time(70) };
    expect(controlIn([both(20, controls)], { session })).toEqual(['agent > customer 20~ to 70?']);
    expect(endSource([both(20, controls)], session)).toBe('endTime');
  });

  it('when it was last seen if the session no longer lists it', () => {
    const second = { ...customer, id: 'second' };
    const session = sessionOf(customer, second, { ...agent, controlling: ['second'] });
    const events = [seen(20, customer, second, controls), seen(30, customer, second, controls)];
    expect(controlIn(events, { session })).toEqual(['agent > customer 20~ to 30~']);
  });
});

describe('whose page is controlled', () => {
  const session = sessionOf(
    { ...customer, communicationId: 'c1' },
    { ...customer, id: 'second', communicationId: 'c2' },
    { ...agent, controlling: ['page'] },
  );
  const targets = (options: Partial<TimelineOptions> = {}) =>
    buildTimeline({
      session,
      events: [{ at: at(20), session }],
      now: at(100),
      ...options,
    }).control.map(({ target, targetLane, resolvedBy }) => ({ target, targetLane, resolvedBy }));

  it('is what the app says', () => {
    const resolveControlTarget = () => session.participants?.[1];
    expect(targets({ resolveControlTarget })).toEqual([
      { target: 'second/c2', targetLane: 'second', resolvedBy: 'app' },
    ]);
  });

  it('is also found if the app answers with a copy of the leg', () => {
    const resolveControlTarget = () => ({ ...session.participants?.[1] });
    expect(targets({ resolveControlTarget })).toMatchObject([{ target: 'second/c2' }]);
  });

  it('is asked with the id and the legs, once per controller', () => {
    const asked: unknown[] = [];
    const resolveControlTarget: TimelineOptions['resolveControlTarget'] = (...question) => {
      asked.push(question);
      return null;
    };
    expect(targets({ resolveControlTarget })).toEqual([
      { target: null, targetLane: null, resolvedBy: null },
    ]);
    expect(asked).toEqual([['page', session.participants]]);
  });

  it('is found by its communication id', () => {
    const byId = sessionOf(...(session.participants ?? []).slice(0, 2), {
      ...agent,
      controlling: ['c2'],
    });
    expect(targets({ session: byId, events: [{ at: at(20), session: byId }] })).toEqual([
      { target: 'second/c2', targetLane: 'second', resolvedBy: 'communication' },
    ]);
  });
});
