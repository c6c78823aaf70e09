/** Keys of legs. A participant id is not enough, since one participant can have several legs. */
import type { CobrowseMediaParticipant } from './types.js';
import { isRecord, readText } from './values.js';

/**
 * Returns the key of a leg, which consists of the participant id and, if present, the communication
 * id. Different ids never produce the same key. An empty string when the leg has no id.
 *
 * @example legKey({ id: 'p1', communicationId: 'c1' }) // 'p1/c1'
 */
export function legKey(participant: CobrowseMediaParticipant | null | undefined): string {
  if (!isRecord(participant)) return '';
  const id = escapeId(readText(participant.id) ?? '');
  const communicationId = readText(participant.communicationId);
  return communicationId === null ? id : `${id}/${escapeId(communicationId)}`;
}

/**
 * Key of a control grant: the keys of both legs. A target that was not found is represented by its
 * id, and a leg without ids by its position in the session. Escaping only ever puts `~` before a
 * digit, so these cannot collide with the key of a leg that has ids.
 */
export function grantKey(controller: GrantSide, target: GrantSide): string {
  return `${sideKey(controller)}>${sideKey(target)}`;
}

/** One side of a grant: a leg with a key, a leg without one, or an id that no leg has. */
export type GrantSide =
  | { readonly kind: 'leg'; readonly key: string }
  | { readonly kind: 'legWithoutId'; readonly number: number }
  | { readonly kind: 'unknown'; readonly id: string };

function sideKey(side: GrantSide): string {
  switch (side.kind) {
    case 'leg':
      return side.key;
    case 'legWithoutId':
      return `~leg${side.number}`;
    case 'unknown':
      return `~unknown${escapeId(side.id)}`;
  }
}

/** Escapes the separators, and `~` itself, so that different ids stay different. */
function escapeId(id: string): string {
  return id.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('>', '~2');
}
