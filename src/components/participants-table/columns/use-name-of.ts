'use client';
import { useCallback } from 'react';
import type { CobrowseMediaParticipant } from '../../../model/index.js';
import { nameFromAttributes, nameParts } from '../../../model/names.js';
import { readText } from '../../../model/values.js';
import { useSettings } from '../../../internals/settings.js';
import type { PeopleMessages } from '../../../words/en/people.js';
import { unnamedText } from '../../../words/labels.js';
import type { ReferenceNames } from './reference-names.js';

/** The name of a participant as text; never empty. */
export type NameOf = (participant: CobrowseMediaParticipant) => string;

/** Names as the cells of the name column show them, for sorting, search and export. */
export function useNameOf(referenceNames: ReferenceNames, words: PeopleMessages): NameOf {
  const showPersonal = useSettings().personalData === 'shown';
  return useCallback(
    (participant) =>
      // Most participants have a name of their own, which needs no facts.
      readText(participant.name) ??
      nameParts(participant).name ??
      referenceNames.nameOf('user', participant.user) ??
      (showPersonal ? nameFromAttributes(participant) : null) ??
      unnamedText(participant, words),
    [referenceNames, showPersonal, words],
  );
}
