'use client';
import type { ForwardedRef, ReactElement } from 'react';
import { useParticipantContext, type ParticipantContextValue } from '../internals/context.js';
import { forwardPart, type Part, type PartProps } from '../internals/forward-part.js';
import { enumText } from '../internals/ui/enum-text.js';
import { partElement } from '../internals/part-element.js';
import type { Direction } from '../model/index.js';

/** Whether the leg is inbound or outbound. Renders a `<span>`, or nothing. */
export const ParticipantDirection: Part<ParticipantDirection.Props> = forwardPart(
  function ParticipantDirection(props, ref) {
    return directionElement(useParticipantContext(), props, ref);
  },
);

ParticipantDirection.displayName = 'ParticipantDirection';

/** The same as a function, for the card: an element takes less memory than a component. */
export function directionElement(
  context: ParticipantContextValue,
  props: ParticipantDirection.Props = {},
  ref: ForwardedRef<unknown> = null,
): ReactElement | null {
  const { direction } = context.facts;
  return partElement('span', props, {
    ref,
    className: 'cb-direction',
    state: { direction: direction?.value ?? null },
    hidden: direction === null,
    children: enumText(direction, context.settings),
  });
}

/** Types of {@link ParticipantDirection}. */
export declare namespace ParticipantDirection {
  /** State of the label. */
  interface State {
    /** The known value; null when the reported text is shown. @selector `[data-direction]` */
    readonly direction: Direction | null;
  }
  /** Props of a `<span>`. */
  type Props = PartProps<State, 'span'>;
}
