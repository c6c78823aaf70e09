import type { CobrowseMediaParticipant } from '../model/index.js';
import { clip } from '../words/clip.js';
import { people } from '../words/en/people.js';
import { shownName } from '../words/participant-name.js';
import type { KitSettings } from './settings.js';
import { wordsOf } from './use-words.js';

/**
 * The name of any participant, for messages about several. It never asks the app for names: a user
 * whose name is not known yet is shown by purpose and id.
 */
export function nameOf(participant: CobrowseMediaParticipant, settings: KitSettings): string {
  const { personalData, references } = settings;
  const sources = {
    nameOfUser: (id: string) => references?.get('user', id)?.name,
    fromAttributes: personalData === 'shown',
  };
  return clip(shownName(participant, sources, wordsOf(settings, 'people', people)));
}
