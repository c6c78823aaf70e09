import { describe, expect, it } from 'vitest';
import { at, ended, findingsOf, sharer, viewer } from './rules.js';

describe('an error', () => {
  const errorInfo = { code: 'error.session.gone', status: 410 };
  const severityOf = (leg: Parameters<typeof findingsOf>[1][number]) =>
    findingsOf('error-reported', [leg])?.map(({ severity }) => severity);

  it('is harmless only in a leg that was connected and is known to have ended normally', () => {
    expect(findingsOf('error-reported', [ended({ errorInfo })])).toEqual([
      {
        rule: 'error-reported',
        severity: 'info',
        help: 'readError',
        legs: ['v'],
        params: errorInfo,
      },
    ]);
    expect(severityOf(ended({ errorInfo, disconnectType: null }))).toEqual(['error']);
    expect(severityOf(ended({ errorInfo, disconnectType: 'unheard-of' }))).toEqual(['error']);
    // The end is from before: the leg was connected again.
    const again = viewer({
      errorInfo,
      endTime: at(1),
      disconnectType: 'peer',
      connectedTime: at(3),
    });
    expect(severityOf(again)).toEqual(['error']);
  });
});

describe('an end', () => {
  it('is abnormal when the leg was connected, even if nobody can read when', () => {
    const leg = (connectedTime: unknown) =>
      findingsOf('abnormal-disconnect', [
        { ...ended({ disconnectType: 'timeout' }), connectedTime: connectedTime as string },
      ]);
    expect(leg(null)).toEqual([]);
    expect(leg(' ')).toEqual([]);
    expect(leg('soon')).toMatchObject([{ help: 'checkConnection', params: { type: 'timeout' } }]);
  });
});

describe('legs', () => {
  it('without an id are not duplicates of each other', () => {
    const legs = [viewer(), viewer(), { purpose: 'agent' }, { purpose: 'agent' }];
    expect(findingsOf('duplicate-legs', legs)).toEqual([
      {
        rule: 'duplicate-legs',
        severity: 'warning',
        help: 'fetchAgain',
        legs: ['v'],
        params: { count: 2 },
      },
    ]);
  });

  it('of one user are listed when they were connected under several keys', () => {
    const again = ended({ communicationId: 'again' });
    const missed = ended({ communicationId: 'missed', connectedTime: null });
    expect(findingsOf('several-legs', [viewer(), again, again, missed])).toEqual([
      {
        rule: 'several-legs',
        severity: 'info',
        help: 'nothing',
        legs: ['v', 'v/again'],
        params: { count: 3 },
      },
    ]);
    expect(findingsOf('several-legs', [viewer(), missed])).toEqual([]);
  });

  it('that were not answered are counted for each user, as long as somebody answered', () => {
    const missed = (id: string) => ended({ id, connectedTime: null });
    const byAnother = { ...missed('x'), user: { id: 'user-x' } };
    expect(
      findingsOf('unanswered-legs', [sharer(), viewer(), missed('m'), byAnother, missed('n')]),
    ).toMatchObject([
      { help: 'nothing', legs: ['m', 'n'], params: { count: 2, allMissed: false } },
      { help: 'nothing', legs: ['x'], params: { count: 1, allMissed: false } },
    ]);
  });

  it.each([
    ['customer', 'warning'],
    ['external', 'warning'],
    ['agent', 'info'],
    ['user', 'info'],
  ])(
    'that were not answered are serious if only somebody of the purpose %s is there',
    (purpose, severity) => {
      const missed = ended({ connectedTime: null });
      expect(findingsOf('unanswered-legs', [sharer({ purpose }), missed])).toMatchObject([
        { severity },
      ]);
      expect(
        findingsOf('unanswered-legs', [sharer({ purpose, cobrowseRole: null }), missed]),
      ).toMatchObject([{ severity }]);
    },
  );

  it('that were not answered are not reported when nobody was asked', () => {
    const menu = { id: 'm', purpose: 'ivr', user: { id: 'user-m' }, state: 'terminated' };
    const answered = { ...menu, connectedTime: at(0), endTime: at(1) };
    expect(findingsOf('unanswered-legs', [sharer(), answered])).toEqual([]);
  });

  it('that were not answered are serious without a session id, if there are several', () => {
    const participants = [sharer(), ended({ connectedTime: null })];
    expect(findingsOf('unanswered-legs', [], { session: { participants } })).toMatchObject([
      { severity: 'warning' },
    ]);
    const alone = { id: 'c', participants: participants.slice(1) };
    expect(findingsOf('unanswered-legs', [], { session: alone })).toMatchObject([
      { severity: 'warning' },
    ]);
  });
});

describe('unknown values', () => {
  it('are reported once for each field and value, with all their legs', () => {
    const legs = [
      viewer({ id: 'a', purpose: 'cook', direction: 'cook' }),
      viewer({ id: 'b', purpose: 'baker' }),
      viewer({ id: 'c', purpose: 'cook' }),
    ];
    const found = findingsOf('unknown-value', legs)?.map(({ legs: keys, params }) => ({
      keys,
      params,
    }));
    expect(found).toEqual([
      { keys: ['a', 'c'], params: { field: 'purpose', value: 'cook' } },
      { keys: ['a'], params: { field: 'direction', value: 'cook' } },
      { keys: ['b'], params: { field: 'purpose', value: 'baker' } },
    ]);
  });

  it('are looked for when any field has a value', () => {
    expect(findingsOf('unknown-value', [{ id: 'a' }])).toBeNull();
    expect(findingsOf('unknown-value', [{ id: 'a', initialState: 'alerting' }])).toEqual([]);
    expect(findingsOf('unknown-value', [{ id: 'a', afterCallWork: { state: 'x' } }])).toMatchObject(
      [{ help: 'updateKit', params: { field: 'afterCallWork.state', value: 'x' } }],
    );
  });

  it.each([
    ['error.session-2_x:y', 'error.session-2_x:y'],
    ['x'.repeat(80), 'x'.repeat(80)],
    ['x'.repeat(81), null],
    ['two words', null],
    ['ann@example', null],
    ['ü', null],
  ])('show %j as %j: only codes are shown', (purpose, value) => {
    expect(findingsOf('unknown-value', [viewer({ purpose })])).toMatchObject([
      { params: { value } },
    ]);
  });
});
