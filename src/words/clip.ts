/** Cuts texts from the data before they are rendered: a browser needs seconds for a megabyte. */
import { firstCharacters, readText } from '../model/values.js';

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

/**
 * Any JSON value as text. Each text in it is cut as by {@link clip}. Null for values that are empty
 * (`null`, `''`, `[]`, `{}`) or nested too deeply to be written out.
 *
 * @example describeClipped({ level: 3 }) // '{"level":3}'
 */
export function describeClipped(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) {
    const text = readText(value);
    return text === null ? null : clip(text);
  }
  try {
    const json = JSON.stringify(value, clipTexts);
    return json.length > 2 ? clip(json) : null;
  } catch {
    return null;
  }
}

function clipTexts(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? clip(value) : value;
}
