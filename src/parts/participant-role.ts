'use client';
import { useParticipantContext } from '../internals/context.js';
import { forwardPart, type Part, type PartProps } from '../internals/forward-part.js';
import { useEnumLabel } from '../internals/use-enum-label.js';
import { usePart } from '../internals/use-part.js';
import type { CobrowseRole } from '../model/index.js';

/** Which side of the session: sharer or viewer. Renders a `<span>`, or nothing. */
export const ParticipantRole: Part<ParticipantRole.Props> = forwardPart(
  function ParticipantRole(props, ref) {
    const { role } = useParticipantContext().facts;
    const label = useEnumLabel(role);
    return usePart('span', props, {
      ref,
      className: 'cb-role',
      state: { role: role?.value ?? null },
      hidden: role === null,
      children: label,
    });
  },
);

ParticipantRole.displayName = 'ParticipantRole';

export declare namespace ParticipantRole {
  /** State of the label. */
  interface State {
    /** The known value; null where the reported text is shown. @selector `[data-role]` */
    readonly role: CobrowseRole | null;
  }
  /** Props of a `<span>`. */
  type Props = PartProps<State, 'span'>;
}
