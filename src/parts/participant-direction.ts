'use client';
import { useParticipantContext } from '../internals/context.js';
import { forwardPart, type Part, type PartProps } from '../internals/forward-part.js';
import { useEnumLabel } from '../internals/use-enum-label.js';
import { usePart } from '../internals/use-part.js';
import type { Direction } from '../model/index.js';

/** Who began the leg. Renders a `<span>`, or nothing. */
export const ParticipantDirection: Part<ParticipantDirection.Props> = forwardPart(
  function ParticipantDirection(props, ref) {
    const { direction } = useParticipantContext().facts;
    const label = useEnumLabel(direction);
    return usePart('span', props, {
      ref,
      className: 'cb-direction',
      state: { direction: direction?.value ?? null },
      hidden: direction === null,
      children: label,
    });
  },
);

ParticipantDirection.displayName = 'ParticipantDirection';

export declare namespace ParticipantDirection {
  /** State of the label. */
  interface State {
    /** The known value; null where the reported text is shown. @selector `[data-direction]` */
    readonly direction: Direction | null;
  }
  /** Props of a `<span>`. */
  type Props = PartProps<State, 'span'>;
}
