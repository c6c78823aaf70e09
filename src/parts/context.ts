'use client';
import { createContext, useContext } from 'react';
import {
  participantFacts,
  type CobrowseMediaParticipant,
  type ParticipantFacts,
} from '../model/index.js';

/** What parts know: the leg they show, and the session it belongs to. */
export interface ParticipantContextValue {
  readonly facts: ParticipantFacts;
  /** The legs of the session; null or undefined when it was not handed over. */
  readonly participants: readonly CobrowseMediaParticipant[] | null | undefined;
}

/** Carries the leg from `Participant.Root` to its parts. */
export const ParticipantContext: React.Context<ParticipantContextValue | null> =
  createContext<ParticipantContextValue | null>(null);

const NOBODY: ParticipantContextValue = { facts: participantFacts(null), participants: undefined };

/** The leg that a part shows. A part outside of a root shows nobody. */
export function useParticipantContext(): ParticipantContextValue {
  return useContext(ParticipantContext) ?? NOBODY;
}
