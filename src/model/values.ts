/**
 * Reads single values of unknown type. Nothing here throws; a value of another type is read as
 * null.
 */

/**
 * Text that can be shown: a string that is not blank, trimmed; numbers and booleans are spelled
 * out.
 */
export function readText(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}

/**
 * The first characters of a text. An emoji is one character and is never cut in two.
 *
 * @example firstCharacters('participant', 6) // 'partic'
 */
export function firstCharacters(text: string, count: number): string {
  // A character takes one or two code units, so there is no need to split a megabyte.
  return Array.from(text.slice(0, 2 * count))
    .slice(0, count)
    .join('');
}

/** A finite number, also from a numeric string. */
export function readNumber(value: unknown): number | null {
  const isText = typeof value === 'string' && value.trim() !== '';
  const number = isText ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

/** True for a plain JSON object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * True for a list. Unlike `Array.isArray`, it keeps the type of the elements of a readonly list.
 */
export function isList<T>(value: readonly T[] | null | undefined): value is readonly T[] {
  return Array.isArray(value);
}

/** The object, or an empty one for values that are not objects. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

/**
 * The id of a reference such as `user` or `queue`: that of the object, or the id itself where the
 * data has only that.
 *
 * @example readReferenceId('u1') // 'u1', as for { id: 'u1' }
 */
export function readReferenceId(reference: unknown): string | null {
  if (isRecord(reference)) return readText(reference['id']);
  return typeof reference === 'boolean' ? null : readText(reference);
}

/** Texts of an array without the blank ones; null for values that are not arrays. */
export function readTexts(value: unknown): readonly string[] | null {
  return Array.isArray(value) ? value.map(readText).filter((text) => text !== null) : null;
}

/**
 * Any JSON value as text: what {@link readText} reads, otherwise its JSON. Null for values that are
 * empty (`null`, `''`, `[]`, `{}`) or nested too deeply to be written out.
 */
export function describeValue(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return readText(value);
  try {
    const json = JSON.stringify(value);
    return json.length > 2 ? json : null;
  } catch {
    return null;
  }
}
