/** Initials for avatars, according to the script of the name. */
import { memoize } from './memoize.js';

/** Latin letters that are one character each. Most names do not need the slower patterns below. */
const IN_PLAIN_LATIN = /^[a-zÀ-ÖØ-öø-ɏ .,'-]*$/i;
const EAST_ASIAN = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u;
const SHOWN = /\p{L}|\p{ExtPict}/u;

/**
 * Up to two initials. For names in Chinese, Japanese or Korean script, these are the first two
 * characters, because the family name comes first. For other names, they are the first letters of
 * the first and last word. An empty string for phone numbers.
 *
 * @example initials('Blanche Stokes') // 'BS'
 */
export function initials(name: string): string {
  if (IN_PLAIN_LATIN.test(name)) return latinInitials(name);
  const words = name.split(/\s+/u).filter((word) => SHOWN.test(word));
  const [first = '', second = ''] = letters(words[0]);
  if (EAST_ASIAN.test(first)) return first + second;
  const [last = ''] = letters(words.slice(1).at(-1));
  return (first + last).toUpperCase();
}

/** The same, for names without digits, combining marks or other scripts. */
function latinInitials(name: string): string {
  const letters = name.split(' ').flatMap((word) => /[^.,'-]/.exec(word) ?? []);
  const [first = '', ...others] = letters;
  return (first + (others.at(-1) ?? '')).toUpperCase();
}

function letters(word = ''): readonly string[] {
  // Names can be a megabyte long, and the start is enough.
  const start = word.slice(0, 64);
  const graphemes = IN_SINGLE_CHARACTERS.test(start) ? Array.from(start) : segment(start);
  return graphemes.filter((grapheme) => SHOWN.test(grapheme));
}

/**
 * In such a text each character is a whole grapheme, because combining marks do not belong to a
 * script.
 */
const IN_SINGLE_CHARACTERS = /^[\p{ASCII}\p{sc=Latin}]*$/u;

/** Slow when first called, because the browser loads its rules. Most names do not need it. */
function segment(text: string): readonly string[] {
  return Array.from(segmenter().segment(text), (grapheme) => grapheme.segment);
}

const segmenter = /* @__PURE__ */ memoize(() => new Intl.Segmenter());
