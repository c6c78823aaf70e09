'use client';
import { useParticipantContext } from '../internals/context.js';
import { definePart, type Part, type PartProps, type PartView } from '../internals/define-part.js';
import { useParticipantName } from '../internals/use-participant-name.js';

/** The name, never empty. Renders a `<bdi>`, so that no name turns its surroundings around. */
export const ParticipantName: Part<ParticipantName.Props> = definePart('bdi', 'cb-name', useName);

function useName(): PartView<ParticipantName.State> {
  const { facts } = useParticipantContext();
  const { text, name } = useParticipantName(facts.participant);
  return { state: { named: name !== null }, content: text };
}

export declare namespace ParticipantName {
  /** State of the name. */
  interface State {
    /** The data, or the host, has a name. @selector `[data-named]` */
    readonly named: boolean;
  }
  type Props = PartProps<State, 'bdi'>;
}
