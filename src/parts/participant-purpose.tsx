'use client';
import { type Purpose } from '../model/index.js';
import { people } from '../words/en/people.js';
import { enumLabel } from '../words/labels.js';
import { useParticipantContext } from './context.js';
import { definePart, type Part, type PartProps, type PartView } from './define-part.js';
import { useWords } from './use-words.js';

/** What the participant is in the conversation: customer, agent and so on. Renders a `<span>`, or nothing. */
export const ParticipantPurpose: Part<ParticipantPurpose.Props> = definePart(
  'Participant.Purpose',
  'span',
  'cb-purpose',
  usePurpose,
);

function usePurpose(): PartView<ParticipantPurpose.State> | null {
  const words = useWords('people', people);
  const fact = useParticipantContext().facts.purpose;
  if (!fact) return null;
  return {
    state: { purpose: fact.value },
    content: fact.value === null ? <bdi>{fact.reported}</bdi> : enumLabel(fact, words),
  };
}

export declare namespace ParticipantPurpose {
  /** State of the label. */
  interface State {
    /** The known value; null shows the reported text. @selector `[data-purpose]` */
    readonly purpose: Purpose | null;
  }
  type Props = PartProps<State, 'span'>;
}
