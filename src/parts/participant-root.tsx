'use client';
import { ParticipantContext, type ParticipantContextValue } from '../internals/context.js';
import { forwardPart, type Part, type PartProps } from '../internals/forward-part.js';
import { useSettings } from '../internals/settings.js';
import { useParticipantValue } from '../internals/use-participant-value.js';
import { usePart } from '../internals/use-part.js';
import { textLanguage } from '../internals/use-words.js';
import type { CobrowseMediaParticipant, CobrowseRole, ParticipantPhase } from '../model/index.js';

/** Provides one participant to the parts inside. Renders a `<div>`. */
export const ParticipantRoot: Part<ParticipantRoot.Props> = forwardPart(
  function ParticipantRoot(props, ref) {
    const { participant, participants, ...elementProps } = props;
    const settings = useSettings();
    const value = useParticipantValue(participant, participants, settings);
    const element = usePart('div', elementProps, {
      ref,
      className: 'cb-root',
      attributes: { lang: textLanguage(settings) },
      state: rootState(value),
    });
    return <ParticipantContext.Provider value={value}>{element}</ParticipantContext.Provider>;
  },
);

ParticipantRoot.displayName = 'ParticipantRoot';

/** The state of a root. The card is also a root. */
export function rootState({ facts }: ParticipantContextValue): ParticipantRoot.State {
  return { phase: facts.phase, role: facts.role?.value ?? null };
}

/** Types of {@link ParticipantRoot}. */
export declare namespace ParticipantRoot {
  /** State of the root. */
  interface State {
    /** What the participant is doing. @selector `[data-phase]` */
    readonly phase: ParticipantPhase;
    /** Side of the session; null when it is unknown. @selector `[data-role]` */
    readonly role: CobrowseRole | null;
  }
  /** Props in addition to those of a `<div>`. */
  interface OwnProps {
    /**
     * The participant to show. Null, undefined and values that are not objects show a placeholder.
     */
    readonly participant: CobrowseMediaParticipant | null | undefined;
    /** All participants of the session, to show who controls whom. @default only ids are shown */
    readonly participants?: readonly CobrowseMediaParticipant[] | null | undefined;
  }
  /** Its own props, and those of a `<div>`. */
  type Props = PartProps<State, 'div', OwnProps>;
}
