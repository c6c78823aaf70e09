'use client';
import type { CobrowseMediaParticipant } from '../model/index.js';
import { nameFromAttributes, nameParts } from '../model/names.js';
import { clip } from '../words/clip.js';
import { people } from '../words/en/people.js';
import { unnamedText } from '../words/labels.js';
import { useSettings } from './settings.js';
import { useReference } from './use-reference.js';
import { useWords } from './use-words.js';

/** A name to show. */
export interface ShownName {
  /** Never empty. */
  readonly text: string;
  /** A real name; null when `text` is made of purpose and id. */
  readonly name: string | null;
}

/**
 * The name to show. Without one in the data, the app is asked; then come the customer's attributes,
 * where personal data may be seen.
 */
export function useParticipantName(participant: CobrowseMediaParticipant | null): ShownName {
  const words = useWords('people', people);
  const { personalData } = useSettings();
  const { name } = nameParts(participant);
  const user = useReference('user', name ? null : participant?.user);
  const known =
    name ?? user?.name ?? (personalData === 'shown' ? nameFromAttributes(participant) : null);
  const text = participant ? (known ?? unnamedText(participant, words)) : words.nobody;
  return { text: clip(text), name: known === null ? null : clip(known) };
}
