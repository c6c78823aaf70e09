/** Reads single values of unknown type. Nothing here throws; what is not of the wanted type is null. */

/** Text that can be shown: a string that is not blank, trimmed; numbers and booleans are spelled out. */
export function readText(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}

/** A finite number, also from a numeric string. */
export function readNumber(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

/** True for a plain JSON object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object, or an empty one for what is none. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

/** Texts of an array, blanks left out; null when it is no array. */
export function readTexts(value: unknown): readonly string[] | null {
  return Array.isArray(value) ? value.map(readText).filter((text) => text !== null) : null;
}

/**
 * Any JSON value as text: what {@link readText} reads, else its JSON.
 * Null for what is empty (`null`, `''`, `[]`, `{}`) or nested too deep to be spelled out.
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
