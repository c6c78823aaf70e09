'use client';
import type { CobrowseMediaParticipant } from '../model/index.js';
import { nameParts } from '../model/names.js';
import { people } from '../words/en/people.js';
import { unnamedText } from '../words/labels.js';
import { useReference } from './use-reference.js';
import { useWords } from './use-words.js';

/** The name to show, asked of the host where the data has none. */
export function useParticipantName(participant: CobrowseMediaParticipant | null): {
  /** Never empty. */
  readonly text: string;
  /** A real name; null when `text` is made of purpose and id. */
  readonly name: string | null;
} {
  const words = useWords('people', people);
  const { name } = nameParts(participant);
  const user = useReference('user', name === null ? participant?.user : null);
  const known = name ?? user?.name ?? null;
  if (participant === null) return { text: words.nobody, name: null };
  return { text: known ?? unnamedText(participant, words), name: known };
}
