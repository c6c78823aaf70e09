/**
 * The fonts of the browser tests: every glyph comes from a package, none from the machine, so
 * that screenshots are the same everywhere.
 */
import '@fontsource-variable/inter';
import '@fontsource-variable/noto-emoji';
import '@fontsource-variable/noto-sans-arabic/wght.css';
import '@fontsource-variable/noto-sans-hebrew/wght.css';
import '@fontsource-variable/noto-sans-jp';
import '@fontsource-variable/noto-sans-kr';

const families = [
  'Inter Variable',
  'Noto Sans Arabic Variable',
  'Noto Sans Hebrew Variable',
  'Noto Sans JP Variable',
  'Noto Sans KR Variable',
  'Noto Emoji Variable',
];

type Range = readonly [from: number, to: number];

/** `U+0600-06ff, U+200c` as numbers. */
function readRanges(unicodeRange: string): Range[] {
  return [...unicodeRange.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map((match) => {
    const from = Number.parseInt(match[1] ?? '', 16);
    return [from, match[2] ? Number.parseInt(match[2], 16) : from];
  });
}

let covered: Range[] | undefined;

function isCovered(character: string): boolean {
  covered ??= [...document.fonts]
    .filter((face) => families.includes(face.family.replaceAll(/["']/g, '')))
    .flatMap((face) => readRanges(face.unicodeRange));
  const code = character.codePointAt(0) ?? 0;
  return covered.some(([from, to]) => code >= from && code <= to);
}

/** Characters which none of the fonts has: they would look different on each machine. */
export function charactersWithoutFont(text: string): string[] {
  const visible = Array.from(text.normalize('NFC')).filter(
    (character) => !/[\p{C}\p{Z}]/u.test(character),
  );
  return [...new Set(visible)].filter((character) => !isCovered(character));
}

/** Loads what a text needs of each font, and waits for it. */
export async function loadFontsFor(text: string): Promise<void> {
  const styles = families.flatMap((family) => [`400 16px '${family}'`, `700 16px '${family}'`]);
  await Promise.all(styles.map((style) => document.fonts.load(style, text)));
  await document.fonts.ready;
}
