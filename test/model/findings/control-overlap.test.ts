import { describe, expect, it } from 'vitest';
import {
  findSessionIssues,
  type CobrowseMediaParticipant,
  type ObservedSession,
} from '../../../src/entries/model.js';
import { at, ended, findingsOf, NOW, sharer, viewer } from './rules.js';

const one = viewer({ controlling: [] });
const other = viewer({ id: 'w', user: { id: 'user-w' }, controlling: [] });
const legs = [sharer(), one, other];

/** The leg as events have it: who it is, and whom it controls. */
const controls = (leg: CobrowseMediaParticipant, ...controlling: string[]) => ({
  ...leg,
  controlling,
});

/** An event so many seconds after minute ten. */
const seen = (seconds: number, ...participants: CobrowseMediaParticipant[]): ObservedSession => ({
  at: Date.parse(at(10)) + seconds * 1000,
  session: { participants },
});

const overlaps = (events: readonly ObservedSession[], participants = legs) =>
  findingsOf('control-overlap', participants, { events });

const bothFor = (seconds: number): readonly ObservedSession[] => [
  seen(0, controls(one, 's'), controls(other)),
  seen(10, controls(one, 's'), controls(other, 's')),
  seen(10 + seconds, controls(one), controls(other, 's')),
  seen(60, controls(one), controls(other)),
];

describe('two people in control of one page at once', () => {
  it('are reported when they were for longer than the threshold', () => {
    expect(overlaps(bothFor(30))).toEqual([
      {
        rule: 'control-overlap',
        severity: 'warning',
        help: 'checkControl',
        legs: ['v', 'w', 's'],
        params: { overlapStart: Date.parse(at(10, 10)), overlapMs: 30_000 },
      },
    ]);
    expect(overlaps(bothFor(5))).toEqual([]);
    expect(overlaps(bothFor(5.001))).toHaveLength(1);
    const rules = { 'control-overlap': { overlapMs: 30_000 } };
    expect(findingsOf('control-overlap', legs, { events: bothFor(30), rules })).toEqual([]);
  });

  it('are reported with the longest overlap only', () => {
    const again = seen(100, controls(one, 's'), controls(other, 's'));
    const after = seen(140, controls(one), controls(other));
    expect(overlaps([...bothFor(30), again, after])).toMatchObject([
      { params: { overlapMs: 40_000 } },
    ]);
  });

  it('are reported while both still have control', () => {
    const both = [controls(one, 's'), controls(other, 's')];
    const events = [seen(0, ...both)];
    const overlapMs = NOW - Date.parse(at(10));
    expect(overlaps(events, [sharer(), ...both])).toMatchObject([{ params: { overlapMs } }]);
  });

  it('are reported on two legs of one customer', () => {
    const participants = [
      sharer({ communicationId: 'c1' }),
      sharer({ communicationId: 'c2' }),
      one,
      other,
    ];
    const events = [
      seen(0, controls(one, 'c1'), controls(other, 'c2')),
      seen(20, controls(one), controls(other)),
    ];
    expect(overlaps(events, participants)).toMatchObject([
      { legs: ['v', 'w', 's/c1', 's/c2'], params: { overlapMs: 20_000 } },
    ]);
  });

  it('count the time on both legs of one person', () => {
    const rejoined = viewer({ communicationId: 'again', controlling: [] });
    const first = viewer({ communicationId: 'first', controlling: [] });
    const events = [
      seen(0, controls(first, 's'), controls(other, 's')),
      seen(4, controls(first), controls(rejoined, 's')),
      seen(8, controls(rejoined), controls(other)),
    ];
    expect(overlaps(events, [sharer(), first, rejoined, other])).toMatchObject([
      { legs: ['v/first', 'w', 'v/again', 's'], params: { overlapMs: 8000 } },
    ]);
  });

  it('are named with the legs that had control during the overlap, and nobody else', () => {
    const before = viewer({ communicationId: 'before', controlling: [] });
    const during = viewer({ communicationId: 'during', controlling: [] });
    const after = viewer({ communicationId: 'after', controlling: [] });
    const third = viewer({ id: 'x', user: { id: 'user-x' }, controlling: [] });
    const events = [
      seen(0, controls(before, 's')),
      seen(10, controls(before), controls(during, 's'), controls(other, 's')),
      seen(20, controls(during, 's'), controls(other, 's'), controls(third, 's')),
      seen(24, controls(during, 's'), controls(other, 's'), controls(third)),
      seen(40, controls(during), controls(after, 's'), controls(other)),
      seen(60, controls(after)),
    ];
    expect(overlaps(events, [sharer(), before, during, after, other, third])).toMatchObject([
      { legs: ['v/during', 'w', 's'], params: { overlapMs: 30_000 } },
    ]);
  });

  it('are not reported when it was one person, two pages, or their own page', () => {
    const twoLegs = [one, viewer({ id: 'w', controlling: [] })];
    const byOne = [
      seen(0, ...twoLegs.map((leg) => controls(leg, 's'))),
      seen(60, ...twoLegs.map((leg) => controls(leg))),
    ];
    expect(overlaps(byOne, [sharer(), ...twoLegs])).toEqual([]);
    const twoPages = [
      seen(0, controls(one, 's'), controls(other, 't')),
      seen(60, controls(one), controls(other)),
    ];
    expect(overlaps(twoPages, [sharer(), sharer({ id: 't' }), one, other])).toEqual([]);
    const ownPage = [
      seen(0, controls(one, 'w'), controls(other, 'w')),
      seen(60, controls(one), controls(other)),
    ];
    expect(overlaps(ownPage, [sharer(), one, other])).toEqual([]);
  });

  it('are not looked for without events, or when events show no control', () => {
    const both = [sharer(), controls(one, 's'), controls(other, 's')];
    expect(overlaps([], both)).toBeNull();
    expect(findingsOf('control-overlap', both)).toBeNull();
    expect(overlaps([seen(0, one, other)])).toBeNull();
    expect(overlaps([{ session: { participants: [] } }])).toBeNull();
    const nobody = [seen(0, controls(one, 'x'), controls(other, 'x')), seen(60, one, other)];
    expect(overlaps(nobody, [sharer(), sharer({ id: 't' }), one, other])).toBeNull();
    expect(overlaps([seen(0, controls(one, 's')), seen(60, one)])).toEqual([]);
  });

  it('are found when one of them is only in events', () => {
    expect(overlaps(bothFor(30), [sharer(), one])).toMatchObject([{ legs: ['v', 'w', 's'] }]);
    expect(
      overlaps(bothFor(30), [sharer(), one, ended({ id: 'w', user: other.user })]),
    ).toHaveLength(1);
  });

  it('are found by ids that the app resolves', () => {
    const participants = [sharer(), sharer({ id: 't' }), one, other];
    const events = [
      seen(0, controls(one, 'room'), controls(other, 'room')),
      seen(60, controls(one), controls(other)),
    ];
    const resolveControlTarget = () => participants[1];
    expect(overlaps(events, participants)).toBeNull();
    expect(
      findingsOf('control-overlap', participants, { events, resolveControlTarget }),
    ).toMatchObject([{ legs: ['v', 'w', 't'] }]);
    const broken = findSessionIssues({
      session: { participants },
      events,
      now: NOW,
      resolveControlTarget: () => {
        throw new Error('broken');
      },
    });
    expect(broken.failed.map(({ rule }) => rule)).toContain('resolveControlTarget');
  });
});
