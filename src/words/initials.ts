/** Initials for avatars: whole graphemes, in the way of the name's script. */

const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const SHOWN = /\p{L}|\p{Extended_Pictographic}/u;

/**
 * Up to two initials. Names in Chinese, Japanese or Korean script give their first two characters,
 * since the family name comes first; others the first letter of the first and last word; a phone
 * number gives none.
 *
 * @example initials('Blanche Stokes') // 'BS'
 */
export function initials(name: string): string {
  const words = name
    .split(/\s+/u)
    .map((word) => graphemes(word).filter((character) => SHOWN.test(character)))
    .filter((word) => word.length > 0);
  const [first = []] = words;
  if (EAST_ASIAN.test(first[0] ?? '')) return first.slice(0, 2).join('');
  const last = words.length > 1 ? words.at(-1)?.[0] : undefined;
  return `${first[0] ?? ''}${last ?? ''}`.toUpperCase();
}

function graphemes(word: string): readonly string[] {
  // The start is enough, and a name can be a megabyte.
  return Array.from(new Intl.Segmenter().segment(word.slice(0, 64)), ({ segment }) => segment);
}
