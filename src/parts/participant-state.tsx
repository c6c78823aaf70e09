'use client';
import type { ParticipantPhase } from '../model/index.js';
import { states } from '../words/en/states.js';
import { stateLabel } from '../words/labels.js';
import { useParticipantContext } from '../internals/context.js';
import { dataText } from '../internals/ui/data-text.js';
import { definePart, type Part, type PartProps, type PartView } from '../internals/define-part.js';
import { icon, PHASE_ICONS } from '../internals/ui/icon.js';
import { useWords } from '../internals/use-words.js';

/** Where the leg stands, by icon, text and color together. Renders a `<span>`. */
export const ParticipantState: Part<ParticipantState.Props> = definePart(
  'span',
  'cb-state',
  useParticipantState,
);

function useParticipantState(): PartView<ParticipantState.State> | null {
  const words = useWords('states', states);
  const { facts } = useParticipantContext();
  if (facts.participant === null) return null;
  return {
    state: { phase: facts.phase },
    content: (
      <>
        {icon(PHASE_ICONS[facts.phase])}
        {dataText(stateLabel(facts, words))}
      </>
    ),
  };
}

export declare namespace ParticipantState {
  /** State of the badge. */
  interface State {
    /** @selector `[data-phase]` */
    readonly phase: ParticipantPhase;
  }
  type Props = PartProps<State, 'span'>;
}
