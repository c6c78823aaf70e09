/** Initials for avatars: whole graphemes, in the way of the name's script. */

const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々ー]/u;

/**
 * Up to two initials. Names in Chinese, Japanese or Korean script give their first two characters,
 * since the family name comes first; others the first letter of the first and last word; a phone
 * number or an address gives none.
 *
 * @example initials('Blanche Stokes') // 'BS'
 */
export function initials(name: string): string {
  const words = name
    .trim()
    .split(/[\s\u00a0_]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}\p{Extended_Pictographic}]+/u, ''))
    .filter((word) => /^[\p{L}\p{Extended_Pictographic}]/u.test(word));
  const [first] = words;
  if (first === undefined) return '';
  if (EAST_ASIAN.test(first)) return graphemes(first).slice(0, 2).join('');
  const last = words.length > 1 ? words.at(-1) : undefined;
  return [first, last]
    .map((word) => graphemes(word ?? '')[0] ?? '')
    .join('')
    .toLocaleUpperCase('und');
}

function graphemes(text: string): readonly string[] {
  if (typeof Intl.Segmenter !== 'function') return Array.from(text);
  const start = text.slice(0, 64);
  return Array.from(new Intl.Segmenter().segment(start), ({ segment }) => segment);
}
