/** What happened at one moment: marks of legs and of findings. */
import { describe, expect, it } from 'vitest';
import {
  buildTimeline,
  findSessionIssues,
  type CobrowseMediaParticipant,
  type SessionFinding,
  type TimelineMark,
} from '../../../src/entries/model.js';
import { untyped } from '../arbitrary.js';
import { agent, at, customer, seen, sessionOf, time } from './scene.js';

const START = at(0);

/** A mark as `code second`, or `code never`. */
function spellMark({ code, at: instant }: TimelineMark): string {
  return `${code} ${instant === null ? 'never' : (instant - START) / 1000}`;
}

/** The marks of a leg, in order. */
function marksOf(leg: CobrowseMediaParticipant): readonly string[] {
  const { marks } = buildTimeline({ session: sessionOf(leg), now: at(100) });
  return marks.map(spellMark);
}

const ended = { ...customer, state: 'terminated', endTime: time(60) };

describe('a leg', () => {
  it.each([
    ['later than it started, joined', { startTime: time(0), connectedTime: time(9) }, ['joined 0']],
    ['when it started, has no mark', { startTime: time(9), connectedTime: time(9) }, []],
    ['without a start, has no mark', { startTime: null, connectedTime: time(9) }, []],
  ])('that was connected %s', (_, fields, marks) => {
    expect(marksOf({ id: 'a', state: 'connected', ...fields })).toEqual(marks);
  });

  it.each([
    ['at its end', { endTime: time(60), startAcwTime: time(65) }, 'disconnected 60'],
    ['before after-call work', { startAcwTime: time(65) }, 'disconnected 65'],
    ['at an unknown time', {}, 'disconnected never'],
  ])('was disconnected %s', (_, times, mark) => {
    expect(marksOf({ id: 'a', state: 'terminated', ...times })).toContain(mark);
  });

  it('says how it was disconnected', () => {
    const typesOf = (disconnectType: string | null) =>
      buildTimeline({ session: sessionOf({ ...ended, disconnectType }), now: at(100) }).marks.map(
        ({ params }) => params,
      );
    expect(typesOf('CLIENT')).toEqual([{ type: 'client' }]);
    expect(typesOf('by magic')).toEqual([{ type: null }]);
    expect(typesOf(null)).toEqual([{ type: null }]);
  });

  it.each([
    ['at its end', { ...ended, providerEventTime: time(80) }, 'error 60'],
    ['at its last event', { ...customer, providerEventTime: time(80) }, 'error 80'],
    ['at an unknown time', customer, 'error never'],
  ])('had an error %s', (_, leg, mark) => {
    expect(marksOf({ ...leg, errorInfo: { code: 'bad.request', status: 400 } })).toContain(mark);
  });

  it('names the code and the status of its error, but no text', () => {
    const paramsOf = (errorInfo: CobrowseMediaParticipant['errorInfo']) =>
      buildTimeline({ session: sessionOf({ ...customer, errorInfo }), now: at(100) }).marks.map(
        ({ params }) => params,
      );
    expect(paramsOf({ code: 'bad.request', status: 400 })).toEqual([
      { code: 'bad.request', status: 400, severity: 'error' },
    ]);
    expect(paramsOf({ message: 'Ada called' })).toEqual([
      { code: null, status: null, severity: 'error' },
    ]);
  });

  it('shows an error as serious as the findings do: a note after a normal end', () => {
    const leg = { ...ended, errorInfo: { code: 'too.late' } };
    for (const disconnectType of ['client', 'transport.failure']) {
      const session = sessionOf({ ...leg, disconnectType });
      const { findings } = findSessionIssues({ session, now: at(100) });
      const { marks } = buildTimeline({ session, now: at(100) });
      const mark = marks.find(({ code }) => code === 'error');
      const finding = findings.find(({ rule }) => rule === 'error-reported');
      expect(mark?.params).toMatchObject({ severity: finding?.severity });
      expect(finding?.severity).toBe(disconnectType === 'client' ? 'info' : 'error');
    }
  });
});

describe('the wrap-up of a leg', () => {
  const due = {
    ...ended,
    state: 'disconnected',
    wrapupRequired: true,
    wrapupPrompt: 'mandatory',
  };
  const done = { ...ended, wrapup: { code: 'sold' } };

  it.each([
    ['is due from the start of after-call work', { ...due, startAcwTime: time(65) }, 'wrapup 65'],
    ['is due from the end of the leg', due, 'wrapup 60'],
    ['is open from the end of the leg', { ...due, wrapupPrompt: 'optional' }, 'wrapup 60'],
    ['is due where its after-call work is drawn', { ...due, startAcwTime: time(40) }, 'wrapup 60'],
    ['is done at its end', { ...done, endAcwTime: time(80) }, 'wrapup 80'],
    [
      'is done when its length was over',
      { ...ended, wrapup: { code: 'sold', durationSeconds: 7 } },
      'wrapup 67',
    ],
    ['is done at an unknown time after the leg', done, 'wrapup 60'],
  ])('%s', (_, leg, mark) => {
    expect(marksOf(leg)).toContain(mark);
  });

  it('of an earlier connection is marked before the next one', () => {
    const again = { ...customer, connectedTime: time(80) };
    const { marks } = buildTimeline({
      session: sessionOf(again),
      events: [seen(61, done), seen(81, again)],
      now: at(100),
    });
    expect(marks.map(spellMark)).toContain('wrapup 60');
  });

  it('is marked with its state', () => {
    const { marks } = buildTimeline({ session: sessionOf(due), now: at(100) });
    expect(marks).toContainEqual(
      expect.objectContaining({ code: 'wrapup', params: { status: 'due' } }),
    );
  });

  it.each([
    ['none', ended],
    ['only a draft', { ...customer, wrapup: { provisional: true } }],
  ])('has no mark if there is %s', (_, leg) => {
    expect(marksOf(leg).join()).not.toContain('wrapup');
  });
});

