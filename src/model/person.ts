/**
 * Which legs belong to the same person. The words for what has a key:
 *
 * - a **leg** is one connection of a participant. Its key is its `legKey`, which is empty for a leg
 *   without ids; `sessionLegs` gives each leg of a session a key of its own.
 * - a **participant** has one leg or several, and is known by the participant id.
 * - a **person** is behind one participant or several: a user who leaves and is invited again is another
 *   participant. The functions below say who is the same person.
 * - a **lane** of the timeline has the legs of one person, and the key of that person.
 */
import type { ParticipantFacts } from './facts.js';

/**
 * Identifies the person behind a leg, because someone who leaves and rejoins has several legs.
 * Returns the id of the Genesys Cloud user or, if there is none, the participant id. Null when the
 * data has neither; treat such a leg as a separate person.
 *
 * @example personId(participantFacts({ id: 'p1', user: { id: 'u1' } })) // 'u1'
 */
export function personId({ userId, id }: Pick<ParticipantFacts, 'userId' | 'id'>): string | null {
  return userId ?? id;
}

/**
 * The person behind a leg, to compare and to group by: their id, or the leg itself if it has no id.
 */
export function personOf<Leg extends ParticipantFacts>(leg: Leg): string | Leg {
  return personId(leg) ?? leg;
}

/** The same as a string, for a leg whose key is unique in its session: their id, or that key. */
export function personKey({
  key,
  facts,
}: {
  readonly key: string;
  readonly facts: ParticipantFacts;
}): string {
  return personId(facts) ?? key;
}
