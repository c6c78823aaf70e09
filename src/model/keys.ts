/** Keys of legs: the id of a participant alone is no key, since a participant can have several legs. */
import type { CobrowseMediaParticipant } from './types.js';
import { isRecord, readText } from './values.js';

/**
 * Key of a leg: participant id and, where there is one, communication id. Different ids never give
 * the same key. Empty when the leg has no id.
 *
 * @example legKey({ id: 'p1', communicationId: 'c1' }) // 'p1/c1'
 */
export function legKey(participant: CobrowseMediaParticipant | null | undefined): string {
  if (!isRecord(participant)) return '';
  const id = readText(participant.id) ?? '';
  const communication = readText(participant.communicationId);
  return escape(id) + (communication === null ? '' : `/${escape(communication)}`);
}

function escape(id: string): string {
  return id.replace(/[~/>]/g, (character) => `~${'~/>'.indexOf(character)}`);
}
