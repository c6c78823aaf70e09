/** Reads the name of a participant. `words` has the placeholder for a missing name. */
import { normalizePurpose } from './enums.js';
import type { CobrowseMediaParticipant } from './types.js';
import { asRecord, firstCharacters, readReferenceId, readText } from './values.js';

/**
 * The name in the data: that of the participant, the user, the external contact or, for routing and
 * menu legs, the queue, in this order. Null when there is none: agents often have neither `name`
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
 * Distinguishes participants without a name: six characters of the user id or, without one, of the
 * participant id. Null when there is no id.
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
