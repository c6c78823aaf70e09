/** Which of several candidates an id in `controlling` refers to. */
import { describe, expect, it } from 'vitest';
import { controlGrants, legKey, type CobrowseMediaParticipant } from '../../src/model/index.js';

type Leg = CobrowseMediaParticipant;
const viewer = (leg: Leg = {}): Leg => ({
  id: 'v',
  cobrowseRole: 'viewer',
  state: 'connected',
  controlling: ['x'],
  ...leg,
});
const sharer = (leg: Leg = {}): Leg => ({
  id: 's',
  cobrowseRole: 'sharer',
  state: 'connected',
  ...leg,
});
const ended: Leg = { state: 'terminated' };

/** The target of the only grant: its key and how it was found; null when it was not. */
function targetIn(...legs: Leg[]): string | null {
  const [grant] = controlGrants(legs);
  return grant?.target ? `${legKey(grant.target)} ${grant.resolvedBy}` : null;
}

describe('of several legs with the id', () => {
  it('the first one that has not ended is meant', () => {
    const legs = [
      viewer(),
      sharer({ id: 'x', communicationId: 'c1', ...ended }),
      sharer({ id: 'x', communicationId: 'c2' }),
      sharer({ id: 'x', communicationId: 'c3' }),
    ];
    expect(targetIn(...legs)).toBe('x/c2 participant');
  });

  it('the first one is meant if all have ended', () => {
    const legs = [
      viewer(),
      sharer({ id: 's', communicationId: 'x', ...ended }),
      sharer({ id: 't', communicationId: 'x', ...ended }),
    ];
    expect(targetIn(...legs)).toBe('s/x communication');
  });

  it('one that reports no session is as good as one of the same session', () => {
    const mine = viewer({ cobrowseSessionId: 'one' });
    const known = sharer({ id: 'x', communicationId: 'known', cobrowseSessionId: 'one' });
    const unknown = sharer({ id: 'x', communicationId: 'unknown' });
    expect(targetIn(mine, known, unknown)).toBe('x/known participant');
    expect(targetIn(mine, unknown, known)).toBe('x/unknown participant');
    expect(targetIn(mine, { ...known, ...ended }, unknown)).toBe('x/unknown participant');
  });

  it('one of any session is meant by a controller that reports none', () => {
    const one = sharer({ id: 'x', communicationId: 'c1', cobrowseSessionId: 'one', ...ended });
    const two = sharer({ id: 'x', communicationId: 'c2', cobrowseSessionId: 'two' });
    expect(targetIn(viewer(), one, two)).toBe('x/c2 participant');
  });
});

describe('the other end of those who name the id as their peer', () => {
  const mine = viewer({ peer: 'x' });

  it('is rather a sharer than somebody else', () => {
    expect(targetIn(mine, { id: 'a' }, sharer(), { id: 'b' })).toBe('s counterpart');
  });

  it('is not somebody with the same peer, even if they share', () => {
    expect(targetIn(mine, sharer({ peer: 'x' }), sharer({ id: 't' }))).toBe('t counterpart');
    expect(targetIn(mine, sharer({ peer: 'x' }), { id: 'a' })).toBe('a counterpart');
  });

  it('comes after any number of those who have the same peer', () => {
    const same = ['a', 'b', 'c'].map((id) => sharer({ id, peer: 'x' }));
    expect(targetIn(mine, ...same, sharer({ id: 't' }))).toBe('t counterpart');
  });

  it('can be a leg that reports no session', () => {
    expect(targetIn({ ...mine, cobrowseSessionId: 'one' }, { id: 'a' })).toBe('a counterpart');
  });

  it('is not the controller', () => {
    const unnamed = viewer();
    expect(targetIn(unnamed, { id: 'a', peer: 'x' }, { id: 'b' })).toBe('b counterpart');
  });

  it('may have several legs, of which a live one is meant', () => {
    const legs = [
      sharer({ communicationId: 'c1', ...ended }),
      sharer({ communicationId: 'c2' }),
      sharer({ communicationId: 'c3' }),
    ];
    expect(targetIn(mine, ...legs)).toBe('s/c2 counterpart');
  });

  it('is unknown if there are two, also without ids', () => {
    expect(targetIn(mine, { id: 'a' }, { id: 'b' }, { id: 'c' })).toBeNull();
    expect(targetIn(mine, { name: 'Ann' }, { name: 'Ben' })).toBeNull();
  });

  it('is not needed if nobody names the id', () => {
    expect(targetIn(viewer(), { id: 'a' })).toBeNull();
  });
});

describe('the only sharer', () => {
  it('is not the controller', () => {
    const sharing = sharer({ id: 'me', controlling: ['x'] });
    expect(targetIn(sharing, sharer())).toBe('s sole-sharer');
    expect(targetIn(sharing)).toBeNull();
  });

  it('can be the controller with another leg', () => {
    const legs = [
      sharer({ communicationId: 'c1', controlling: ['x'] }),
      sharer({ communicationId: 'c2' }),
    ];
    expect(targetIn(...legs)).toBe('s/c2 sole-sharer');
  });

  it('is nobody if there are two, whichever of them come first', () => {
    const sharing = sharer({ id: 'me', controlling: ['x'] });
    const others = [sharer({ id: 'a' }), sharer({ id: 'b' })];
    expect(targetIn(sharing, ...others)).toBeNull();
    expect(targetIn(...others, sharing)).toBeNull();
    const [first = {}, second = {}] = others;
    expect(targetIn(first, sharing, second)).toBeNull();
  });

  it('can belong to no session, unless the session has another one', () => {
    const mine = viewer({ cobrowseSessionId: 'one' });
    const unknown = sharer({ id: 'unknown' });
    expect(targetIn(mine, unknown)).toBe('unknown sole-sharer');
    expect(targetIn(mine, unknown, sharer({ cobrowseSessionId: 'one' }))).toBeNull();
    expect(targetIn(mine, unknown, sharer({ cobrowseSessionId: 'two' }))).toBe(
      'unknown sole-sharer',
    );
  });
});

describe('the grant', () => {
  const nameless = viewer({ id: null, controlling: ['s'] });

  it('is known by the keys of both legs, or by the position of a leg without ids', () => {
    const grants = controlGrants([viewer({ controlling: ['s'] }), nameless, sharer()]);
    expect(grants.map(({ key }) => key)).toEqual(['v>s', '~leg1>s']);
    const copies = controlGrants([nameless, { ...nameless }, sharer()]);
    expect(copies.map(({ key }) => key)).toEqual(['~leg0>s', '~leg1>s']);
  });

  it('is of the own page if that is the same leg, or another one of the participant', () => {
    const statusIn = (...legs: Leg[]) => controlGrants(legs)[0]?.status;
    const first = viewer({ communicationId: 'x', controlling: [] });
    expect(statusIn(first, viewer({ communicationId: 'c2' }))).toBe('self');
    expect(statusIn({ ...nameless, communicationId: 's' })).toBe('self');
    const page = sharer({ id: null, communicationId: 's' });
    expect(statusIn({ ...nameless, communicationId: 'c' }, page)).toBe('active');
  });

  it('can be resolved by the app, which receives the legs', () => {
    const legs = [viewer(), sharer({ id: 'a' }), sharer({ id: 'b' })];
    const [grant] = controlGrants(legs, { resolveControlTarget: (_, all) => all[2] });
    expect(grant?.target).toBe(legs[2]);
  });
});
