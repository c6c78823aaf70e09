/** The legs of a session by person: pure, and without words. */
import {
  participantFacts,
  type CobrowseConversation,
  type CobrowseMediaParticipant,
  type ParticipantFacts,
} from '../../model/index.js';
import { groupBy } from '../../model/group-by.js';
import { personId } from '../../model/person.js';

/** A leg of the review. */
export interface ReviewLeg {
  /** As from `legKey`, but always unique, even if the data has no id or repeats one. */
  readonly key: string;
  readonly participant: CobrowseMediaParticipant;
  readonly facts: ParticipantFacts;
}

/** A person with all legs, in the order of the data. */
export interface ReviewPerson {
  readonly key: string;
  /** Legs to show. Empty only when the person has several unanswered legs and no others. */
  readonly legs: readonly ReviewLeg[];
  /** Legs that were never connected, unless it is the person's only leg. */
  readonly unanswered: readonly ReviewLeg[];
}

/** The legs of a session, in order. Elements that are not participants are only counted. */
export function legsOf(session: CobrowseConversation | null | undefined): {
  readonly legs: readonly ReviewLeg[];
  readonly unreadable: number;
} {
  const participants: readonly CobrowseMediaParticipant[] = Array.isArray(session?.participants)
    ? session.participants
    : [];
  const keys = new Set<string>();
  const legs = participants.flatMap((participant, index): readonly ReviewLeg[] => {
    const facts = participantFacts(participant);
    if (facts.participant === null) return [];
    // Leg keys contain no unescaped ">", so these keys cannot collide with them.
    const key = facts.key === '' || keys.has(facts.key) ? `${facts.key}>${index}` : facts.key;
    keys.add(key);
    return [{ key, participant, facts }];
  });
  return { legs, unreadable: participants.length - legs.length };
}

/** People, ordered by importance for a reviewer: sharers, viewers, everybody else. */
export function peopleOf(legs: readonly ReviewLeg[]): readonly ReviewPerson[] {
  return [...groupBy(legs, personKey)]
    .map(([key, group]): ReviewPerson => {
      const unanswered = group.filter(({ facts }) => facts.unanswered);
      if (group.length === 1) return { key, legs: group, unanswered: [] };
      return { key, legs: group.filter(({ facts }) => !facts.unanswered), unanswered };
    })
    .map((person) => ({ person, rank: rankOf(person) }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ person }) => person);
}

function rankOf({ legs }: ReviewPerson): number {
  const answered = legs.filter(({ facts }) => !facts.unanswered);
  if (answered.length === 0) return 3;
  const hasRole = (role: string): boolean =>
    answered.some(({ facts }) => facts.role?.value === role);
  return hasRole('sharer') ? 0 : hasRole('viewer') ? 1 : 2;
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

/** Key of the person behind a leg: their id, or the key of the leg if it has no id. */
export function personKey({ key, facts }: ReviewLeg): string {
  return personId(facts) ?? key;
}

/** When a leg began; null when unknown. */
export function startOf({ facts: { times } }: ReviewLeg): number | null {
  return times.start ?? times.alerting ?? times.connected;
}
