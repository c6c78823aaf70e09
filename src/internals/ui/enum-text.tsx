import type { ReactNode } from 'react';
import type { CobrowseRole, Direction, EnumFact, Purpose } from '../../model/index.js';
import { people } from '../../words/en/people.js';
import type { KitSettings } from '../settings.js';
import { wordsOf } from '../use-words.js';
import { dataText } from './data-text.js';

/**
 * The word for a role, a purpose or a direction. A value that the kit does not know is shown as
 * reported.
 */
export function enumText(
  fact: EnumFact<CobrowseRole | Purpose | Direction> | null,
  settings: KitSettings,
): ReactNode {
  if (!fact) return null;
  // A table has hundreds of these, and a known word does not need an element.
  return fact.value ? wordsOf(settings, 'people', people)[fact.value] : dataText(fact.reported);
}
