import { legKey, type CobrowseMediaParticipant } from '../model/index.js';

const identities = new WeakMap<object, string>();
let count = 0;

/**
 * Identifies a leg for the lifetime of the page. It is the key of the leg, so that a changed object
 * is still the same leg. A leg without any id is identified by its object, so that two such legs
 * are never confused.
 */
export function legIdentity(participant: CobrowseMediaParticipant): string {
  const key = legKey(participant);
  if (key !== '') return key;
  const known = identities.get(participant);
  if (known !== undefined) return known;
  count += 1;
  // No key begins like this, because keys escape `~`.
  const identity = `~object${count}`;
  identities.set(participant, identity);
  return identity;
}
