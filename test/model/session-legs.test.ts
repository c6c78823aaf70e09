/** The keys of legs, and how important people are for a reviewer. */
import { describe, expect, it } from 'vitest';
import type { CobrowseConversation, CobrowseMediaParticipant } from '../../src/entries/model.js';
import { personRank, sessionLegs } from '../../src/model/session-legs.js';
import { untyped } from './arbitrary.js';

const keysOf = (...participants: unknown[]): readonly string[] =>
  sessionLegs(untyped<CobrowseConversation>({ participants })).legs.map(({ key }) => key);

describe('the key of a leg', () => {
  it('is made of its ids', () => {
    expect(keysOf({ id: 'a' }, { id: 'a', communicationId: 'c' })).toEqual(['a', 'a/c']);
  });

  it('has its position if it repeats another one, or if there are no ids', () => {
    expect(keysOf({ id: 'a' }, { id: 'a' }, {}, {})).toEqual(['a', 'a>1', '>2', '>3']);
  });

  it('counts elements that are not legs, which are reported', () => {
    expect(keysOf(null, { id: 'a' }, 7, {})).toEqual(['a', '>3']);
    const session = untyped<CobrowseConversation>({ participants: [null, { id: 'a' }, 7] });
    expect(sessionLegs(session).unreadable).toBe(2);
  });

  it.each([[null], [undefined], [{}], [{ participants: 'a' }]])(
    'does not exist in %j',
    (session) => {
      expect(sessionLegs(untyped<CobrowseConversation>(session))).toEqual({
        legs: [],
        unreadable: 0,
      });
    },
  );
});

it('people are ranked by what they do, if they answered', () => {
  const rankOf = (...legs: CobrowseMediaParticipant[]): number =>
    personRank(sessionLegs({ participants: legs }).legs);
  const answered = { connectedTime: 1000, endTime: 2000, state: 'terminated' };
  const missed = { endTime: 2000, state: 'terminated' };
  expect(rankOf({ ...answered, cobrowseRole: 'sharer' })).toBe(0);
  expect(rankOf({ ...answered, cobrowseRole: 'viewer' })).toBe(1);
  expect(rankOf(answered)).toBe(2);
  expect(rankOf({ ...missed, cobrowseRole: 'sharer' })).toBe(3);
  expect(rankOf({ ...missed, cobrowseRole: 'sharer' }, answered)).toBe(2);
  expect(
    rankOf({ ...answered, cobrowseRole: 'viewer' }, { ...answered, cobrowseRole: 'sharer' }),
  ).toBe(0);
});
