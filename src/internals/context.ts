'use client';
import { createContext, useContext } from 'react';
import { people } from '../words/en/people.js';
import type { ShownName } from './use-participant-name.js';
import {
  participantFacts,
  type CobrowseMediaParticipant,
  type ParticipantFacts,
} from '../model/index.js';

/** What parts know: the leg they show, and the session it belongs to. */
export interface ParticipantContextValue {
  readonly facts: ParticipantFacts;
  /** The name that all parts show. */
  readonly name: ShownName;
  /** The legs of the session; null or undefined when it was not handed over. */
  readonly participants: readonly CobrowseMediaParticipant[] | null | undefined;
}

/** Carries the leg from `Participant.Root` to its parts. A part outside of a root shows nobody. */
export const ParticipantContext: React.Context<ParticipantContextValue> =
  /* @__PURE__ */ createContext<ParticipantContextValue>({
    facts: /* @__PURE__ */ participantFacts(null),
    name: { text: people.nobody, name: null },
    participants: undefined,
  });

/** The leg that a part shows. */
export function useParticipantContext(): ParticipantContextValue {
  return useContext(ParticipantContext);
}