describe('a finding', () => {
  const leg = {
    ...ended,
    connectedTime: time(10),
    startHoldTime: time(20),
    endAcwTime: time(80),
  };
  const live = { ...leg, id: 'live', state: 'connected', endTime: null, endAcwTime: null };
  const bare = { id: 'bare', state: 'connected' };

  /** Where a finding about these three legs is placed: in an ended, a live and a bare one. */
  function momentsOf(finding: object): readonly (number | null)[] {
    const session = sessionOf(leg, live, bare);
    const findings = untyped<SessionFinding[]>([
      { severity: 'info', params: {}, legs: ['customer', 'live', 'bare'], ...finding },
    ]);
    const { marks } = buildTimeline({ session, findings, now: at(100) });
    const instants = new Map(
      marks.flatMap((mark) => (mark.code === 'finding' ? [[mark.leg, mark.at]] : [])),
    );
    return ['customer', 'live', 'bare'].map((key) => {
      const instant = instants.get(key);
      return typeof instant === 'number' ? (instant - START) / 1000 : null;
    });
  }

  it.each([
    ['clock-skew', 'the connection', [10, 10, 100]],
    ['several-legs', 'the connection', [10, 10, 100]],
    ['viewer-url-unsafe', 'the connection', [10, 10, 100]],
    ['viewer-url-secret', 'the connection', [10, 10, 100]],
    ['secret-in-data', 'the connection', [10, 10, 100]],
    ['long-hold', 'the hold', [20, 20, 100]],
    ['wrapup-missing', 'the wrap-up', [80, 100, 100]],
    ['wrapup-timed-out', 'the wrap-up', [80, 100, 100]],
    ['hold-after-end', 'the end', [60, 100, 100]],
    ['left-alone', 'now', [60, 100, 100]],
    ['a rule of the app', 'the end', [60, 100, 100]],
    ['constructor', 'the end', [60, 100, 100]],
  ])('of %s is placed at %s', (rule, _, moments) => {
    expect(momentsOf({ rule })).toEqual(moments);
  });

  it('about times is placed at the field that it names', () => {
    const params = { earlier: 'connectedTime', later: 'startHoldTime', byMs: 1000 };
    expect(momentsOf({ rule: 'times-out-of-order', params })).toEqual([20, 20, 100]);
    const future = { rule: 'time-in-future', params: { field: 'startHoldTime' } };
    expect(momentsOf(future)).toEqual([20, 20, 100]);
    expect(momentsOf({ ...future, params: { field: 'endAcwTime' } })).toEqual([80, 100, 100]);
  });

  it.each([[null], ['text'], [{ field: 'toString' }], [[]]])(
    'with the bad parameters %j is placed at the end',
    (params) => {
      expect(momentsOf({ rule: 'time-in-future', params })).toEqual([60, 100, 100]);
      expect(momentsOf({ rule: 'control-overlap', params })).toEqual([60, 100, 100]);
    },
  );

  it('about the session, or about legs that nobody knows, has no moment', () => {
    const { marks } = buildTimeline({
      session: sessionOf(customer),
      findings: untyped<SessionFinding[]>([
        { rule: 'no-viewer', severity: 'warning', legs: [], params: {} },
        { rule: 'no-viewer', severity: 'warning', legs: ['nobody'], params: {} },
        { severity: 'warning' },
      ]),
      now: at(100),
    });
    const nowhere = { code: 'finding', at: null, leg: null, lane: null };
    expect(marks).toEqual([
      { ...nowhere, params: { rule: 'no-viewer', severity: 'warning', index: 0 } },
      { ...nowhere, params: { rule: 'no-viewer', severity: 'warning', index: 1 } },
      { ...nowhere, params: { rule: '', severity: 'warning', index: 2 } },
    ]);
  });

  it('names the leg, its lane and its position in the list of findings', () => {
    const finding = { rule: 'several-legs', severity: 'info', legs: ['agent'], params: {} };
    const findings = untyped<SessionFinding[]>(['nonsense', finding]);
    const { marks } = buildTimeline({ session: sessionOf(agent), findings, now: at(100) });
    expect(marks).toEqual([
      {
        code: 'finding',
        at: at(10),
        leg: 'agent',
        lane: 'u1',
        params: { rule: 'several-legs', severity: 'info', index: 1 },
      },
    ]);
  });
});

it('marks are sorted by time, and those without a time come last', () => {
  const unknownEnd = { id: 'a', state: 'terminated', connectedTime: time(10) };
  const { marks } = buildTimeline({ session: sessionOf(unknownEnd, ended, agent), now: at(100) });
  expect(marks.map(spellMark)).toEqual(['disconnected 60', 'disconnected never']);
});
