'use client';
import { createContext, useContext, useMemo } from 'react';
import type { Callback, CobrowseMediaParticipant, ViewerUrlPolicy } from '../model/index.js';
import { readRegion, type Region } from '../words/format.js';
import type { PartialMessages } from '../words/messages.js';
import type { Clock } from './clock.js';
import type { ReferenceStore } from './references.js';
import { useHydrated } from './use-hydrated.js';

/** Settings of `CobrowseKitProvider`. */
export interface KitOptions {
  /**
   * BCP 47 tag for dates, numbers and durations. English is used when the browser does not know the
   * tag.
   * @default the user's own
   */
  readonly locale?: string | undefined;
  /**
   * IANA time zone for dates. A zone that the browser does not know is ignored.
   * @default the user's own
   */
  readonly timeZone?: string | undefined;
  /** Translated or changed texts. Texts that you leave out stay in English. @default English */
  readonly messages?: PartialMessages | undefined;
  /** The clock for all durations and countdowns. @default a clock that follows `Date.now` */
  readonly clock?: Clock | undefined;
  /**
   * Id of the signed-in Genesys Cloud user. The participant with this user is marked "You", and
   * only that card has the link to the viewer.
   * @default unknown, so every card except a sharer's has the link
   */
  readonly currentUserId?: string | undefined;
  /** Hosts that are allowed in viewer URLs. @default the domains of Genesys Cloud */
  readonly viewerUrlPolicy?: ViewerUrlPolicy | undefined;
  /**
   * Whether address, attributes and other personal data are masked until the user asks for them.
   * @default 'masked'
   */
  readonly personalData?: 'masked' | 'shown' | undefined;
  /** Keys of attributes that are never masked. @default none */
  readonly visibleAttributes?: readonly string[] | undefined;
  /**
   * Called when the user reveals masked data, for example to write an audit log. Receives the name
   * of the field, not its value. @default none
   */
  readonly onReveal?:
    | Callback<[field: string, participant: CobrowseMediaParticipant], void>
    | undefined;
  /**
   * Whether changes are announced to screen readers.
   * @default true
   */
  readonly announce?: boolean | undefined;
  /** Called with the error when one of your callbacks throws. @default errors are ignored */
  readonly onError?: ((error: unknown) => void) | undefined;
  /**
   * Returns the participant that an id in `controlling` refers to, see {@link controlGrants}.
   * @default the kit looks up the id
   */
  readonly resolveControlTarget?:
    | Callback<
        [id: string, participants: readonly CobrowseMediaParticipant[]],
        CobrowseMediaParticipant | null | undefined
      >
    | undefined;
}

/** All settings, in the form in which parts read them. */
export interface KitSettings extends KitOptions {
  /** The settings of the enclosing scope. Its messages replace those that are missing here. */
  readonly above?: KitSettings | undefined;
  readonly references?: ReferenceStore | undefined;
}

/** The settings. The default value applies without a provider. */
export const SettingsContext: React.Context<KitSettings> = createContext<KitSettings>({});

/** The settings that apply here. */
export function useSettings(): KitSettings {
  return useContext(SettingsContext);
}

/** Locale and zone to format with: English and UTC on the server, then the user's own. */
export function useRegion(): Region {
  const { locale, timeZone } = useSettings();
  return readRegion(locale, timeZone, useHydrated());
}

/**
 * Runs a callback of the app. If it throws, the error is passed to `onError`, and nothing else
 * fails.
 */
export function guarded<T>(settings: KitSettings, callback: () => T): T | undefined {
  try {
    return callback();
  } catch (error) {
    reportError(settings, error);
    return undefined;
  }
}

/**
 * Returns {@link guardedControlTargetResolver}, which stays the same function until a setting
 * changes.
 */
export function useControlTargetResolver(): KitSettings['resolveControlTarget'] {
  const settings = useSettings();
  return useMemo(() => guardedControlTargetResolver(settings), [settings]);
}

/**
 * The app's `resolveControlTarget`, wrapped so that its errors are reported; undefined when there
 * is none.
 */
export function guardedControlTargetResolver(
  settings: KitSettings,
): KitSettings['resolveControlTarget'] {
  const resolve = settings.resolveControlTarget;
  return resolve && ((id, legs) => guarded(settings, () => resolve(id, legs)));
}

/** Passes an error to the app. An error that `onError` itself throws is ignored. */
export function reportError({ onError }: KitSettings, error: unknown): void {
  try {
    onError?.(error);
  } catch {
    // There is nobody else to report it to.
  }
}
