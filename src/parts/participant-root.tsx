'use client';
import { useMemo, type ReactElement } from 'react';
import {
  participantFacts,
  type CobrowseMediaParticipant,
  type CobrowseRole,
  type ParticipantPhase,
} from '../model/index.js';
import { ParticipantContext } from '../internals/context.js';
import { definePart, type Part, type PartProps, type PartView } from '../internals/define-part.js';
import { warnOnce } from '../internals/warn.js';

/** Hands one leg to the parts inside. Renders a `<div>`. */
export const ParticipantRoot: Part<ParticipantRoot.Props> = definePart(
  'div',
  'cb-root',
  useParticipantRoot,
);

function useParticipantRoot(props: ParticipantRoot.Own): PartView<ParticipantRoot.State> {
  const { participant, participants, ...attributes } = props;
  const facts = participantFacts(participant);
  const value = useMemo(() => ({ facts, participants }), [facts, participants]);
  if (facts.participant === null) warnOnce(NO_PARTICIPANT);
  return {
    state: { phase: facts.phase, role: facts.role?.value ?? null },
    attributes,
    wrap: (element: ReactElement) => (
      <ParticipantContext.Provider value={value}>{element}</ParticipantContext.Provider>
    ),
  };
}

const NO_PARTICIPANT =
  'a participant is null or no object, so a placeholder is shown. Pass an element of `participants`.';

export declare namespace ParticipantRoot {
  /** State of the root. */
  interface State {
    /** @selector `[data-phase]` */
    readonly phase: ParticipantPhase;
    /** @selector `[data-role]` */
    readonly role: CobrowseRole | null;
  }
  /** Props besides those of a `<div>`. */
  interface Own {
    /** The leg to show. */
    readonly participant: CobrowseMediaParticipant | null | undefined;
    /** All legs of its session, to name who controls whom. */
    readonly participants?: readonly CobrowseMediaParticipant[] | null | undefined;
  }
  type Props = PartProps<State, 'div', Own>;
}
