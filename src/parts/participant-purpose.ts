'use client';
import { useParticipantContext } from '../internals/context.js';
import { forwardPart, type Part, type PartProps } from '../internals/forward-part.js';
import { useEnumLabel } from '../internals/use-enum-label.js';
import { usePart } from '../internals/use-part.js';
import type { Purpose } from '../model/index.js';

/** What the participant is in the conversation: customer, agent and so on. Renders a `<span>`, or nothing. */
export const ParticipantPurpose: Part<ParticipantPurpose.Props> = forwardPart(
  function ParticipantPurpose(props, ref) {
    const { purpose } = useParticipantContext().facts;
    const label = useEnumLabel(purpose);
    return usePart('span', props, {
      ref,
      className: 'cb-purpose',
      state: { purpose: purpose?.value ?? null },
      hidden: purpose === null,
      children: label,
    });
  },
);

ParticipantPurpose.displayName = 'ParticipantPurpose';

export declare namespace ParticipantPurpose {
  /** State of the label. */
  interface State {
    /** The known value; null where the reported text is shown. @selector `[data-purpose]` */
    readonly purpose: Purpose | null;
  }
  /** Props of a `<span>`. */
  type Props = PartProps<State, 'span'>;
}
