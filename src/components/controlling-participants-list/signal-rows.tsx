'use client';
import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { PersonName } from '../../parts/participant-control.js';
import { ParticipantRoot } from '../../parts/participant-root.js';
import { ParticipantSignals } from '../../parts/participant-signals.js';
import {
  isAnnouncedFromData,
  nextControlSource,
  type ControlSource,
} from '../../internals/control-source.js';
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

/** For each leg, by its key, where the list knows about its control from. */
export type ControlSources = ReadonlyMap<string, ControlSource>;

/** The signals of all participants who have any, above the grants. Announces changes. */
export function SignalRows(props: SignalRowsProps): ReactNode {
  const settings = useSettings();
  const words = useWords('signals', english);
  const known = props.participants.flatMap((participant) => {
    const signals = signalsOf(participant, props.getSignals, settings);
    return signals ? [{ participant, signals }] : [];
  });
  useAnnouncements(known, props, settings);
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

interface SignalRowsProps {
  readonly participants: readonly CobrowseMediaParticipant[];
  readonly getSignals: GetSignals;
  readonly announceFrom: RefObject<Element | null>;
  /** Updated after each render. */
  readonly controlSourcesRef: RefObject<ControlSources>;
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
  { participants, announceFrom, controlSourcesRef }: SignalRowsProps,
  settings: KitSettings,
): void {
  const announce = useAnnouncer(announceFrom);
  const last = useRef<ReadonlyMap<string, Signals> | null>(null);
  useEffect(() => {
    const before = last.current;
    const now = new Map(known.map(({ participant, signals }) => [legKey(participant), signals]));
    last.current = now;
    const sources = new Map<string, ControlSource>();
    for (const participant of participants) {
      const facts = participantFacts(participant);
      const lastSource = controlSourcesRef.current.get(facts.key) ?? 'none';
      const change = { before: before?.get(facts.key), now: now.get(facts.key) };
      sources.set(facts.key, nextControlSource(lastSource, facts, change));
    }
    controlSourcesRef.current = sources;
    if (before === null) return;
    const { currentUserId } = settings;
    for (const { participant, signals } of known) {
      const { key, userId } = participantFacts(participant);
      const change = {
        participant,
        before: before.get(key),
        now: signals,
        isYou: currentUserId ? userId === currentUserId : null,
        isControlAnnounced: isAnnouncedFromData(sources.get(key) ?? 'none'),
      };
      for (const announcement of signalAnnouncements(settings, change)) announce(announcement);
    }
  });
}
