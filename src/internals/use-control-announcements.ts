'use client';
import { useEffect, useRef } from 'react';
import {
  controlReported,
  participantFacts,
  type CobrowseMediaParticipant,
  type ControlGrant,
} from '../model/index.js';
import { shortId } from '../model/names.js';
import { control } from '../words/en/control.js';
import { status } from '../words/en/status.js';
import { fillTemplate } from '../words/message.js';
import { readRegion } from '../words/format.js';
import { countText } from '../words/plain.js';
import type { Announcement } from './announcer.js';
import type { KitSettings } from './settings.js';
import { legOf } from './use-grants.js';
import { nameOf } from './name-of.js';
import { wordsOf } from './use-words.js';

/** Whose control is announced, and where. */
export interface ControlAnnouncements {
  /** Identifies what is shown. Switching to another participant or session announces nothing. */
  readonly scope: unknown;
  /** The grants that are shown. */
  readonly grants: readonly ControlGrant[];
  /** For each page that several people control, by {@link legOf}, how many they are. */
  readonly contested: ReadonlyMap<unknown, number>;
  /** The legs of the session, if known. Without them, the controlled participant is named by id. */
  readonly participants: readonly CobrowseMediaParticipant[] | null | undefined;
  readonly participant?: CobrowseMediaParticipant | null | undefined;
  /**
   * Whether a signal of the app already announced that this participant gained control.
   * @default false
   */
  readonly isConfirmed?: (controller: CobrowseMediaParticipant) => boolean;
  readonly announce: (announcement: Announcement) => void;
}

/** What a component shows about control, to compare with what it shows next. */
export interface ShownControl {
  /** Identifies what is shown. Switching to another participant announces nothing. */
  readonly scope: unknown;
  /**
   * Whether the session was known. When the session itself appears or disappears, nobody gained or
   * lost control.
   */
  readonly session: boolean;
  /** Grants by key, without those that are known to have ended. */
  readonly grants: ReadonlyMap<string, ControlGrant>;
  /** For each page that several people control, how many they are. */
  readonly contested: ReadonlyMap<unknown, number>;
}

/** Calls {@link announceControl} after each render. */
export function useControlAnnouncements(
  settings: KitSettings,
  options: ControlAnnouncements,
): void {
  const last = useRef<ShownControl | null>(null);
  useEffect(() => {
    last.current = announceControl(settings, last.current, options);
  });
}

/**
 * Announces that somebody gained or lost control, and that several people control one page. If
 * cards and lists of one session announce the same, it is spoken once.
 *
 * @param before - what was shown before; null at first, when nothing is announced
 * @returns what is shown now
 */
export function announceControl(
  settings: KitSettings,
  before: ShownControl | null,
  options: ControlAnnouncements,
): ShownControl {
  const { scope, grants, contested, participants, participant } = options;
  const session = participants != null;
  const isSame = before !== null && before.scope === scope && before.session === session;
  const unreported = isSame ? unreportedGrants(before.grants, participants, participant) : [];
  const now: ShownControl = {
    scope,
    session,
    grants: byKey([...unreported, ...presentGrants(grants)]),
    contested,
  };
  if (isSame && settings.announce !== false) announceChanges(before, now, settings, options);
  return now;
}

function announceChanges(
  before: ShownControl,
  now: ShownControl,
  settings: KitSettings,
  { isConfirmed, announce }: Pick<ControlAnnouncements, 'isConfirmed' | 'announce'>,
): void {
  const words = wordsOf(settings, 'control', control);
  const { currentUserId } = settings;
  const announceGrant = (grant: ControlGrant, change: 'gained' | 'lost'): void => {
    const { key, controller, target, targetId } = grant;
    const isYou = Boolean(currentUserId) && participantFacts(controller).userId === currentUserId;
    const id = shortId(targetId) ?? targetId;
    const unknown = fillTemplate(now.session ? words.unknown : words.reference, { id });
    const names = {
      controller: nameOf(controller, settings),
      target: target ? nameOf(target, settings) : unknown,
    };
    const text = isYou ? words[YOUR_CHANGE[change]] : words[change];
    announce({ key: `control ${key}`, text: fillTemplate(text, names) });
  };
  for (const [key, grant] of now.grants) {
    if (before.grants.has(key) || isConfirmed?.(grant.controller)) continue;
    announceGrant(grant, 'gained');
  }
  for (const [key, grant] of before.grants) {
    if (!now.grants.has(key)) announceGrant(grant, 'lost');
  }

  const { changed } = wordsOf(settings, 'status', status);
  const { locale } = readRegion(settings.locale, settings.timeZone, true);
  for (const { target } of now.grants.values()) {
    const count = now.contested.get(legOf(target));
    if (!target || count === undefined) continue;
    if (count <= (before.contested.get(legOf(target)) ?? 0)) continue;
    const state = fillTemplate(words.contested, { people: countText(count, locale) });
    const text = fillTemplate(changed, { name: nameOf(target, settings), state });
    announce({ key: text, text });
  }
}

const YOUR_CHANGE = { gained: 'youGained', lost: 'youLost' } as const;

/** Most cards have no grants, so they share one empty map. */
function byKey(entries: readonly (readonly [string, ControlGrant])[]): ShownControl['grants'] {
  return entries.length === 0 ? NO_GRANTS : new Map(entries);
}

const NO_GRANTS: ShownControl['grants'] = new Map();

function presentGrants(
  grants: readonly ControlGrant[],
): readonly (readonly [string, ControlGrant])[] {
  return grants.flatMap((grant) =>
    grant.status === 'active' || grant.status === 'unknown' ? [[grant.key, grant] as const] : [],
  );
}

/** Grants of legs that no longer report control. That does not mean that control was revoked. */
function unreportedGrants(
  before: ShownControl['grants'],
  participants: readonly CobrowseMediaParticipant[] | null | undefined,
  participant: CobrowseMediaParticipant | null | undefined,
): readonly (readonly [string, ControlGrant])[] {
  const session: readonly CobrowseMediaParticipant[] = Array.isArray(participants)
    ? participants
    : [];
  const legs = participant ? [...session, participant] : session;
  const silent = new Set(
    legs.filter((leg) => controlReported(leg) === 'unreported').map((leg) => legOf(leg)),
  );
  return [...before].filter(([, { controller }]) => silent.has(legOf(controller)));
}
