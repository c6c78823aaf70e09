/** Initials for avatars: whole graphemes, in the way of the name's script. */
import { memoize } from './memoize.js';

const EAST_ASIAN = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u;
const SHOWN = /\p{L}|\p{ExtPict}/u;

/**
 * Up to two initials. Names in Chinese, Japanese or Korean script give their first two characters,
 * since the family name comes first; others the first letter of the first and last word; a phone
 * number gives none.
 *
 * @example initials('Blanche Stokes') // 'BS'
 */
export function initials(name: string): string {
  const words = name.split(/\s+/u).filter((word) => SHOWN.test(word));
  const [first = '', second = ''] = letters(words[0]);
  if (EAST_ASIAN.test(first)) return first + second;
  const [last = ''] = letters(words.slice(1).at(-1));
  return (first + last).toUpperCase();
}

function letters(word = ''): readonly string[] {
  // The start is enough, and a name can be a megabyte.
  const start = word.slice(0, 64);
  const graphemes = IN_SINGLE_CHARACTERS.test(start) ? Array.from(start) : segment(start);
  return graphemes.filter((grapheme) => SHOWN.test(grapheme));
}

/** Here each character is a grapheme of its own, since combining marks do not belong to a script. */
const IN_SINGLE_CHARACTERS = /^[\p{ASCII}\p{sc=Latin}]*$/u;

/** Slow the first time, when the browser loads its rules. Most names do without. */
function segment(text: string): readonly string[] {
  return Array.from(segmenter().segment(text), (grapheme) => grapheme.segment);
}

const segmenter = /* @__PURE__ */ memoize(() => new Intl.Segmenter());
