import type { ReactNode } from 'react';
import type { CobrowseRole, Direction, EnumFact, Purpose } from '../../model/index.js';
import { people } from '../../words/en/people.js';
import type { KitSettings } from '../settings.js';
import { wordsOf } from '../use-words.js';
import { dataText } from './data-text.js';

/** The word for a role, a purpose or a direction; a value that the kit does not know, as reported. */
export function enumText(
  fact: EnumFact<CobrowseRole | Purpose | Direction> | null,
  settings: KitSettings,
): ReactNode {
  if (!fact) return null;
  // A table has hundreds of these: a word of the kit's needs no element of its own.
  return fact.value ? wordsOf(settings, 'people', people)[fact.value] : dataText(fact.reported);
}
