'use client';
import type { CobrowseMediaParticipant } from '../model/index.js';
import { reportedName } from '../model/names.js';
import { clip } from '../words/clip.js';
import { people } from '../words/en/people.js';
import { knownName, unnamedText } from '../words/participant-name.js';
import type { ResolvedReference } from './references.js';
import type { KitSettings } from './settings.js';
import { useReference } from './use-reference.js';
import { wordsOf } from './use-words.js';

/** A name to show. */
export interface ShownName {
  /** Never empty. */
  readonly text: string;
  /** A real name; null when `text` consists of purpose and id. */
  readonly name: string | null;
}

/** The name to show. If the data has none, the app is asked for the name of the user. */
export function useParticipantName(
  participant: CobrowseMediaParticipant | null,
  settings: KitSettings,
): ShownName {
  const user = useReference(settings.references, 'user', userToAskAbout(participant));
  return nameWith(user, participant, settings);
}

/** The user whose name the app is asked for; null when the data has a name. */
export function userToAskAbout(participant: CobrowseMediaParticipant | null): unknown {
  return reportedName(participant) ? null : participant?.user;
}

/** The name to show, given the app's answer about the user. */
export function nameWith(
  user: ResolvedReference | undefined,
  participant: CobrowseMediaParticipant | null,
  settings: KitSettings,
): ShownName {
  const words = wordsOf(settings, 'people', people);
  if (!participant) return { text: words.nobody, name: null };
  const sources = {
    nameOfUser: () => user?.name,
    fromAttributes: settings.personalData === 'shown',
  };
  const known = knownName(participant, sources);
  return {
    text: clip(known ?? unnamedText(participant, words)),
    name: known === null ? null : clip(known),
  };
}
