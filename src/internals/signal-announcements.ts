import type { CobrowseMediaParticipant, ParticipantSignals } from '../model/index.js';
import { legKey } from '../model/index.js';
import { changedSignals } from '../model/signals.js';
import { clip } from '../words/clip.js';
import { signals as english } from '../words/en/signals.js';
import { status } from '../words/en/status.js';
import { readRegion } from '../words/format.js';
import { fillTemplate } from '../words/message.js';
import { signalText } from '../words/signal-text.js';
import type { Announcement } from './announcer.js';
import { nameOf } from './name-of.js';
import type { KitSettings } from './settings.js';
import { wordsOf } from './use-words.js';

/** The previous and the current signals of a participant. */
export interface SignalChange {
  readonly participant: CobrowseMediaParticipant;
  readonly before: ParticipantSignals | null | undefined;
  readonly now: ParticipantSignals | null | undefined;
  /** Whether the participant is the signed-in user; null when unknown. */
  readonly isYou: boolean | null;
  /**
   * Whether gained and lost control of this participant are announced from the data. Signals then do
   * not announce them as well. @default false
   */
  readonly isControlAnnounced?: boolean;
}

/**
 * The announcements for signals that changed. If a card and a list announce the same, it is spoken
 * once.
 */
export function signalAnnouncements(
  settings: KitSettings,
  { participant, before, now, isYou, isControlAnnounced = false }: SignalChange,
): readonly Announcement[] {
  if (before === now || settings.announce === false) return [];
  const words = wordsOf(settings, 'signals', english);
  const { changed } = wordsOf(settings, 'status', status);
  const { locale } = readRegion(settings.locale, settings.timeZone, true);
  const name = nameOf(participant, settings);
  return changedSignals(before, now).flatMap((fact) => {
    const { kind, code } = fact;
    if (isControlAnnounced && (code === 'control.granted' || code === 'control.revoked')) return [];
    const state = signalText(fact, { words, locale, isYou });
    // This text is about "you" already.
    const isAboutYou = isYou === true && code === 'control.granted';
    const text = isAboutYou ? state : fillTemplate(changed, { name, state });
    return [{ key: `signal ${kind} ${legKey(participant)}`, text: clip(text) }];
  });
}
