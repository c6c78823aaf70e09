'use client';
import type { ForwardedRef, ReactElement } from 'react';
import { useParticipantContext, type ParticipantContextValue } from '../internals/context.js';
import { forwardPart, type Part, type PartProps } from '../internals/forward-part.js';
import { partElement } from '../internals/part-element.js';
import { wordsOf } from '../internals/use-words.js';
import { people } from '../words/en/people.js';

/** The label "You", if the leg belongs to the signed-in user. Renders a `<span>`, or nothing. */
export const ParticipantYou: Part<ParticipantYou.Props> = forwardPart(
  function ParticipantYou(props, ref) {
    return youElement(useParticipantContext(), props, ref);
  },
);

ParticipantYou.displayName = 'ParticipantYou';

/** The same as a function, for the card: an element takes less memory than a component. */
export function youElement(
  context: ParticipantContextValue,
  props: ParticipantYou.Props = {},
  ref: ForwardedRef<unknown> = null,
): ReactElement | null {
  const words = wordsOf(context.settings, 'people', people);
  return partElement('span', props, {
    ref,
    className: 'cb-tag',
    hidden: isYou(context) !== true,
    children: words.you,
  });
}

/** Whether the leg belongs to the signed-in user; null when the app did not set `currentUserId`. */
export function isYou({ facts, settings }: ParticipantContextValue): boolean | null {
  const { currentUserId } = settings;
  return currentUserId ? facts.userId === currentUserId : null;
}

/** Types of {@link ParticipantYou}. */
export declare namespace ParticipantYou {
  /** Props of a `<span>`. */
  type Props = PartProps<object, 'span'>;
}
