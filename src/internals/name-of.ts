import type { CobrowseMediaParticipant } from '../model/index.js';
import { nameFromAttributes, nameParts } from '../model/names.js';
import { asRecord, readText } from '../model/values.js';
import { clip } from '../words/clip.js';
import { people } from '../words/en/people.js';
import { unnamedText } from '../words/labels.js';
import type { KitSettings } from './settings.js';
import { wordsOf } from './use-words.js';

/**
 * The name of any participant, for sentences about several. It asks the app for nothing: a name that
 * it has not looked up yet is made of purpose and id.
 */
export function nameOf(participant: CobrowseMediaParticipant, settings: KitSettings): string {
  const { personalData, references } = settings;
  const userId = readText(asRecord(participant.user).id);
  const name =
    nameParts(participant).name ??
    (userId ? references?.get('user', userId)?.name : undefined) ??
    (personalData === 'shown' ? nameFromAttributes(participant) : null) ??
    unnamedText(participant, wordsOf(settings, 'people', people));
  return clip(name);
}
