import { describe, expect, it } from 'vitest';
import { at, ended, NOW, findingsOf, sharer, viewer } from './rules.js';

describe('times-out-of-order', () => {
  it.each([
    [viewer({ startTime: at(2) }), 'startTime', 'connectedTime', 55_000],
    [viewer({ startAlertingTime: at(2) }), 'startAlertingTime', 'connectedTime', 55_000],
    [ended({ connectedTime: at(11) }), 'connectedTime', 'endTime', 60_000],
    [ended({ startAcwTime: at(9), endAcwTime: at(11) }), 'endTime', 'startAcwTime', 60_000],
    [ended({ startAcwTime: at(12), endAcwTime: at(11) }), 'startAcwTime', 'endAcwTime', 60_000],
    [viewer({ held: true, startHoldTime: at(0) }), 'connectedTime', 'startHoldTime', 65_000],
    [viewer({ state: 'parked', parkTime: at(0) }), 'connectedTime', 'parkTime', 65_000],
  ])('reports what comes too early: case %#', (leg, earlier, later, byMs) => {
    expect(findingsOf('times-out-of-order', [sharer(), leg])).toMatchObject([
      { severity: 'warning', legs: ['v'], params: { earlier, later, byMs } },
    ]);
  });

  it('allows for two clocks, for what is unknown, and for a new connection', () => {
    const inOrder = [
      viewer({ startTime: at(1, 10) }),
      viewer({ held: true, startHoldTime: at(1) }),
      ended({ connectedTime: at(10, 5) }),
      viewer({ endTime: at(1), connectedTime: at(3) }),
      viewer({ endTime: at(1), startAcwTime: at(1), endAcwTime: at(1), connectedTime: at(3) }),
      viewer({ startTime: 'soon' }),
      viewer({ startTime: at(30) }),
    ];
    for (const leg of inOrder)
      expect(findingsOf('times-out-of-order', [sharer(), leg])).toEqual([]);
    expect(findingsOf('times-out-of-order', [{ id: 'v' }])).toBeNull();
  });

  it('does not compare the alerting of a nested leg with its participant’s connection', () => {
    const leg = viewer({ communicationId: 'c', startAlertingTime: at(5) });
    expect(findingsOf('times-out-of-order', [leg])).toEqual([]);
  });
});

describe('times-out-of-order, for two pairs of one leg,', () => {
  it('reports both pairs, and skips what is unknown between two instants', () => {
    const leg = ended({
      startTime: at(3),
      connectedTime: at(2),
      endTime: at(1),
      startAcwTime: at(0),
    });
    expect(findingsOf('times-out-of-order', [leg])).toEqual(
      [
        { earlier: 'startTime', later: 'connectedTime', byMs: 60_000 },
        { earlier: 'connectedTime', later: 'endTime', byMs: 60_000 },
        { earlier: 'endTime', later: 'startAcwTime', byMs: 60_000 },
      ].map((params) => ({
        rule: 'times-out-of-order',
        severity: 'warning',
        help: 'checkClocks',
        legs: ['v'],
        params,
      })),
    );
    const neverConnected = ended({ startTime: at(3), connectedTime: null, endTime: at(1) });
    expect(findingsOf('times-out-of-order', [neverConnected])).toMatchObject([
      { params: { earlier: 'startTime', later: 'endTime', byMs: 120_000 } },
    ]);
  });
});

describe('time-in-future', () => {
  it('names the instant that is farthest ahead', () => {
    const leg = ended({ endTime: at(21), startAcwTime: at(22) });
    expect(findingsOf('time-in-future', [sharer(), leg])).toMatchObject([
      { severity: 'warning', legs: ['v'], params: { field: 'startAcwTime', aheadMs: 120_000 } },
    ]);
  });

  it('is silent about clocks that are nearly right, plans, and what is unknown', () => {
    expect(findingsOf('time-in-future', [viewer({ startTime: at(20, 5) })])).toEqual([]);
    expect(findingsOf('time-in-future', [{ state: 'scheduled', startTime: at(50) }])).toBeNull();
    expect(findingsOf('time-in-future', [{ id: 'v' }])).toBeNull();
    expect(
      findingsOf('time-in-future', [viewer({ startTime: at(50) })], { now: Number.NaN }),
    ).toEqual([]);
  });
});

