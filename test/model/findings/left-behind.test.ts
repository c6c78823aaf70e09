import { describe, expect, it } from 'vitest';
import { untyped } from '../arbitrary.js';
import { at, ended, NOW, findingsOf, sharer, viewer } from './rules.js';

/** The customer's leg, ended at minute 10. */
const gone = sharer({ state: 'terminated', endTime: at(10), disconnectType: 'endpoint' });
const acd = { id: 'q', purpose: 'acd', state: 'connected', startTime: at(9) };

describe('a viewer after the last sharer left', () => {
  it('is reported after five minutes', () => {
    expect(findingsOf('viewer-without-sharer', [viewer(), gone])).toMatchObject([
      { severity: 'warning', help: 'endSession', legs: ['v'], params: { sinceMs: 600_000 } },
    ]);
    const now = Date.parse(at(15));
    expect(findingsOf('viewer-without-sharer', [viewer(), gone], { now })).toEqual([]);
    expect(findingsOf('viewer-without-sharer', [viewer(), gone], { now: now + 1 })).toHaveLength(1);
  });

  it('is not reported while somebody shares, may come, or it is unknown when they left', () => {
    expect(findingsOf('viewer-without-sharer', [viewer(), gone, sharer({ id: 't' })])).toEqual([]);
    expect(
      findingsOf('viewer-without-sharer', [viewer(), gone, { id: 't', state: 'offering' }]),
    ).toEqual([]);
    expect(findingsOf('viewer-without-sharer', [viewer(), gone, acd])).toEqual([]);
    expect(findingsOf('viewer-without-sharer', [viewer(), { ...gone, endTime: null }])).toEqual([]);
    expect(findingsOf('viewer-without-sharer', [viewer({ connectedTime: at(18) }), gone])).toEqual(
      [],
    );
    expect(findingsOf('viewer-without-sharer', [ended(), gone])).toBeNull();
    expect(findingsOf('viewer-without-sharer', [viewer(), { id: 'c' }])).toBeNull();
  });
});

describe('an agent who is left alone', () => {
  const agent = viewer({ cobrowseRole: null });

  it('is reported after five minutes', () => {
    expect(findingsOf('left-alone', [agent, gone])).toMatchObject([
      { severity: 'warning', help: 'endSession', legs: ['v'], params: { sinceMs: 600_000 } },
    ]);
    const customer = { ...gone, cobrowseRole: null };
    expect(findingsOf('left-alone', [viewer(), customer])).toHaveLength(1);
    expect(findingsOf('left-alone', [agent, gone], { now: Date.parse(at(15)) })).toEqual([]);
  });

  it('is not reported while others are there, may come, or never were', () => {
    expect(findingsOf('left-alone', [agent, gone, viewer({ id: 'w', user: { id: 'w' } })])).toEqual(
      [],
    );
    expect(findingsOf('left-alone', [agent, gone, { id: 't', state: 'alerting' }])).toEqual([]);
    expect(findingsOf('left-alone', [agent, gone, acd])).toEqual([]);
    expect(findingsOf('left-alone', [agent])).toEqual([]);
    expect(findingsOf('left-alone', [agent, { ...gone, connectedTime: null }])).toEqual([]);
    expect(findingsOf('left-alone', [gone, sharer({ id: 't' })])).toBeNull();
  });

  it('is left to the rule about viewers where roles are known', () => {
    expect(findingsOf('left-alone', [viewer(), gone])).toEqual([]);
  });
});

describe('an offer', () => {
  const offer = {
    id: 'v',
    state: 'alerting',
    startAlertingTime: at(10),
    alertingTimeoutMs: 30_000,
  };

  it('that alerts for longer than its timeout is reported', () => {
    expect(findingsOf('alerting-overdue', [offer, sharer()])).toMatchObject([
      { severity: 'warning', legs: ['v'], params: { overdueMs: 570_000 } },
    ]);
    expect(findingsOf('alerting-overdue', [offer], { now: Date.parse(at(11)) })).toEqual([]);
    expect(findingsOf('alerting-overdue', [{ ...offer, alertingTimeoutMs: null }])).toBeNull();
    expect(findingsOf('alerting-overdue', [{ ...offer, connectedTime: at(11) }])).toBeNull();
  });

  it('that timed out ended normally, and a connection that did so did not', () => {
    for (const disconnectType of ['timeout', 'session.expired']) {
      const unanswered = ended({ connectedTime: null, disconnectType });
      expect(findingsOf('abnormal-disconnect', [unanswered])).toEqual([]);
      expect(findingsOf('abnormal-disconnect', [ended({ disconnectType })])).toHaveLength(1);
    }
    const failed = ended({ connectedTime: null, disconnectType: 'error' });
    expect(findingsOf('abnormal-disconnect', [failed])).toHaveLength(1);
  });
});

describe('the inactivity timeout', () => {
  const inactive = (inactivityTimeout: unknown, legs = [viewer(), sharer()]) =>
    findingsOf('inactivity-timeout-passed', [], {
      session: untyped({ participants: legs, inactivityTimeout }),
    });

  it('is reported when legs go on after it', () => {
    expect(inactive(at(0))).toMatchObject([
      { severity: 'warning', legs: ['v', 's'], params: { overdueMs: 1_200_000 } },
    ]);
    expect(inactive(at(16))).toEqual([]);
    expect(inactive(at(50))).toEqual([]);
    expect(inactive(at(0), [ended(), gone])).toEqual([]);
    expect(inactive('soon')).toBeNull();
    expect(inactive(null)).toBeNull();
  });
});

describe('what lasts long', () => {
  it('is a hold of more than half an hour', () => {
    const held = (minutes: number) =>
      viewer({ held: true, startHoldTime: NOW - minutes * 60_000, connectedTime: 0 });
    expect(findingsOf('long-hold', [held(180)])).toMatchObject([
      { severity: 'warning', help: 'endHold', legs: ['v'], params: { heldMs: 10_800_000 } },
    ]);
    expect(findingsOf('long-hold', [held(30)])).toEqual([]);
    expect(
      findingsOf('long-hold', [held(30)], { rules: { 'long-hold': { afterMs: 0 } } }),
    ).toHaveLength(1);
    expect(findingsOf('long-hold', [{ ...held(180), held: false }])).toBeNull();
  });

  it('is a wrap-up without a time limit that is due for more than an hour', () => {
    const due = ended({
      state: 'disconnected',
      wrapupRequired: true,
      wrapupPrompt: 'mandatory',
      startAcwTime: at(10),
    });
    const now = Date.parse(at(10)) + 86_400_000;
    expect(findingsOf('wrapup-pending', [due], { now })).toMatchObject([
      { severity: 'warning', help: 'finishWrapup', legs: ['v'], params: { pendingMs: 86_400_000 } },
    ]);
    expect(findingsOf('wrapup-pending', [due])).toEqual([]);
    expect(
      findingsOf('wrapup-pending', [due, viewer({ communicationId: 'again' })], { now }),
    ).toEqual([]);
    expect(
      findingsOf('wrapup-pending', [{ ...due, wrapupPrompt: 'optional' }], { now }),
    ).toBeNull();
    const timed = { ...due, wrapupPrompt: 'timeout', wrapupTimeoutMs: 60_000 };
    expect(findingsOf('wrapup-pending', [timed], { now })).toBeNull();
  });
});
