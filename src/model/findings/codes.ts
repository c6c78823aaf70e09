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

/** The first characters of an id; empty for an id that is an address or a phone number. */
export function shortIdOf(id: string): string {
  return /@|^(tel|sip|mailto):|^\+[\d ().-]+$/i.test(id) ? '' : (shortId(id) ?? '');
}