describe('clock-skew', () => {
  it('reports a clock of the provider that is ahead or behind', () => {
    expect(findingsOf('clock-skew', [viewer({ providerEventTime: at(21) })])).toMatchObject([
      { legs: ['v'], params: { byMs: 60_000 }, help: 'checkClocks' },
    ]);
    expect(findingsOf('clock-skew', [viewer({ providerEventTime: at(0, 5) })])).toMatchObject([
      { params: { byMs: -60_000 } },
    ]);
  });

  it('sees it in earlier events too', () => {
    const session = { participants: [viewer({ providerEventTime: at(5) })] };
    const events = [{ at: Date.parse(at(3)), session }, { session }, { at: null, session: null }];
    expect(findingsOf('clock-skew', [viewer()], { events })).toMatchObject([
      { params: { byMs: 120_000 } },
    ]);
    expect(findingsOf('clock-skew', [viewer()], { events: events.slice(1) })).toEqual([]);
  });

  it('cannot be seen in events without a session or an instant', () => {
    const events = [{ at: Date.parse(at(3)), session: null }];
    expect(findingsOf('clock-skew', [viewer()], { events })).toEqual([]);
    const withoutInstant = { participants: [viewer({ providerEventTime: null })] };
    expect(
      findingsOf('clock-skew', [viewer()], { events: [{ at: 0, session: withoutInstant }] }),
    ).toEqual([]);
  });

  it('is not inferred from a connection that is in the future, or unknown', () => {
    const behind = { providerEventTime: at(0) };
    expect(findingsOf('clock-skew', [viewer({ ...behind, connectedTime: at(30) })])).toEqual([]);
    expect(findingsOf('clock-skew', [viewer({ ...behind, connectedTime: null })])).toEqual([]);
  });

  it('is silent within the tolerance, and where the connection itself is wrong', () => {
    expect(findingsOf('clock-skew', [viewer({ providerEventTime: at(1, 0) })])).toEqual([]);
    expect(
      findingsOf('clock-skew', [ended({ connectedTime: at(15), providerEventTime: at(10) })]),
    ).toEqual([]);
    expect(findingsOf('clock-skew', [viewer({ providerEventTime: null })])).toBeNull();
  });
});

describe('state-contradicts-times', () => {
  it.each([
    [viewer({ endTime: at(10) }), 'connected', 'ended', 'warning'],
    [viewer({ disconnectType: 'peer' }), 'connected', 'ended', 'warning'],
    [ended({ state: 'ALERTING' }), 'alerting', 'ended', 'warning'],
    [ended({ state: 'parked' }), 'parked', 'ended', 'warning'],
    [ended({ state: 'alerting', startAcwTime: at(10) }), 'alerting', 'ended', 'warning'],
    [viewer({ state: 'alerting' }), 'alerting', 'connected', 'warning'],
    [ended({ endTime: null }), 'terminated', 'noEnd', 'info'],
  ])('reports an impossible state: case %#', (leg, state, reason, severity) => {
    expect(findingsOf('state-contradicts-times', [sharer(), leg])).toMatchObject([
      { severity, legs: ['v'], params: { state, reason } },
    ]);
  });

  it('reports nothing about what real topics send', () => {
    const real = [
      viewer(),
      ended(),
      ended({ state: 'disconnected' }),
      viewer({ disconnectType: 'client', endTime: at(10), startAcwTime: at(10) }),
      viewer({ endTime: at(1), connectedTime: at(3) }),
      viewer({ state: 'alerting', communicationId: 'second offer' }),
      viewer({ state: 'none', endTime: at(10) }),
    ];
    for (const leg of real) expect(findingsOf('state-contradicts-times', [leg])).toEqual([]);
    expect(findingsOf('state-contradicts-times', [{ id: 'v', endTime: at(1) }])).toBeNull();
  });
});

describe('connected-without-time', () => {
  it('reports all legs without a time in one finding, and those that cannot be read in another', () => {
    const legs = [
      viewer({ id: 'a', connectedTime: null }),
      viewer({ id: 'b', connectedTime: 'soon' }),
      viewer({ id: 'c', connectedTime: null }),
      viewer({ id: 'd', held: true, connectedTime: 'later' }),
    ];
    const found = findingsOf('connected-without-time', legs);
    expect(found).toMatchObject([
      { help: 'fetchAgain', legs: ['a', 'c'], params: { reason: 'missing' } },
      { help: 'fetchAgain', legs: ['b', 'd'], params: { reason: 'unreadable' } },
    ]);
  });
});

describe('holds', () => {
  it('reports a hold without a start', () => {
    const leg = viewer({ held: true });
    const finding = { severity: 'warning', help: 'fetchAgain', legs: ['v'], params: {} };
    expect(findingsOf('hold-without-start', [leg])).toEqual([
      { rule: 'hold-without-start', ...finding },
    ]);
    expect(findingsOf('hold-without-start', [{ ...leg, startHoldTime: at(5) }])).toEqual([]);
    expect(findingsOf('hold-without-start', [viewer({ held: false })])).toBeNull();
  });

  it('reports a hold after the end', () => {
    const finding = { severity: 'warning', help: 'fetchAgain', legs: ['v'], params: {} };
    expect(findingsOf('hold-after-end', [ended({ held: true })])).toEqual([
      { rule: 'hold-after-end', ...finding },
    ]);
    expect(findingsOf('hold-after-end', [ended({ endTime: null, startHoldTime: at(11) })])).toEqual(
      [],
    );
    expect(findingsOf('hold-after-end', [ended({ startHoldTime: at(11) })])).toMatchObject([
      { legs: ['v'], params: {} },
    ]);
    expect(findingsOf('hold-after-end', [ended({ startHoldTime: at(20) })])).toHaveLength(1);
    expect(findingsOf('hold-after-end', [ended({ startHoldTime: at(9), held: false })])).toEqual(
      [],
    );
    expect(findingsOf('hold-after-end', [ended({ startHoldTime: at(10, 5) })])).toEqual([]);
    expect(findingsOf('hold-after-end', [viewer({ held: true, startHoldTime: at(9) })])).toBeNull();
    expect(findingsOf('hold-after-end', [ended()])).toBeNull();
  });

  it('measures both against the same now', () => {
    expect(findingsOf('hold-after-end', [ended({ startHoldTime: at(30) })], { now: NOW })).toEqual(
      [],
    );
  });
});
