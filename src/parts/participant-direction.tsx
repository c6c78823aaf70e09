'use client';
import type { Direction } from '../model/index.js';
import { DIRECTION_KEYS, people } from '../words/en/people.js';
import { useParticipantContext } from './context.js';
import { definePart, type Part, type PartProps, type PartView } from './define-part.js';
import { useWords } from './use-words.js';

/** Who began the leg. Renders a `<span>`, or nothing. */
export const ParticipantDirection: Part<ParticipantDirection.Props> = definePart(
  'Participant.Direction',
  'span',
  'cb-direction',
  useDirection,
);

function useDirection(): PartView<ParticipantDirection.State> | null {
  const words = useWords('people', people);
  const { direction } = useParticipantContext().facts;
  if (!direction) return null;
  const { value, reported } = direction;
  return {
    state: { direction: value },
    content: value === null ? <bdi>{reported}</bdi> : words[DIRECTION_KEYS[value]],
  };
}

export declare namespace ParticipantDirection {
  /** State of the label. */
  interface State {
    /** The known value; null shows the reported text. @selector `[data-direction]` */
    readonly direction: Direction | null;
  }
  type Props = PartProps<State, 'span'>;
}
