'use client';
import type { ForwardedRef, ReactElement } from 'react';
import { useParticipantContext, type ParticipantContextValue } from '../internals/context.js';
import { forwardPart, type Part, type PartProps } from '../internals/forward-part.js';
import { enumText } from '../internals/ui/enum-text.js';
import { partElement } from '../internals/part-element.js';
import type { CobrowseRole } from '../model/index.js';

/** The participant's side of the session: sharer or viewer. Renders a `<span>`, or nothing. */
export const ParticipantRole: Part<ParticipantRole.Props> = forwardPart(
  function ParticipantRole(props, ref) {
    return roleElement(useParticipantContext(), props, ref);
  },
);

ParticipantRole.displayName = 'ParticipantRole';

/** The same as a function, for the card: an element takes less memory than a component. */
export function roleElement(
  context: ParticipantContextValue,
  props: ParticipantRole.Props = {},
  ref: ForwardedRef<unknown> = null,
): ReactElement | null {
  const { role } = context.facts;
  return partElement('span', props, {
    ref,
    className: 'cb-role',
    state: { role: role?.value ?? null },
    hidden: role === null,
    children: enumText(role, context.settings),
  });
}

/** Types of {@link ParticipantRole}. */
export declare namespace ParticipantRole {
  /** State of the label. */
  interface State {
    /** The known value; null when the reported text is shown. @selector `[data-role]` */
    readonly role: CobrowseRole | null;
  }
  /** Props of a `<span>`. */
  type Props = PartProps<State, 'span'>;
}
