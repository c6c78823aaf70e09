/** Where the name of a participant comes from. `words` adds what stands for a missing name. */
import { normalizePurpose } from './enums.js';
import type { CobrowseMediaParticipant } from './types.js';
import { asRecord, firstCharacters, readText } from './values.js';

/** A name from the data, or what a name is made of when there is none. */
export interface NameParts {
  /** The name; null when the data has none. */
  readonly name: string | null;
  /** Six characters of the user's id, else of the participant's; null when there is no id. */
  readonly shortId: string | null;
}

/**
 * The name to show. Agents often have neither a `name` nor a `user.name`, hence the order: name,
 * user, external contact, queue (of a routing or menu leg), short id.
 *
 * @example nameParts({ name: ' Blanche ' }).name // 'Blanche'
 */
export function nameParts(participant: CobrowseMediaParticipant | null | undefined): NameParts {
  // Read from the fields and not from the facts: the launcher needs a name, and nothing else of those.
  const fields = asRecord(participant);
  const purpose = normalizePurpose(readText(fields['purpose']));
  const isRouting = purpose === 'acd' || purpose === 'ivr';
  const name =
    readText(fields['name']) ??
    nameOf(fields['user']) ??
    nameOf(fields['externalContact']) ??
    (isRouting ? nameOf(fields['queue']) : null);
  const id = readText(asRecord(fields['user']).id) ?? readText(fields['id']);
  return { name, shortId: shortId(id) };
}

/**
 * The first six characters of an id, enough to tell people apart at a glance.
 *
 * @example shortId('c25cd065-8a05-445c-b3ce-f86a24b689c6') // 'c25cd0'
 */
export function shortId(id: string | null): string | null {
  return id === null ? null : firstCharacters(id, 6);
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
