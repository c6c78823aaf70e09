'use client';
import { useMemo } from 'react';
import { participantFacts, type CobrowseMediaParticipant } from '../model/index.js';
import { regionOf, type ParticipantContextValue } from './context.js';
import type { KitSettings } from './settings.js';
import { useMediumAndUser } from './use-medium-and-user.js';
import { nameWith, userToAskAbout } from './use-participant-name.js';
import { warnOnce } from './warn.js';

/** The context of the parts of a participant; the same object until something in it changes. */
export function useParticipantValue(
  participant: CobrowseMediaParticipant | null | undefined,
  participants: readonly CobrowseMediaParticipant[] | null | undefined,
  settings: KitSettings,
): ParticipantContextValue {
  const facts = participantFacts(participant);
  // An app passes undefined while it loads.
  if (facts.participant === null && participant !== undefined) warnOnce(NO_PARTICIPANT);
  const { references } = settings;
  const { medium, user } = useMediumAndUser(references, userToAskAbout(facts.participant));
  const { text, name } = nameWith(user, facts.participant, settings);
  return useMemo(
    () => ({
      facts,
      name: { text, name },
      participants,
      settings,
      medium,
      region: regionOf(settings, medium),
    }),
    [facts, text, name, participants, settings, medium],
  );
}

const NO_PARTICIPANT =
  'a participant is null or not an object, so a placeholder is shown. Pass an element of `participants`.';
