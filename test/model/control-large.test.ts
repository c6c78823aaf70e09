/** That control grants are found in one pass, and are the same as those found without an index. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlGrants, type CobrowseMediaParticipant } from '../../src/model/index.js';

type Leg = CobrowseMediaParticipant;

describe('control grants of large sessions', () => {
  const many = 20_000;
  // Looking through all legs for each grant takes longer than a test may.
  it.each<[string, (index: number) => Leg]>([
    ['one participant id', () => ({ controlling: ['s'] })],
    ['the id of nobody', () => ({ controlling: ['nobody'] })],
    ['their common peer', () => ({ controlling: ['c'], peer: 'c' })],
    ['their common peer, and have no id', () => ({ id: null, controlling: ['c'], peer: 'c' })],
    ['their own peers', (index) => ({ controlling: [`c${index}`], peer: `c${index}` })],
    ['each the next', (index) => ({ controlling: [`v${index + 1}`] })],
  ])('are searched in one pass when the legs name %s', (_, fields) => {
    const viewers = Array.from({ length: many }, (__, index) => ({
      id: `v${index}`,
      cobrowseRole: 'viewer',
      ...fields(index),
    }));
    const customer = Array.from({ length: many }, (__, index) => ({
      id: 's',
      cobrowseRole: 'sharer',
      communicationId: `s${index}`,
      state: 'terminated',
    }));
    const grants = controlGrants([...viewers, ...customer, { id: 'c', peer: 'other' }]);
    expect(grants).toHaveLength(many);
  });

  it('give the same answers as looking through all legs for each grant', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', null);
    const leg: fc.Arbitrary<Leg> = fc.record({
      id: name,
      communicationId: name,
      peer: name,
      cobrowseSessionId: fc.constantFrom('one', 'two', null),
      cobrowseRole: fc.constantFrom('sharer', 'viewer', null),
      state: fc.constantFrom('connected', 'terminated'),
      controlling: fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(leg, { maxLength: 7 }), (legs) => {
        for (const { controller, targetId, target, resolvedBy } of controlGrants(legs)) {
          expect({ target, resolvedBy }).toEqual(searchAll(controller, targetId, legs));
        }
      }),
      { numRuns: 3000 },
    );
  });
});

/** The rules of the lookup, written down as they are: every leg is looked at for every rule. */
function searchAll(controller: Leg, targetId: string, legs: readonly Leg[]) {
  const near = legs.filter(
    ({ cobrowseSessionId: session }) =>
      session == null ||
      controller.cobrowseSessionId == null ||
      session === controller.cobrowseSessionId,
  );
  const best = (candidates: readonly Leg[]) =>
    candidates.find(({ state }) => state === 'connected') ?? candidates[0];
  const oneParty = (candidates: readonly Leg[]) =>
    new Set(candidates.map((leg) => leg.id ?? leg)).size === 1 ? best(candidates) : undefined;
  const others = near.filter((leg) => leg !== controller);
  const sharers = others.filter(({ cobrowseRole }) => cobrowseRole === 'sharer');
  const isPeer = near.some(({ peer }) => peer === targetId);
  const opposite = (leg: Leg) => isPeer && leg.peer !== targetId;

  const participant = best(near.filter(({ id }) => id === targetId));
  if (participant) return { target: participant, resolvedBy: 'participant' };
  const communication = best(near.filter(({ communicationId }) => communicationId === targetId));
  if (communication) return { target: communication, resolvedBy: 'communication' };
  const counterpart = oneParty(sharers.filter(opposite)) ?? oneParty(others.filter(opposite));
  if (counterpart) return { target: counterpart, resolvedBy: 'counterpart' };
  const soleSharer = oneParty(sharers);
  if (soleSharer) return { target: soleSharer, resolvedBy: 'sole-sharer' };
  return { target: undefined, resolvedBy: null };
}
