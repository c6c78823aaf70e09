/** Prepares text for a search that ignores case and accents. */

const PLAIN = /^[\0-\x7f]*$/;
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/**
 * Converts a text to the form in which it is searched.
 *
 * @example fold('Łukasz Ñandú') // 'lukasz nandu'
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßøłđæœı]/g, (letter) => LETTERS[letter] ?? letter);
}

/** The words of a search, folded. */
export function searchWords(search: string): readonly string[] {
  return fold(search)
    .split(/\s+/)
    .filter((word) => word !== '');
}
