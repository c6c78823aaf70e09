/** Where the name of a participant comes from. `words` adds what stands for a missing name. */
import { normalizePurpose } from './enums.js';
import type { CobrowseMediaParticipant } from './types.js';
import { asRecord, firstCharacters, readReferenceId, readText } from './values.js';

/**
 * The name that the data has: the participant's, else that of the user, of the external contact, or,
 * for a routing or menu leg, of the queue. Agents often have neither a `name` nor a `user.name`. Null
 * when there is none.
 *
 * @example reportedName({ name: ' Blanche ' }) // 'Blanche'
 */
export function reportedName(
  participant: CobrowseMediaParticipant | null | undefined,
): string | null {
  // Read from the fields and not from the facts: the launcher needs a name, and nothing else of those.
  const fields = asRecord(participant);
  return (
    readText(fields['name']) ??
    nameOf(fields['user']) ??
    nameOf(fields['externalContact']) ??
    (isRouting(fields['purpose']) ? nameOf(fields['queue']) : null)
  );
}

/**
 * What tells participants without a name apart: six characters of the user's id, else of the
 * participant's. Null when there is no id.
 *
 * @example shortIdOf({ id: 'p1', user: { id: 'c25cd065-8a05' } }) // 'c25cd0'
 */
export function shortIdOf(participant: CobrowseMediaParticipant | null | undefined): string | null {
  const { user, id } = asRecord(participant);
  return shortId(readReferenceId(user) ?? readText(id));
}

/**
 * The first six characters of an id, enough to tell people apart at a glance.
 *
 * @example shortId('c25cd065-8a05-445c-b3ce-f86a24b689c6') // 'c25cd0'
 */
export function shortId(id: string | null): string | null {
  return id === null ? null : firstCharacters(id, 6);
}

function isRouting(purpose: unknown): boolean {
  const known = normalizePurpose(readText(purpose));
  return known === 'acd' || known === 'ivr';
}

function nameOf(reference: unknown): string | null {
  return readText(asRecord(reference).name);
}

/**
 * The customer's name from attributes. Those are personal data: call this only where your app asks for it.
 *
 * @example nameFromAttributes({ attributes: { 'context.firstName': 'Blanche' } }) // 'Blanche'
 */
export function nameFromAttributes(
  participant: CobrowseMediaParticipant | null | undefined,
): string | null {
  const attributes = asRecord(asRecord(participant).attributes);
  const firstName = readText(attributes['context.firstName']) ?? '';
  const lastName = readText(attributes['context.lastName']) ?? '';
  return readText(`${firstName} ${lastName}`);
}
