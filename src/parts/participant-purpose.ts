'use client';
import type { ForwardedRef, ReactElement } from 'react';
import { useParticipantContext, type ParticipantContextValue } from '../internals/context.js';
import { forwardPart, type Part, type PartProps } from '../internals/forward-part.js';
import { enumText } from '../internals/ui/enum-text.js';
import { partElement } from '../internals/part-element.js';
import type { Purpose } from '../model/index.js';

/**
 * The participant's part in the conversation, such as customer or agent. Renders a `<span>`, or
 * nothing.
 */
export const ParticipantPurpose: Part<ParticipantPurpose.Props> = forwardPart(
  function ParticipantPurpose(props, ref) {
    return purposeElement(useParticipantContext(), props, ref);
  },
);

ParticipantPurpose.displayName = 'ParticipantPurpose';

/** The same as a function, for the card: an element takes less memory than a component. */
export function purposeElement(
  context: ParticipantContextValue,
  props: ParticipantPurpose.Props = {},
  ref: ForwardedRef<unknown> = null,
): ReactElement | null {
  const { purpose } = context.facts;
  return partElement('span', props, {
    ref,
    className: 'cb-purpose',
    state: { purpose: purpose?.value ?? null },
    hidden: purpose === null,
    children: enumText(purpose, context.settings),
  });
}

/** Types of {@link ParticipantPurpose}. */
export declare namespace ParticipantPurpose {
  /** State of the label. */
  interface State {
    /** The known value; null when the reported text is shown. @selector `[data-purpose]` */
    readonly purpose: Purpose | null;
  }
  /** Props of a `<span>`. */
  type Props = PartProps<State, 'span'>;
}
