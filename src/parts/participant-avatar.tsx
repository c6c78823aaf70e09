'use client';
import type { ForwardedRef, ReactElement } from 'react';
import { useParticipantContext, type ParticipantContextValue } from '../internals/context.js';
import { forwardPart, type Part, type PartProps } from '../internals/forward-part.js';
import { dataText } from '../internals/ui/data-text.js';
import { icon, PERSON } from '../internals/ui/icon.js';
import { partElement } from '../internals/part-element.js';
import { initials } from '../words/initials.js';

/**
 * The participant's initials, or an icon if the name is unknown. Renders a `<span>` that is hidden
 * from screen readers.
 */
export const ParticipantAvatar: Part<ParticipantAvatar.Props> = forwardPart(
  function ParticipantAvatar(props, ref) {
    return avatarElement(useParticipantContext(), props, ref);
  },
);

ParticipantAvatar.displayName = 'ParticipantAvatar';

/** The same as a function, for the card: an element takes less memory than a component. */
export function avatarElement(
  context: ParticipantContextValue,
  props: ParticipantAvatar.Props = {},
  ref: ForwardedRef<unknown> = null,
): ReactElement | null {
  const { facts, name } = context;
  const letters = initials(name.name ?? '');
  return partElement('span', props, {
    ref,
    className: 'cb-avatar',
    state: { role: facts.role?.value ?? null, empty: letters === '' },
    attributes: { 'aria-hidden': true },
    children: letters === '' ? icon(PERSON) : dataText(letters),
  });
}

/** Types of {@link ParticipantAvatar}. */
export declare namespace ParticipantAvatar {
  /** State of the avatar. */
  interface State {
    /** Side of the session; null when it is unknown. @selector `[data-role]` */
    readonly role: 'sharer' | 'viewer' | null;
    /** Whether there are no initials, so that an icon is shown. @selector `[data-empty]` */
    readonly empty: boolean;
  }
  /** Props of a `<span>`. */
  type Props = PartProps<State, 'span'>;
}
