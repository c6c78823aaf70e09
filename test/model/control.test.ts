import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  controlGrants,
  legKey,
  type CobrowseMediaParticipant,
  type ControlGrantOptions,
} from '../../src/model/index.js';
import { anyInput, anyParticipant, untyped } from './arbitrary.js';

type Leg = CobrowseMediaParticipant;
const viewer = (leg: Leg = {}): Leg => ({
  id: 'v',
  cobrowseRole: 'viewer',
  state: 'connected',
  ...leg,
});
const sharer = (leg: Leg = {}): Leg => ({
  id: 's',
  cobrowseRole: 'sharer',
  state: 'connected',
  ...leg,
});

/** The grants in short: `controller>target resolvedBy status`. */
function inShort(legs: readonly Leg[], options?: ControlGrantOptions): readonly string[] {
  return controlGrants(legs, options).map(
    ({ controller, target, targetId, resolvedBy, status }) =>
      `${legKey(controller)}>${target ? legKey(target) : `?${targetId}`} ${resolvedBy} ${status}`,
  );
}

describe('whose page a grant refers to', () => {
  it('is a participant id first', () => {
    const legs = [
      viewer({ controlling: ['x'] }),
      sharer({ id: 'x' }),
      sharer({ id: 'y', communicationId: 'x' }),
    ];
    expect(inShort(legs)).toEqual(['v>x participant active']);
  });

  it('is a communication id next', () => {
    const legs = [
      viewer({ controlling: ['c'], peer: 'c' }),
      sharer({ communicationId: 'c' }),
      sharer({ id: 'other' }),
    ];
    expect(inShort(legs)).toEqual(['v>s/c communication active']);
  });

  it('is the other side of those who name it as their peer, never one of those', () => {
    const acd: Leg = { id: 'acd', purpose: 'acd', state: 'terminated', peer: 'c' };
    const legs = [viewer({ controlling: ['c'], peer: 'c' }), acd, sharer()];
    expect(inShort(legs)).toEqual(['v>s counterpart active']);
    const withoutRole = [viewer({ controlling: ['c'], peer: 'c' }), acd, { id: 'customer' }];
    expect(inShort(withoutRole)).toEqual(['v>customer counterpart active']);
    const alone = [viewer({ controlling: ['c'], peer: 'c' }), acd];
    expect(inShort(alone)).toEqual(['v>?c null unknown']);
  });

  it('stays unresolved when two parties are on the other side', () => {
    const legs = [viewer({ controlling: ['c'], peer: 'c' }), { id: 'a' }, { id: 'b' }];
    expect(inShort(legs)).toEqual(['v>?c null unknown']);
  });

  it('is the only sharer of its session among any number of sharers of other sessions', () => {
    const sharers = Array.from({ length: 3000 }, (_, index) => ({
      id: `s${index}`,
      cobrowseRole: 'sharer',
      cobrowseSessionId: `session ${index}`,
    }));
    const viewer = { id: 'v', controlling: ['x'], cobrowseSessionId: 'session 7' };
    expect(inShort([viewer, ...sharers])).toEqual(['v>s7 sole-sharer active']);
  });

  it('is the only sharer at last, its live leg first', () => {
    const legs = [
      viewer({ controlling: ['room-7'] }),
      sharer({ communicationId: 'old', state: 'terminated' }),
      sharer({ communicationId: 'new', cobrowseRole: 'SHARER' }),
    ];
    expect(inShort(legs)).toEqual(['v>s/new sole-sharer active']);
    expect(inShort([...legs, sharer({ id: 't' })])).toEqual(['v>?room-7 null unknown']);
  });

  it('is never dropped when nobody has it', () => {
    expect(inShort([viewer({ controlling: ['gone'] })])).toEqual(['v>?gone null unknown']);
  });

  it('stays within one co-browse session', () => {
    const legs = [
      viewer({ controlling: ['s'], cobrowseSessionId: 'one' }),
      sharer({ cobrowseSessionId: 'two' }),
    ];
    expect(inShort(legs)).toEqual(['v>?s null unknown']);
    expect(inShort([legs[0] ?? {}, sharer()])).toEqual(['v>s participant active']);
    const both = [
      viewer({ controlling: ['room'], cobrowseSessionId: 'one' }),
      sharer({ id: 's1', cobrowseSessionId: 'one' }),
      sharer({ id: 's2', cobrowseSessionId: 'two' }),
    ];
    expect(inShort(both)).toEqual(['v>s1 sole-sharer active']);
  });

  it('is what the app says, when it says something', () => {
    const named = sharer({ id: 'h' });
    const legs = [viewer({ controlling: ['s', 'x'] }), sharer(), named];
    expect(
      inShort(legs, { resolveControlTarget: (id) => (id === 'x' ? named : undefined) }),
    ).toEqual(['v>s participant active', 'v>h app active']);
    expect(inShort(legs, { resolveControlTarget: () => null })[0]).toBe('v>s participant active');
    expect(inShort(legs, { resolveControlTarget: () => untyped('nonsense') })[0]).toBe(
      'v>s participant active',
    );
    const asked: unknown[] = [];
    inShort(legs, {
      resolveControlTarget: (id, participants) => void asked.push([id, participants.length]),
    });
    expect(asked).toEqual([
      ['s', 3],
      ['x', 3],
    ]);
  });
});

