/** Reads the name of a participant. `words` has the placeholder for a missing name. */
import { normalizePurpose } from './enums.js';
import type { CobrowseMediaParticipant } from './types.js';
import { asRecord, firstCharacters, readReferenceId, readText } from './values.js';

/**
 * The name in the data: the first one found in the participant, the user, the external contact or,
 * for routing and menu legs, the queue. Null when there is none: agents often have neither `name`
 * nor `user.name`.
 *
 * @example reportedName({ name: ' Blanche ' }) // 'Blanche'
 */
export function reportedName(
  participant: CobrowseMediaParticipant | null | undefined,
): string | null {
  // Reads the fields directly: the launcher needs only the name, and should not load all the facts.
  const fields = asRecord(participant);
  return (
    readText(fields['name']) ??
    nameOf(fields['user']) ??
    nameOf(fields['externalContact']) ??
    (isRouting(fields['purpose']) ? nameOf(fields['queue']) : null)
  );
}

/**
 * A short id that distinguishes participants without a name: the first six characters of the user
 * id or, if there is none, of the participant id. Null when there is neither.
 *
 * @example shortIdOf({ id: 'p1', user: { id: 'c25cd065-8a05' } }) // 'c25cd0'
 */
export function shortIdOf(participant: CobrowseMediaParticipant | null | undefined): string | null {
  const { user, id } = asRecord(participant);
  return shortId(readReferenceId(user) ?? readText(id));
}

/**
 * The first six characters of an id, which are enough to distinguish people at a glance.
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
 * Reads the customer's name from the attributes. Attributes are personal data: call this only if
 * your app needs the name.
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
