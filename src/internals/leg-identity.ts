import { legKey, type CobrowseMediaParticipant } from '../model/index.js';

const identities = new WeakMap<object, string>();
let count = 0;

/**
 * Names a leg for as long as the page lives: its key, so that a changed object is still the same leg.
 * A leg without any id is named by its object, so that two of them are never taken for one.
 */
export function legIdentity(participant: CobrowseMediaParticipant): string {
  const key = legKey(participant);
  if (key !== '') return key;
  const known = identities.get(participant);
  if (known !== undefined) return known;
  count += 1;
  // No key begins like this, since keys escape `~`.
  const identity = `~object${count}`;
  identities.set(participant, identity);
  return identity;
}
