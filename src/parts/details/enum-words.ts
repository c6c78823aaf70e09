/** The words for the values of enumerations. */
import { isNone } from '../../model/read-enum.js';
import type { EnumContent, EnumName } from '../../model/field-kinds.js';
import type { DetailsMessages } from '../../words/en/details.js';
import type { PeopleMessages } from '../../words/en/people.js';
import type { StatusMessages } from '../../words/en/status.js';

/** The sections of the catalog that have words for values. */
export interface ValueWords {
  readonly details: DetailsMessages;
  readonly people: PeopleMessages;
  readonly status: StatusMessages;
}

/** The word for a reported value; null for a value that the kit does not know. */
export function enumWord(
  { values, normalize }: EnumContent,
  reported: string,
  words: ValueWords,
): string | null {
  const value = normalize(reported);
  if (value === null) return isNone(reported) ? words.details.none : null;
  const section: Readonly<Record<string, string>> = { ...words[SECTIONS[values]] };
  const key = SECTIONS[values] === 'details' ? `${values}.${value}` : value;
  return section[key] ?? null;
}

/**
 * The section with the words of each enumeration. Values that the header of a card also shows have
 * the same words as there.
 */
const SECTIONS: Readonly<Record<EnumName, keyof ValueWords>> = {
  purpose: 'people',
  role: 'people',
  direction: 'people',
  disconnectType: 'status',
  state: 'details',
  mediaRole: 'details',
  wrapupPrompt: 'details',
  afterCallWork: 'details',
  flaggedReason: 'details',
  screenRecording: 'details',
  recording: 'details',
};
