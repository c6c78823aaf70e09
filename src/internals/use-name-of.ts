'use client';
import { useCallback } from 'react';
import type { CobrowseMediaParticipant } from '../model/index.js';
import { nameFromAttributes, nameParts } from '../model/names.js';
import { asRecord, readText } from '../model/values.js';
import { clip } from '../words/clip.js';
import { people } from '../words/en/people.js';
import { unnamedText } from '../words/labels.js';
import { useSettings } from './settings.js';
import { useWords } from './use-words.js';

/**
 * A function that names any participant, for sentences about several. It asks the app for nothing: a
 * name that it has not looked up yet is made of purpose and id.
 */
export function useNameOf(): (participant: CobrowseMediaParticipant) => string {
  const words = useWords('people', people);
  const { personalData, references } = useSettings();
  return useCallback(
    (participant) => {
      const userId = readText(asRecord(participant.user).id);
      const name =
        nameParts(participant).name ??
        (userId ? references?.get('user', userId)?.name : undefined) ??
        (personalData === 'shown' ? nameFromAttributes(participant) : null) ??
        unnamedText(participant, words);
      return clip(name);
    },
    [words, personalData, references],
  );
}
