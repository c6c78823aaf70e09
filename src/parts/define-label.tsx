'use client';
import type { CobrowseRole, Direction, EnumFact, Purpose } from '../model/index.js';
import { people } from '../words/en/people.js';
import { useParticipantContext } from '../internals/context.js';
import { dataText } from '../internals/ui/data-text.js';
import { definePart, type Part, type PartProps } from '../internals/define-part.js';
import { useWords } from '../internals/use-words.js';

/** Makes a part that names an enum value; an unknown value is shown as it came. */
export function defineLabel(field: 'role' | 'purpose' | 'direction'): Part<LabelProps> {
  return definePart('span', `cb-${field}`, function useLabel() {
    const words = useWords('people', people);
    const { facts } = useParticipantContext();
    const fact: EnumFact<CobrowseRole | Purpose | Direction> | null = facts[field];
    if (!fact) return null;
    return {
      state: { [field]: fact.value },
      // A table has hundreds of these: a word of the kit's needs no element of its own.
      content: fact.value ? words[fact.value] : dataText(fact.reported),
    };
  });
}

/** State of a label: its known value, or null where the reported text is shown. */
export type LabelState = Readonly<Partial<Record<'role' | 'purpose' | 'direction', string | null>>>;

/** Props of a label. */
export type LabelProps = PartProps<LabelState, 'span'>;