describe('the status of a grant', () => {
  it('is ended when either leg is over', () => {
    const controlling = ['s'];
    expect(inShort([viewer({ controlling, state: 'terminated' }), sharer()])).toEqual([
      'v>s participant ended',
    ]);
    expect(inShort([viewer({ controlling }), sharer({ state: 'disconnected' })])).toEqual([
      'v>s participant ended',
    ]);
    expect(inShort([viewer({ controlling, startAcwTime: 0 }), sharer()])).toEqual([
      'v>s participant ended',
    ]);
  });

  it('is self for a leg of its own', () => {
    expect(inShort([viewer({ controlling: ['v'] }), sharer()])).toEqual(['v>v participant self']);
    const twoLegs = [
      viewer({ communicationId: 'a', controlling: ['v'] }),
      viewer({ communicationId: 'b' }),
      sharer(),
    ];
    expect(controlGrants(twoLegs)[0]?.status).toBe('self');
    const byCommunication = [viewer({ communicationId: 'a', controlling: ['a'] }), sharer()];
    expect(inShort(byCommunication)).toEqual(['v/a>v/a communication self']);
  });
});

describe('the list of grants', () => {
  it('has one per controller and target', () => {
    const legs = [
      viewer({ controlling: ['s', 's', 'c', 'room'] }),
      viewer({ id: 'w', controlling: ['s'] }),
      sharer({ communicationId: 'c' }),
    ];
    expect(inShort(legs)).toEqual(['v>s/c participant active', 'w>s/c participant active']);
    expect(inShort([viewer({ controlling: ['x', 'x', 'y'] })])).toHaveLength(2);
  });

  it('leaves blank ids out, and keeps the id as reported', () => {
    const legs = [viewer({ controlling: untyped(['', ' ', null, {}, ' s ']) }), sharer()];
    expect(controlGrants(legs).map((grant) => grant.targetId)).toEqual(['s']);
  });

  it('distinguishes legs without ids, and ids that look like keys', () => {
    const nameless = [
      viewer({ id: null, controlling: ['s'] }),
      viewer({ id: null, controlling: ['s'] }),
      sharer(),
    ];
    expect(controlGrants(nameless)).toHaveLength(2);
    const odd = [
      viewer({ id: 'a', controlling: ['b>c', '~?x', 'x'] }),
      viewer({ id: 'a>b', controlling: ['c'] }),
      { id: 'b>c' },
      { id: 'c' },
      { id: '~?x' },
    ];
    expect(new Set(controlGrants(odd).map((grant) => grant.key)).size).toBe(4);
    const unknown = [
      viewer({ id: null, controlling: ['leg1', '~leg1', 'x'] }),
      viewer({ id: '~leg0', controlling: ['leg1', '~leg1'] }),
    ];
    expect(new Set(controlGrants(unknown).map((grant) => grant.key)).size).toBe(5);
  });

  it('is empty for nothing', () => {
    for (const nothing of [null, undefined, [], 'x', {}, 7]) {
      expect(controlGrants(untyped(nothing))).toEqual([]);
    }
    expect(controlGrants(untyped([null, 'x', [], viewer({ controlling: null })]))).toEqual([]);
  });

  it.each([null, 7, 'x', [], { resolveControlTarget: null }, { resolveControlTarget: 7 }])(
    'asks nobody with the options %j',
    (options) => {
      const legs = [viewer({ controlling: ['s'] }), sharer()];
      expect(controlGrants(legs, untyped(options))).toEqual(controlGrants(legs));
    },
  );

  it('never throws, never repeats a key, and never invents a controller', () => {
    fc.assert(
      fc.property(fc.array(anyInput), (legs) => {
        const grants = controlGrants(untyped(legs));
        expect(new Set(grants.map((grant) => grant.key)).size).toBe(grants.length);
        for (const { controller, target, status } of grants) {
          expect(legs).toContain(controller);
          expect(status === 'unknown').toBe(target === undefined);
        }
      }),
    );
  });

  it('loses no id that somebody reported', () => {
    const ids = fc.array(fc.constantFrom('a', 'b', 's', 'c', ' ', 'nobody', 'room'));
    fc.assert(
      fc.property(ids, fc.array(anyParticipant, { maxLength: 3 }), (controlling, others) => {
        const controller = viewer({ controlling });
        const grants = controlGrants([controller, sharer({ communicationId: 'c' }), ...others]);
        const own = grants.filter((grant) => grant.controller === controller);
        expect(own.length > 0).toBe(controlling.some((id) => id.trim() !== ''));
      }),
    );
  });
});
