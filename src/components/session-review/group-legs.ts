/** The legs of a session by person: pure, and without words. */
import { participantFacts, type CobrowseMediaParticipant } from '../../model/index.js';
import { groupBy } from '../../model/group-by.js';
import { personKey } from '../../model/person.js';
import { personRank, type SessionLeg } from '../../model/session-legs.js';

/** A leg of the review. */
export type ReviewLeg = SessionLeg;

/** A person with all legs, in the order of the data. */
export interface ReviewPerson {
  readonly key: string;
  /** Legs to show. Empty only when the person has several unanswered legs and no others. */
  readonly legs: readonly ReviewLeg[];
  /** Legs that were never connected, unless it is the person's only leg. */
  readonly unanswered: readonly ReviewLeg[];
}

/** People, ordered by importance for a reviewer: sharers, viewers, everybody else. */
export function peopleOf(legs: readonly ReviewLeg[]): readonly ReviewPerson[] {
  return [...groupBy(legs, personKey)]
    .map(([key, group]): ReviewPerson => {
      const unanswered = group.filter(({ facts }) => facts.unanswered);
      if (group.length === 1) return { key, legs: group, unanswered: [] };
      return { key, legs: group.filter(({ facts }) => !facts.unanswered), unanswered };
    })
    .map((person) => ({ person, rank: personRank(person.legs) }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ person }) => person);
}

/** The leg of a person with this key. */
export function legBy({ legs, unanswered }: ReviewPerson, key: string): ReviewLeg | undefined {
  const isIt = (leg: ReviewLeg): boolean => leg.key === key;
  return legs.find(isIt) ?? unanswered.find(isIt);
}

const bare = new WeakMap<CobrowseMediaParticipant, CobrowseMediaParticipant>();

/**
 * The leg without its grants. Returns the same object each time, because facts are cached by
 * object.
 */
export function withoutGrants(leg: CobrowseMediaParticipant): CobrowseMediaParticipant {
  if (!participantFacts(leg).controlling?.length) return leg;
  const known = bare.get(leg) ?? { ...leg, controlling: [] };
  bare.set(leg, known);
  return known;
}
