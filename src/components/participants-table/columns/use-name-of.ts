'use client';
import { useCallback } from 'react';
import type { CobrowseMediaParticipant } from '../../../model/index.js';
import { useSettings } from '../../../internals/settings.js';
import type { PeopleMessages } from '../../../words/en/people.js';
import { shownName } from '../../../words/participant-name.js';
import type { ReferenceNames } from './reference-names.js';

/** The name of a participant as text; never empty. */
export type NameOf = (participant: CobrowseMediaParticipant) => string;

/** Names as the cells of the name column show them, for sorting, search and export. */
export function useNameOf(referenceNames: ReferenceNames, words: PeopleMessages): NameOf {
  const fromAttributes = useSettings().personalData === 'shown';
  return useCallback(
    (participant) => {
      const nameOfUser = (id: string) => referenceNames.nameOf('user', id);
      return shownName(participant, { nameOfUser, fromAttributes }, words);
    },
    [referenceNames, fromAttributes, words],
  );
}
