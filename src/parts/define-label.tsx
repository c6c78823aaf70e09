'use client';
import type { CobrowseRole, Direction, EnumFact, Purpose } from '../model/index.js';
import { people } from '../words/en/people.js';
import { useParticipantContext } from './context.js';
import { definePart, type Part, type PartProps } from './define-part.js';
import { useWords } from './use-words.js';

/** Makes a part that names an enum value; an unknown value is shown as it came. */
export function defineLabel(
  name: string,
  field: 'role' | 'purpose' | 'direction',
): Part<LabelProps> {
  return definePart(name, 'span', `cb-${field}`, function useLabel() {
    const words = useWords('people', people);
    const { facts } = useParticipantContext();
    const fact: EnumFact<CobrowseRole | Purpose | Direction> | null = facts[field];
    if (!fact) return null;
    const { value, reported } = fact;
    return {
      state: { [field]: value },
      content: value === null ? <bdi>{reported}</bdi> : words[value],
    };
  });
}

/** State of a label: its known value, or null where the reported text is shown. */
export type LabelState = Readonly<Partial<Record<'role' | 'purpose' | 'direction', string | null>>>;

/** Props of a label. */
export type LabelProps = PartProps<LabelState, 'span'>;
