/** Who is missing, and who is there twice: what counts as waiting, leaving and being there at once. */
import { describe, expect, it } from 'vitest';
import { at, ended, findingsOf, sharer, viewer } from './rules.js';

const gone = (endTime: string | null) => ({ state: 'terminated', endTime, disconnectType: 'peer' });

/** A customer who was connected, of whom no role was reported. */
const customer = sharer({ id: 'c', cobrowseRole: null });

describe('a viewer without a sharer', () => {
  it('is reported together with all other viewers', () => {
    const second = viewer({ id: 'w', user: { id: 'user-w' }, connectedTime: at(19) });
    expect(findingsOf('no-sharer', [viewer(), second, customer])).toMatchObject([
      { help: 'checkRoles', legs: ['v', 'w'], params: {} },
    ]);
  });

  it('is reported after the end too, if it was connected for long enough', () => {
    expect(findingsOf('no-sharer', [ended({ endTime: at(9) }), customer])).toHaveLength(1);
    expect(findingsOf('no-sharer', [ended({ endTime: at(3) }), customer])).toEqual([]);
    expect(findingsOf('no-sharer', [ended({ endTime: null }), customer])).toEqual([]);
  });

  it('is not reported when nobody knows since when it is connected', () => {
    expect(findingsOf('no-sharer', [viewer({ connectedTime: null }), customer])).toEqual([]);
  });

  it('is not reported while somebody may still join', () => {
    const invited = { id: 'i', state: 'alerting' };
    expect(findingsOf('no-sharer', [viewer(), customer, invited])).toEqual([]);
  });

  it('that ended is not reported when only other viewers were there', () => {
    const other = ended({ id: 'w', user: { id: 'user-w' } });
    expect(findingsOf('no-sharer', [ended(), other])).toEqual([]);
  });
});

describe('a sharer without a viewer', () => {
  const left = (endTime: string | null) => ended({ endTime });

  it('is reported since the last viewer left, or since the sharer was connected', () => {
    expect(findingsOf('no-viewer', [sharer(), left(at(5))])).toMatchObject([
      { help: 'checkRoles', legs: ['s'], params: {} },
    ]);
    const late = sharer({ startTime: at(16), connectedTime: at(16) });
    expect(findingsOf('no-viewer', [late, left(at(5))])).toEqual([]);
    const second = sharer({ id: 't', startTime: at(16), connectedTime: at(16) });
    expect(findingsOf('no-viewer', [sharer(), second, left(at(5))])).toEqual([]);
  });

  it('is not reported when nobody knows when the viewer left', () => {
    expect(findingsOf('no-viewer', [sharer(), left(null)])).toEqual([]);
  });

  it('is not reported while an agent without a role is connected', () => {
    expect(findingsOf('no-viewer', [sharer(), viewer({ cobrowseRole: null })])).toEqual([]);
    const neverConnected = { id: 'a', purpose: 'agent' };
    expect(findingsOf('no-viewer', [sharer(), neverConnected])).toHaveLength(1);
  });

  it('is not looked for after the sharer left, or in a leg by itself', () => {
    expect(findingsOf('no-viewer', [sharer(gone(at(10))), left(at(5))])).toBeNull();
    const session = { participants: [sharer()] };
    expect(findingsOf('no-viewer', [], { session })).toBeNull();
    expect(findingsOf('no-viewer', [sharer()])).toHaveLength(1);
  });
});

describe('several sharers', () => {
  it('are counted as people, not as legs', () => {
    const again = sharer({ communicationId: 'again' });
    expect(findingsOf('several-sharers', [sharer(), again, sharer({ id: 't' })])).toMatchObject([
      { help: 'checkRoles', legs: ['s', 's/again', 't'], params: { people: 2 } },
    ]);
  });

  it('are compared until now, and without a clock for as long as both are connected', () => {
    const other = sharer({ id: 't', startTime: at(19, 45), connectedTime: at(19, 45) });
    expect(findingsOf('several-sharers', [sharer(), other])).toEqual([]);
    expect(findingsOf('several-sharers', [sharer(), other], { now: Number.NaN })).toHaveLength(1);
  });

  it('are compared from the start of the leg when its connection is unknown', () => {
    const other = (startTime: string) => sharer({ id: 't', startTime, connectedTime: null });
    expect(findingsOf('several-sharers', [sharer(), other(at(15))])).toHaveLength(1);
    expect(findingsOf('several-sharers', [sharer(), other(at(19, 45))])).toEqual([]);
  });
});

describe('when somebody was connected', () => {
  const other = (leg: object) =>
    findingsOf('several-sharers', [sharer(), sharer({ id: 't', ...leg })]);

  it('is from the connection until the end', () => {
    const joined = { startTime: at(5), connectedTime: at(9, 40) };
    expect(other({ ...joined, ...gone(at(10)) })).toEqual([]);
    expect(other({ ...joined, ...gone(at(10, 11)) })).toHaveLength(1);
  });

  it('is known of a nested leg that has a connection of its own', () => {
    expect(other({ communicationId: 'nested' })).toHaveLength(1);
  });

  it('is still now when the end is from before the connection', () => {
    expect(other({ endTime: at(1), connectedTime: at(3) })).toHaveLength(1);
  });

  it('is always when there is no instant at all', () => {
    expect(other({ startTime: null, connectedTime: null })).toHaveLength(1);
  });

  it('is believed while the clocks differ by no more than five seconds', () => {
    expect(other(gone(at(20, 5)))).toHaveLength(1);
    expect(other(gone(at(20, 6)))).toEqual([]);
    expect(other({ startTime: at(1, 5), connectedTime: at(1) })).toHaveLength(1);
    expect(other({ startTime: at(1, 6), connectedTime: at(1) })).toEqual([]);
  });
});

describe('who may still join', () => {
  const leftAlone = [
    viewer({ cobrowseRole: null }),
    sharer({ cobrowseRole: null, ...gone(at(5)) }),
  ];

  it.each([
    'acd',
    'api',
    'botflow',
    'campaign',
    'dialer',
    'fax',
    'group',
    'ivr',
    'voicemail',
    'voicesurveyflow',
    'workflow',
  ])('is somebody that a leg of the purpose %s looks for', (purpose) => {
    const routing = { id: 'r', purpose, state: 'connected', connectedTime: at(0) };
    expect(findingsOf('left-alone', leftAlone)).toHaveLength(1);
    expect(findingsOf('left-alone', [...leftAlone, routing])).toEqual([]);
    expect(findingsOf('left-alone', [...leftAlone, { ...routing, ...gone(at(1)) }])).toHaveLength(
      1,
    );
  });
});
