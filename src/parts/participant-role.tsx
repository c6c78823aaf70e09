'use client';
import { type CobrowseRole } from '../model/index.js';
import { people } from '../words/en/people.js';
import { enumLabel } from '../words/labels.js';
import { useParticipantContext } from './context.js';
import { definePart, type Part, type PartProps, type PartView } from './define-part.js';
import { useWords } from './use-words.js';

/** Which side of the session: sharer or viewer. Renders a `<span>`, or nothing. */
export const ParticipantRole: Part<ParticipantRole.Props> = definePart(
  'Participant.Role',
  'span',
  'cb-role',
  useRole,
);

function useRole(): PartView<ParticipantRole.State> | null {
  const words = useWords('people', people);
  const fact = useParticipantContext().facts.role;
  if (!fact) return null;
  return {
    state: { role: fact.value },
    content: fact.value === null ? <bdi>{fact.reported}</bdi> : enumLabel(fact, words),
  };
}

export declare namespace ParticipantRole {
  /** State of the label. */
  interface State {
    /** The known value; null shows the reported text. @selector `[data-role]` */
    readonly role: CobrowseRole | null;
  }
  type Props = PartProps<State, 'span'>;
}
