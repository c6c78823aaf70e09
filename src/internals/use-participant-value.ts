'use client';
import { useMemo } from 'react';
import { participantFacts, type CobrowseMediaParticipant } from '../model/index.js';
import type { ParticipantContextValue } from './context.js';
import { useParticipantName } from './use-participant-name.js';

/** What parts know of a participant; the same object until something of it changes. */
export function useParticipantValue(
  participant: CobrowseMediaParticipant | null | undefined,
  participants: readonly CobrowseMediaParticipant[] | null | undefined,
): ParticipantContextValue {
  const facts = participantFacts(participant);
  const { text, name } = useParticipantName(facts.participant);
  return useMemo(
    () => ({ facts, name: { text, name }, participants }),
    [facts, text, name, participants],
  );
}
