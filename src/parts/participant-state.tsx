'use client';
import { useParticipantContext } from '../internals/context.js';
import { forwardPart, type Part, type PartProps } from '../internals/forward-part.js';
import { dataText } from '../internals/ui/data-text.js';
import { icon, PHASE_ICONS } from '../internals/ui/icon.js';
import { usePart } from '../internals/use-part.js';
import { useWords } from '../internals/use-words.js';
import type { ParticipantPhase } from '../model/index.js';
import { states } from '../words/en/states.js';
import { stateLabel } from '../words/labels.js';

/** Where the leg stands, by icon, text and color together. Renders a `<span>`. */
export const ParticipantState: Part<ParticipantState.Props> = forwardPart(
  function ParticipantState(props, ref) {
    const words = useWords('states', states);
    const { facts } = useParticipantContext();
    const label = stateLabel(facts, words);
    return usePart('span', props, {
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
  },
);

ParticipantState.displayName = 'ParticipantState';

export declare namespace ParticipantState {
  /** State of the badge. */
  interface State {
    /** What the participant is doing. @selector `[data-phase]` */
    readonly phase: ParticipantPhase;
  }
  /** Props of a `<span>`. */
  type Props = PartProps<State, 'span'>;
}
