'use client';
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Callback, CobrowseMediaParticipant, ViewerUrlPolicy } from '../model/index.js';
import { readRegion, type Region } from '../words/format.js';
import type { PartialMessages } from '../words/messages.js';
import type { Clock } from './clock.js';
import type { ReferenceStore } from './references.js';

/** Settings that can be given to the provider. */
export interface KitOptions {
  /** BCP 47 tag for dates, numbers and durations. The reader's own unless given. */
  readonly locale?: string | undefined;
  /** IANA zone for dates. The reader's own unless given. */
  readonly timeZone?: string | undefined;
  /** Translations and other words; what is left out stays English. */
  readonly messages?: PartialMessages | undefined;
  /** The clock of all running times. */
  readonly clock?: Clock | undefined;
  /** Id of the signed-in user: marks "You", and leaves launcher and actions to one's own leg. */
  readonly currentUserId?: string | undefined;
  /** Hosts that viewer URLs may name. */
  readonly viewerUrlPolicy?: ViewerUrlPolicy | undefined;
  /** Whether address and attributes are masked until asked for; masked unless given. */
  readonly personalData?: 'masked' | 'shown' | undefined;
  /** Keys of attributes that are never masked. */
  readonly visibleAttributes?: readonly string[] | undefined;
  /** Told when masked data was shown, for audit: the field's name, never its value. */
  readonly onReveal?:
    | Callback<[field: string, participant: CobrowseMediaParticipant], void>
    | undefined;
  /** Whether changes of state are announced to screen readers; true unless given. */
  readonly announce?: boolean | undefined;
  /** Told when a callback of the host failed. */
  readonly onError?: ((error: unknown) => void) | undefined;
  /** Knows what an id in `controlling` means; see {@link controlGrants}. */
  readonly resolveControlTarget?:
    | Callback<
        [id: string, participants: readonly CobrowseMediaParticipant[]],
        CobrowseMediaParticipant | null | undefined
      >
    | undefined;
}

/** All settings, as parts read them. */
export interface KitSettings extends KitOptions {
  /** The settings that these lie over; their messages apply where these have none. */
  readonly above?: KitSettings | undefined;
  readonly references?: ReferenceStore | undefined;
}

/** Carries the settings; the default is the kit without a provider. */
export const SettingsContext: React.Context<KitSettings> = createContext<KitSettings>({});

/** The settings that apply here. */
export function useSettings(): KitSettings {
  return useContext(SettingsContext);
}

/** Locale and zone to format with: English and UTC on the server, then the reader's own. */
export function useRegion(): Region {
  const { locale, timeZone } = useSettings();
  const hydrated = useSyncExternalStore(never, isClient, isServer);
  return readRegion(locale, timeZone, hydrated);
}

/** Runs a callback of the host: when it throws, `onError` is told and nothing else is lost. */
export function guarded<T>(settings: KitSettings, callback: () => T): T | undefined {
  try {
    return callback();
  } catch (error) {
    reportError(settings, error);
    return undefined;
  }
}

/** Tells the host about a failure of its own; a broken `onError` has no one left to tell. */
export function reportError({ onError }: KitSettings, error: unknown): void {
  try {
    onError?.(error);
  } catch {
    // nobody to tell
  }
}

/** Subscribes to what never changes. */
export const never = (): (() => void) => () => {};
const isClient = (): boolean => true;
const isServer = (): boolean => false;
