/** Where the name of a participant comes from. Words make a sentence of it. */
import { participantFacts } from './facts.js';
import type { CobrowseMediaParticipant } from './types.js';
import { asRecord, readText } from './values.js';

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
  const { purpose, userId, id } = participantFacts(participant);
  const { name: own, user, externalContact, queue } = asRecord(participant);
  const isRouting = purpose?.value === 'acd' || purpose?.value === 'ivr';
  const name =
    readText(own) ?? nameOf(user) ?? nameOf(externalContact) ?? (isRouting ? nameOf(queue) : null);
  return { name, shortId: shortId(userId ?? id) };
}

/**
 * The first six characters of an id, enough to tell people apart at a glance.
 *
 * @example shortId('c25cd065-8a05-445c-b3ce-f86a24b689c6') // 'c25cd0'
 */
export function shortId(id: string | null): string | null {
  return id?.replace(/^([^]{6})[^]+/u, '$1') ?? null;
}

function nameOf(reference: unknown): string | null {
  return readText(asRecord(reference).name);
}

/**
 * The customer's name from attributes, which are personal data: only where the host asks for it.
 *
 * @example nameFromAttributes({ attributes: { 'context.firstName': 'Blanche' } }) // 'Blanche'
 */
export function nameFromAttributes(
  participant: CobrowseMediaParticipant | null | undefined,
): string | null {
  const attributes = asRecord(asRecord(participant).attributes);
  const names = [attributes['context.firstName'], attributes['context.lastName']];
  return readText(names.map(readText).join(' '));
}
