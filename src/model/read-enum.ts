/** Reads enum values in any of their spellings. */
import { readText } from './values.js';

/** A reported enum value: the original text, and the known value it corresponds to, if any. */
export interface EnumFact<T extends string> {
  /** The known value; null when the kit does not know the reported text. */
  readonly value: T | null;
  /** The text as reported, trimmed. */
  readonly reported: string;
}

/** Maps a reported value to a known one; null when unknown. */
export type Normalize<T extends string> = (reported: string | null) => T | null;

/** Reads an enum value; null when there is none. */
export function enumFact<T extends string>(
  raw: unknown,
  normalize: Normalize<T>,
): EnumFact<T> | null {
  const reported = readText(raw);
  return reported === null ? null : { value: normalize(reported), reported };
}

/** Whether the text means that the enum is not set. */
export function isNone(text: string): boolean {
  const value = text.trim();
  return value.length === 4 && value.toLowerCase() === 'none';
}

/** Longer than any known spelling. Longer input is unknown, and is not normalized first. */
const LONGEST_SPELLING = 100;

/**
 * Compares letters only, since the spellings of the same value differ in case, dots and
 * underscores.
 */
export function normalizer<T extends string>(
  values: readonly T[],
  otherSpellings: Readonly<Record<string, T>> = {},
): Normalize<T> {
  const known = new Map<string, T>();
  for (const value of values) known.set(lettersOf(value), value);
  for (const [spelling, value] of Object.entries(otherSpellings)) {
    known.set(lettersOf(spelling), value);
  }
  return (reported) => {
    if (reported === null || reported.length > LONGEST_SPELLING) return null;
    return known.get(lettersOf(reported)) ?? null;
  };
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[\s._-]/g, '');
}
