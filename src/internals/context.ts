'use client';
import { createContext, useContext } from 'react';
import { readRegion, type Region } from '../words/format.js';
import { people } from '../words/en/people.js';
import { useSettings, type KitSettings } from './settings.js';
import type { Medium } from './use-medium.js';
import type { ShownName } from './use-participant-name.js';
import {
  participantFacts,
  type CobrowseMediaParticipant,
  type ParticipantFacts,
} from '../model/index.js';

/** What parts receive: the leg they show, its session, and the settings that apply. */
export interface ParticipantContextValue {
  readonly facts: ParticipantFacts;
  /** The name that all parts show. */
  readonly name: ShownName;
  /** The legs of the session; null or undefined when the app did not pass them. */
  readonly participants: readonly CobrowseMediaParticipant[] | null | undefined;
  readonly settings: KitSettings;
  /**
   * Where the page is shown. Shared by all parts of a leg, because each subscription takes memory.
   */
  readonly medium: Medium;
  /** Locale and zone to format with. */
  readonly region: Region;
}

/**
 * Passes the leg from `Participant.Root` to its parts. A part outside of a root shows a
 * placeholder.
 */
export const ParticipantContext: React.Context<ParticipantContextValue> =
  /* @__PURE__ */ createContext<ParticipantContextValue>({
    facts: /* @__PURE__ */ participantFacts(null),
    name: { text: people.nobody, name: null },
    participants: undefined,
    settings: {},
    medium: 'server',
    region: { locale: 'en', timeZone: 'UTC' },
  });

/** What a part shows. Also applies the settings of a provider between the root and the part. */
export function useParticipantContext(): ParticipantContextValue {
  const value = useContext(ParticipantContext);
  const settings = useSettings();
  if (value.settings === settings) return value;
  return { ...value, settings, region: regionOf(settings, value.medium) };
}

/** Locale and zone to format with: English and UTC on the server, then the user's own. */
export function regionOf({ locale, timeZone }: KitSettings, medium: Medium): Region {
  return readRegion(locale, timeZone, medium !== 'server');
}
