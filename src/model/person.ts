/** Which legs belong to the same person. */
import type { ParticipantFacts } from './facts.js';

/**
 * Identifies the person behind a leg, since someone who leaves and rejoins has several: the id of
 * the Genesys Cloud user, else the id of the participant. Null when the data has neither; such a leg
 * counts as a person of its own.
 *
 * @example personId(participantFacts({ id: 'p1', user: { id: 'u1' } })) // 'u1'
 */
export function personId({ userId, id }: Pick<ParticipantFacts, 'userId' | 'id'>): string | null {
  return userId ?? id;
}
