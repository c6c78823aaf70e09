'use client';
import type { ForwardedRef, ReactElement } from 'react';
import { useParticipantContext, type ParticipantContextValue } from '../internals/context.js';
import { forwardPart, type Part, type PartProps } from '../internals/forward-part.js';
import { partElement } from '../internals/part-element.js';

/**
 * The participant's name, or a substitute such as "Agent c25cd0" if no name is known. Renders a
 * `<bdi>`, so that a name cannot change the direction of the text around it.
 */
export const ParticipantName: Part<ParticipantName.Props> = forwardPart(
  function ParticipantName(props, ref) {
    return nameElement(useParticipantContext(), props, ref);
  },
);

ParticipantName.displayName = 'ParticipantName';

/** The same as a function, for the card: an element takes less memory than a component. */
export function nameElement(
  context: ParticipantContextValue,
  props: ParticipantName.Props = {},
  ref: ForwardedRef<unknown> = null,
): ReactElement | null {
  const { text, name } = context.name;
  return partElement('bdi', props, {
    ref,
    className: 'cb-name',
    state: { named: name !== null },
    children: text,
  });
}

/** Types of {@link ParticipantName}. */
export declare namespace ParticipantName {
  /** State of the name. */
  interface State {
    /** Whether there is a name, in the data or from the app. @selector `[data-named]` */
    readonly named: boolean;
  }
  /** Props of a `<bdi>`. */
  type Props = PartProps<State, 'bdi'>;
}
