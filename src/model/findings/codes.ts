/**
 * Limits which texts and ids the parameters of findings contain, so that they hold no personal
 * data.
 */
import { shortId } from '../names.js';

const CODE = /^[\w.:-]{1,80}$/;

/** A text that looks like a code, such as `error.session.inactive`; null for everything else. */
export function codeOf(text: string | null): string | null {
  return text !== null && CODE.test(text) ? text : null;
}

/** Matches mail addresses, addresses with a scheme, and phone numbers. */
const ADDRESS = /@|^(tel|sip|mailto):|^\+[\d ().-]+$/i;

/** The first characters of an id; empty for an id that is an address or a phone number. */
export function shortIdUnlessAddress(id: string): string {
  return ADDRESS.test(id) ? '' : (shortId(id) ?? '');
}
