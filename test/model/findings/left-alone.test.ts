/** Since when somebody is left behind, and by whom. */
import { describe, expect, it } from 'vitest';
import { at, ended, findingsOf, NOW, sharer, viewer } from './rules.js';

const gone = (endTime: string | null) => ({ state: 'terminated', endTime, disconnectType: 'peer' });

describe('a viewer after several sharers', () => {
  it('waits since the last of several sharers left', () => {
    const first = sharer(gone(at(5)));
    const last = (endTime: string | null) => sharer({ id: 't', ...gone(endTime) });
    expect(findingsOf('viewer-without-sharer', [viewer(), first, last(at(10))])).toMatchObject([
      { params: { sinceMs: 600_000 } },
    ]);
    expect(findingsOf('viewer-without-sharer', [viewer(), last(at(10)), first])).toMatchObject([
      { params: { sinceMs: 600_000 } },
    ]);
    expect(findingsOf('viewer-without-sharer', [viewer(), last(null), first])).toEqual([]);
  });

  it('does not wait for a sharer who was connected again', () => {
    const again = sharer({ id: 't', endTime: at(2), connectedTime: at(3) });
    expect(findingsOf('viewer-without-sharer', [viewer(), again])).toEqual([]);
    expect(findingsOf('viewer-without-sharer', [viewer(), sharer(gone(at(5))), again])).toEqual([]);
  });

  it('waits since the sharer left, when nobody knows since when the viewer is connected', () => {
    const legs = [viewer({ connectedTime: null }), sharer(gone(at(10)))];
    expect(findingsOf('viewer-without-sharer', legs)).toMatchObject([
      { params: { sinceMs: 600_000 } },
    ]);
  });

  it('is reported with all viewers who are still connected, on hold or not', () => {
    const onHold = viewer({ id: 'w', held: true });
    const left = ended({ id: 'x' });
    expect(
      findingsOf('viewer-without-sharer', [viewer(), onHold, left, sharer(gone(at(10)))]),
    ).toMatchObject([{ legs: ['v', 'w'] }]);
  });
});

describe('an agent who is left alone', () => {
  const agent = viewer({ cobrowseRole: null });
  const customer = sharer({ cobrowseRole: null, ...gone(at(10)) });

  it('is reported when the viewer left before', () => {
    const left = ended({ id: 'w', user: { id: 'user-w' }, endTime: at(12) });
    expect(findingsOf('left-alone', [agent, customer, left])).toMatchObject([
      { legs: ['v'], params: { sinceMs: 480_000 } },
    ]);
  });

  it('is not reported while another agent or customer is there', () => {
    const colleague = viewer({ id: 'w', user: { id: 'user-w' }, cobrowseRole: null });
    expect(findingsOf('left-alone', [agent, customer, colleague])).toEqual([]);
    const second = sharer({ id: 't', cobrowseRole: null });
    expect(findingsOf('left-alone', [agent, customer, second])).toEqual([]);
  });

  it('is one person, with as many legs as they like', () => {
    const again = viewer({ cobrowseRole: null, communicationId: 'again', connectedTime: at(11) });
    expect(findingsOf('left-alone', [agent, again, customer])).toMatchObject([
      { legs: ['v', 'v/again'], params: { sinceMs: 540_000 } },
    ]);
    const earlier = ended({ cobrowseRole: null, communicationId: 'earlier' });
    expect(findingsOf('left-alone', [agent, earlier])).toEqual([]);
  });

  it('is left to the rule about viewers only if a sharer was there', () => {
    expect(findingsOf('left-alone', [viewer(), customer])).toHaveLength(1);
    expect(findingsOf('left-alone', [viewer(), { ...customer, cobrowseRole: 'sharer' }])).toEqual(
      [],
    );
    expect(findingsOf('left-alone', [agent, { ...customer, cobrowseRole: 'sharer' }])).toHaveLength(
      1,
    );
  });

  it('is known by the user id when there is no purpose', () => {
    expect(findingsOf('left-alone', [{ ...agent, purpose: null }, customer])).toHaveLength(1);
  });

  it('is left to the rule about viewers if any of their legs is a viewer', () => {
    const second = viewer({ cobrowseRole: null, communicationId: 'second' });
    const left = { ...customer, cobrowseRole: 'sharer' };
    expect(findingsOf('left-alone', [viewer(), second, left])).toEqual([]);
  });

  it('is not reported after a queue ended, which is nobody', () => {
    const queue = { id: 'q', purpose: 'acd', connectedTime: at(0), ...gone(at(5)) };
    expect(findingsOf('left-alone', [agent, queue])).toEqual([]);
  });

  it('is not looked for in a customer, or in an agent who left', () => {
    expect(findingsOf('left-alone', [ended({ cobrowseRole: null }), customer])).toBeNull();
    const external = sharer({ id: 'x', purpose: 'external' });
    expect(findingsOf('left-alone', [external, customer])).toBeNull();
  });
});

describe('the inactivity timeout', () => {
  it('is reported about connected legs only, also about those on hold', () => {
    const participants = [viewer({ held: true }), sharer(), ended({ id: 'x' }), { id: 'y' }];
    const session = { participants, inactivityTimeout: NOW - 300_001 };
    expect(findingsOf('inactivity-timeout-passed', [], { session })).toMatchObject([
      { help: 'fetchAgain', legs: ['v', 's'], params: { overdueMs: 300_001 } },
    ]);
  });
});

describe('an offer that alerts for too long', () => {
  const offer = viewer({
    state: 'alerting',
    startAlertingTime: at(10),
    alertingTimeoutMs: 30_000,
  });

  it('is reported although the participant was connected by another leg', () => {
    const nested = { ...offer, communicationId: 'second' };
    expect(findingsOf('alerting-overdue', [nested])).toMatchObject([
      { help: 'fetchAgain', legs: ['v/second'], params: { overdueMs: 570_000 } },
    ]);
    expect(findingsOf('alerting-overdue', [offer])).toBeNull();
  });

  it('is not reported once it ended', () => {
    const over = { ...offer, connectedTime: null, endTime: at(11) };
    expect(findingsOf('alerting-overdue', [over])).toBeNull();
  });
});
