/** How wide a text is, without asking the browser: that would lay out the page for each text. */

/** Pixels of a wide letter of a Latin font of 12 pixels, and of one that is as wide as high. */
const LETTER = 7;
const SQUARE = 12;
/** Chinese, Japanese and Korean letters, and pictures. */
const SQUARES = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{ExtPict}]/gu;
/** Marks around names of unknown direction, which have no width. */
const INVISIBLE = /[\u2066-\u2069]/g;

/** Pixels, rather too many than too few. */
export function textWidth(text: string): number {
  const visible = Array.from(text.replace(INVISIBLE, '')).length;
  const squares = text.match(SQUARES)?.length ?? 0;
  return (visible - squares) * LETTER + squares * SQUARE;
}

/** As much of the text as there is room for, in pixels. */
export function fittedText(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  const letters = Array.from(text);
  while (letters.length > 0 && textWidth(`${letters.join('')}…`) > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
