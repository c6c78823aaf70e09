'use client';
import { useParticipantContext } from '../internals/context.js';
import { forwardPart, type Part, type PartProps } from '../internals/forward-part.js';
import { usePart } from '../internals/use-part.js';

/** The name, never empty. Renders a `<bdi>`, so that no name turns its surroundings around. */
export const ParticipantName: Part<ParticipantName.Props> = forwardPart(
  function ParticipantName(props, ref) {
    const { text, name } = useParticipantContext().name;
    return usePart('bdi', props, {
      ref,
      className: 'cb-name',
      state: { named: name !== null },
      children: text,
    });
  },
);

ParticipantName.displayName = 'ParticipantName';

export declare namespace ParticipantName {
  /** State of the name. */
  interface State {
    /** There is a name, in the data or from the app. @selector `[data-named]` */
    readonly named: boolean;
  }
  /** Props of a `<bdi>`. */
  type Props = PartProps<State, 'bdi'>;
}
