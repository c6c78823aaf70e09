'use client';
import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { PersonName } from '../../parts/participant-control.js';
import { ParticipantRoot } from '../../parts/participant-root.js';
import { ParticipantSignals } from '../../parts/participant-signals.js';
import { guarded, useSettings, type KitSettings } from '../../internals/settings.js';
import { signalAnnouncements } from '../../internals/signal-announcements.js';
import { useAnnouncer } from '../../internals/use-announcer.js';
import { useWords } from '../../internals/use-words.js';
import {
  legKey,
  participantFacts,
  type Callback,
  type CobrowseMediaParticipant,
  type ParticipantSignals as Signals,
} from '../../model/index.js';
import { readSignals } from '../../model/signals.js';
import { signals as english } from '../../words/en/signals.js';

/** Returns what your app knows about a participant. */
export type GetSignals = Callback<
  [participant: CobrowseMediaParticipant],
  Signals | null | undefined
>;

/** The signals of all participants who have any, above the grants. Announces changes. */
export function SignalRows(props: {
  readonly participants: readonly CobrowseMediaParticipant[];
  readonly getSignals: GetSignals;
  readonly announceFrom: RefObject<Element | null>;
}): ReactNode {
  const settings = useSettings();
  const words = useWords('signals', english);
  const known = props.participants.flatMap((participant) => {
    const signals = signalsOf(participant, props.getSignals, settings);
    return signals ? [{ participant, signals }] : [];
  });
  useAnnouncements(known, props.participants, props.announceFrom, settings);
  const shown = known.filter(({ signals }) => readSignals(signals).length > 0);
  if (shown.length === 0) return null;
  return (
    <ul className="cb-rows" aria-label={words.list}>
      {shown.map(({ participant, signals }, index) => (
        <li key={legKey(participant) || index} className="cb-row">
          <ParticipantRoot participant={participant} render={<span />} className="cb-row-main">
            <PersonName participant={participant} />
            <ParticipantSignals signals={signals} />
          </ParticipantRoot>
        </li>
      ))}
    </ul>
  );
}

interface KnownSignals {
  readonly participant: CobrowseMediaParticipant;
  readonly signals: Signals;
}

/** Signals are about the present, so a leg that has ended has none. */
export function signalsOf(
  participant: CobrowseMediaParticipant,
  getSignals: GetSignals | null | undefined,
  settings: KitSettings,
): Signals | null {
  const { hasEnded, participant: leg } = participantFacts(participant);
  if (!leg || hasEnded || !getSignals) return null;
  return guarded(settings, () => getSignals(leg)) ?? null;
}

/** Announces changed signals, but not the initial ones. */
function useAnnouncements(
  known: readonly KnownSignals[],
  participants: readonly CobrowseMediaParticipant[],
  element: RefObject<Element | null>,
  settings: KitSettings,
): void {
  const announce = useAnnouncer(element);
  const last = useRef<ReadonlyMap<string, Signals> | null>(null);
  /** Legs that had control according to the data, which announces when it is lost. */
  const controllers = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const inControl = participants.flatMap((participant) => {
      const { key, controlling } = participantFacts(participant);
      return controlling && controlling.length > 0 ? [key] : [];
    });
    if (inControl.length > 0) controllers.current = new Set([...controllers.current, ...inControl]);
    const before = last.current;
    last.current = new Map(known.map(({ participant, signals }) => [legKey(participant), signals]));
    if (before === null) return;
    const { currentUserId } = settings;
    for (const { participant, signals } of known) {
      const { key, userId } = participantFacts(participant);
      const change = {
        participant,
        before: before.get(key),
        now: signals,
        isYou: currentUserId ? userId === currentUserId : null,
        isControlAnnounced: controllers.current.has(key),
      };
      for (const announcement of signalAnnouncements(settings, change)) announce(announcement);
    }
  });
}
