/**
 * Estimates the width of a text. Measuring it in the browser would cause a layout for each text.
 */

/** The width of a wide Latin letter and of a square character at a font size of 12 pixels. */
const LETTER = 7;
const SQUARE = 12;
/** Chinese, Japanese and Korean characters, and emoji. */
const SQUARES = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{ExtPict}]/gu;
/** Characters around names of unknown direction. They have no width. */
const INVISIBLE = /[\u2066-\u2069]/g;

/** The width in pixels, rather too large than too small. */
export function textWidth(text: string): number {
  const visible = Array.from(text.replace(INVISIBLE, '')).length;
  const squares = text.match(SQUARES)?.length ?? 0;
  return (visible - squares) * LETTER + squares * SQUARE;
}

/** As much of the text as fits into `room` pixels. */
export function fittedText(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  const letters = Array.from(text);
  while (letters.length > 0 && textWidth(`${letters.join('')}…`) > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
