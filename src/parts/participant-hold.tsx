'use client';
import type { ForwardedRef, ReactElement } from 'react';
import { useParticipantContext, type ParticipantContextValue } from '../internals/context.js';
import { forwardPart, type Part, type PartProps } from '../internals/forward-part.js';
import { runningTime } from '../internals/ui/countdown.js';
import { icon, PHASE_ICONS } from '../internals/ui/icon.js';
import { renderMessage } from '../internals/ui/formatted-message.js';
import { partElement } from '../internals/part-element.js';
import { wordsOf } from '../internals/use-words.js';
import { status } from '../words/en/status.js';

/**
 * The current hold and how long it has lasted. Renders a `<div>`, or nothing when the participant
 * is not on hold.
 */
export const ParticipantHold: Part<ParticipantHold.Props> = forwardPart(
  function ParticipantHold(props, ref) {
    return holdElement(useParticipantContext(), props, ref);
  },
);

ParticipantHold.displayName = 'ParticipantHold';

/** The same as a function, for the card: an element takes less memory than a component. */
export function holdElement(
  context: ParticipantContextValue,
  props: ParticipantHold.Props = {},
  ref: ForwardedRef<unknown> = null,
): ReactElement | null {
  const { phase, heldSince } = context.facts;
  if (phase !== 'held') return null;
  const words = wordsOf(context.settings, 'status', status);
  return partElement('div', props, {
    ref,
    className: 'cb-line cb-hold',
    children: (
      <>
        {icon(PHASE_ICONS.held)}
        <span>
          {heldSince === null
            ? words.heldOnly
            : renderMessage(words.held, {
                duration: runningTime((now) => now - heldSince, context.region),
              })}
        </span>
      </>
    ),
  });
}

/** Types of {@link ParticipantHold}. */
export declare namespace ParticipantHold {
  /** Props of a `<div>`. */
  type Props = PartProps<object, 'div'>;
}
