/**
 * The fonts of the browser tests: every glyph comes from a package, none from the machine, so
 * that pictures are the same everywhere. `browser.css` puts them to use.
 */
import '@fontsource-variable/inter';
import '@fontsource-variable/noto-emoji';
import '@fontsource-variable/noto-sans-arabic/wght.css';
import '@fontsource-variable/noto-sans-hebrew/wght.css';
import '@fontsource-variable/noto-sans-jp';
import '@fontsource-variable/noto-sans-kr';
import '@fontsource-variable/noto-sans-mono';

const families = [
  'Inter Variable',
  'Noto Sans Mono Variable',
  'Noto Sans Arabic Variable',
  'Noto Sans Hebrew Variable',
  'Noto Sans JP Variable',
  'Noto Sans KR Variable',
  'Noto Emoji Variable',
];

/** Loads what a text needs of each font, and waits for it. */
export async function loadFontsFor(text: string): Promise<void> {
  const styles = families.flatMap((family) => [`400 16px '${family}'`, `700 16px '${family}'`]);
  await Promise.all(styles.map((style) => document.fonts.load(style, text)));
  await document.fonts.ready;
}

/**
 * Loads every font completely, for tests whose text is known only after rendering. Text that appears
 * before its font is loaded is first drawn in the font that the browser falls back to.
 */
export async function loadAllFonts(): Promise<void> {
  await Promise.all([...document.fonts].map((face) => face.load()));
}

type Range = readonly [from: number, to: number];

/** `U+0600-06ff, U+200c` as numbers. */
function readRanges(unicodeRange: string): Range[] {
  return [...unicodeRange.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map((match) => {
    const from = Number.parseInt(match[1] ?? '', 16);
    return [from, match[2] ? Number.parseInt(match[2], 16) : from];
  });
}

const rangesByFamily = new Map<string, readonly Range[]>();

function rangesOf(family: string): readonly Range[] {
  const known = rangesByFamily.get(family);
  if (known) return known;
  const ranges = [...document.fonts]
    .filter((face) => face.family.replaceAll(/["']/g, '') === family)
    .flatMap((face) => readRanges(face.unicodeRange));
  rangesByFamily.set(family, ranges);
  return ranges;
}

/**
 * Tells which characters a family of the tests has. Returns undefined for every other family, since
 * only the machine knows that one.
 */
export function coverageOf(family: string): ((character: string) => boolean) | undefined {
  if (!families.includes(family)) return undefined;
  return (character) => {
    const code = character.codePointAt(0) ?? 0;
    return rangesOf(family).some(([from, to]) => code >= from && code <= to);
  };
}
