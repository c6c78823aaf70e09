import { describe, expect, it } from 'vitest';
import { at, ended, NOW, findingsOf, sharer, viewer } from './rules.js';

const gone = { state: 'terminated', endTime: at(10), disconnectType: 'peer' };

describe('who counts as a person, and when', () => {
  it('leaves an agent alone who has a purpose but no user id', () => {
    const customer = { id: 'c', purpose: 'customer', connectedTime: at(0), ...gone };
    for (const purpose of ['agent', 'user']) {
      const alone = { id: 'a', purpose, state: 'connected', connectedTime: at(1) };
      expect(findingsOf('left-alone', [customer, alone])).toMatchObject([{ legs: ['a'] }]);
    }
    const other = { id: 'a', purpose: 'customer', state: 'connected', connectedTime: at(1) };
    expect(findingsOf('left-alone', [customer, other])).toBeNull();
  });

  it('does not report an ended viewer who was alone from the beginning', () => {
    const waited = ended({ connectedTime: at(1) });
    const neverCame = { id: 'c', purpose: 'customer', state: 'terminated', endTime: at(9) };
    expect(findingsOf('no-sharer', [waited, neverCame])).toEqual([]);
    expect(findingsOf('no-sharer', [waited, { ...neverCame, connectedTime: at(2) }])).toHaveLength(
      1,
    );
    const queue = { id: 'q', purpose: 'acd', state: 'terminated', connectedTime: at(1) };
    expect(findingsOf('no-sharer', [waited, { ...queue, endTime: at(9) }])).toEqual([]);
  });

  it('does not compare sharers whose times cannot be believed', () => {
    const other = sharer({ id: 't' });
    expect(findingsOf('several-sharers', [sharer(), other])).toHaveLength(1);
    for (const odd of [
      { startTime: at(5) },
      { ...gone, endTime: null },
      { ...gone, endTime: at(25) },
      { connectedTime: null, communicationId: 'nested' },
      { ...gone, connectedTime: null, endTime: at(5) },
    ]) {
      expect(findingsOf('several-sharers', [sharer(), { ...other, ...odd }])).toEqual([]);
    }
  });

  it('sees an overlap with a leg that began before the latest one', () => {
    const leg = (id: string, from: number, to: number) =>
      sharer({ id, startTime: at(from), connectedTime: at(from), ...gone, endTime: at(to) });
    expect(
      findingsOf('several-sharers', [leg('a', 0, 9), leg('b', 1, 1), leg('c', 5, 9)]),
    ).toHaveLength(1);
    expect(findingsOf('several-sharers', [leg('c', 5, 9), leg('a', 0, 9)])).toHaveLength(1);
    expect(
      findingsOf('several-sharers', [leg('a', 0, 9), leg('a', 1, 8), leg('b', 2, 3)]),
    ).toHaveLength(1);
    expect(
      findingsOf('several-sharers', [leg('b', 0, 4), leg('a', 0, 9), leg('a', 3, 9)]),
    ).toHaveLength(1);
    expect(findingsOf('several-sharers', [leg('a', 0, 3), leg('b', 3, 6), leg('a', 6, 9)])).toEqual(
      [],
    );
  });
});

describe('control', () => {
  it('of two pages by two people is in order', () => {
    const legs = [
      viewer({ controlling: ['s'] }),
      viewer({ id: 'w', user: { id: 'user-w' }, controlling: ['t'] }),
      sharer(),
      sharer({ id: 't' }),
    ];
    expect(findingsOf('control-by-several', legs)).toEqual([]);
  });

  it.each([
    ['room+61', 'room+6'],
    ['+61x', '+61x'],
    ['x-tel:1', 'x-tel:'],
    ['+61 (400) 000-000', ''],
    ['TEL:1', ''],
    ['mailto:ann', ''],
    ['sip:ann', ''],
  ])('names an unknown target by the first characters of its id: %s', (target, shown) => {
    expect(findingsOf('control-of-unknown', [viewer({ controlling: [target] })])).toMatchObject([
      { params: { target: shown } },
    ]);
  });
});

describe('values that nobody knows', () => {
  it('are reported field by field', () => {
    const leg = viewer({
      state: 'x',
      initialState: 'x',
      purpose: 'x',
      direction: 'x',
      disconnectType: 'x',
      cobrowseRole: 'x',
      wrapupPrompt: 'x',
      afterCallWork: { state: 'x' },
    });
    const fields = findingsOf('unknown-value', [leg])?.map(({ params, severity }) => [
      params,
      severity,
    ]);
    const info = (field: string) => [{ field, value: 'x' }, 'info'];
    const warning = (field: string) => [{ field, value: 'x' }, 'warning'];
    expect(new Set(fields)).toEqual(
      new Set([
        warning('state'),
        warning('cobrowseRole'),
        info('initialState'),
        info('purpose'),
        info('direction'),
        info('disconnectType'),
        info('wrapupPrompt'),
        info('afterCallWork.state'),
      ]),
    );
  });
});

describe('times', () => {
  it('names the first of the instants that are equally far ahead', () => {
    const leg = viewer({ startTime: at(30), connectedTime: at(30), startAlertingTime: at(30) });
    expect(findingsOf('time-in-future', [leg])).toMatchObject([{ params: { field: 'startTime' } }]);
  });

  it('compares the provider’s clock with a connection only while it belongs to the leg', () => {
    const behind = { providerEventTime: at(5), connectedTime: at(10, 5), startTime: null };
    expect(findingsOf('clock-skew', [ended({ ...behind, endTime: at(10) })])).toHaveLength(1);
    expect(findingsOf('clock-skew', [ended({ ...behind, endTime: at(9, 59) })])).toEqual([]);
  });

  it('takes what a leg says before what its events say', () => {
    const leg = viewer({ providerEventTime: new Date(NOW + 10_000).toISOString() });
    const session = { participants: [viewer({ providerEventTime: at(5) })] };
    const events = [
      { at: Date.parse(at(4)), session },
      { at: Date.parse(at(2)), session },
      { at: Date.parse(at(3)), session },
    ];
    expect(findingsOf('clock-skew', [leg], { events })).toMatchObject([
      { params: { byMs: 10_000 } },
    ]);
    expect(findingsOf('clock-skew', [viewer()], { events })).toMatchObject([
      { params: { byMs: 180_000 } },
    ]);
  });
});
