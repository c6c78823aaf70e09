'use client';
import type { ForwardedRef, ReactElement } from 'react';
import { useParticipantContext, type ParticipantContextValue } from '../internals/context.js';
import { forwardPart, type Part, type PartProps } from '../internals/forward-part.js';
import { dataText } from '../internals/ui/data-text.js';
import { icon, PHASE_ICONS } from '../internals/ui/icon.js';
import { partElement } from '../internals/part-element.js';
import { wordsOf } from '../internals/use-words.js';
import type { ParticipantPhase } from '../model/index.js';
import { states } from '../words/en/states.js';
import { stateLabel } from '../words/labels.js';

/** The state of the leg, as icon, text and color. Renders a `<span>`. */
export const ParticipantState: Part<ParticipantState.Props> = forwardPart(
  function ParticipantState(props, ref) {
    return stateElement(useParticipantContext(), props, ref);
  },
);

ParticipantState.displayName = 'ParticipantState';

/** The same as a function, for the card: an element takes less memory than a component. */
export function stateElement(
  context: ParticipantContextValue,
  props: ParticipantState.Props = {},
  ref: ForwardedRef<unknown> = null,
): ReactElement | null {
  const { facts, settings } = context;
  const words = wordsOf(settings, 'states', states);
  const label = stateLabel(facts, words);
  return partElement('span', props, {
    ref,
    className: 'cb-state',
    state: { phase: facts.phase },
    hidden: facts.participant === null,
    children: (
      <>
        {icon(PHASE_ICONS[facts.phase])}
        {facts.phase === 'unknown' ? dataText(label) : label}
      </>
    ),
  });
}

/** Types of {@link ParticipantState}. */
export declare namespace ParticipantState {
  /** State of the badge. */
  interface State {
    /** What the participant is doing. @selector `[data-phase]` */
    readonly phase: ParticipantPhase;
  }
  /** Props of a `<span>`. */
  type Props = PartProps<State, 'span'>;
}
