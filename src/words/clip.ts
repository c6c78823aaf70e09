/** Texts from data are cut before they go into the page: a browser takes seconds over a megabyte. */
import { firstCharacters } from '../model/values.js';

const MAX_CHARACTERS = 500;

/**
 * The first 500 characters of a text, and ` […]` when there are more.
 *
 * @example clip('short') // 'short'
 */
export function clip(text: string): string {
  if (text.length <= MAX_CHARACTERS) return text;
  const start = firstCharacters(text, MAX_CHARACTERS);
  return start.length < text.length ? `${start} […]` : text;
}
