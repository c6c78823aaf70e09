/** Which legs belong to the same person. */
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
