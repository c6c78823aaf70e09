'use client';
import type { ReactNode } from 'react';
import type { CobrowseRole, Direction, EnumFact, Purpose } from '../model/index.js';
import { people } from '../words/en/people.js';
import { dataText } from './ui/data-text.js';
import { useWords } from './use-words.js';

/** The word for a role, a purpose or a direction; a value that the kit does not know, as reported. */
export function useEnumLabel(fact: EnumFact<CobrowseRole | Purpose | Direction> | null): ReactNode {
  const words = useWords('people', people);
  if (!fact) return null;
  // A table has hundreds of these: a word of the kit's needs no element of its own.
  return fact.value ? words[fact.value] : dataText(fact.reported);
}
