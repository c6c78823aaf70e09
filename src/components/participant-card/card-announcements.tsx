'use client';
import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { systemClock } from '../../internals/clock.js';
import type { ParticipantContextValue } from '../../internals/context.js';
import { nameOf } from '../../internals/name-of.js';
import { signalAnnouncements, type SignalChange } from '../../internals/signal-announcements.js';
import { useUrgency } from '../../internals/ui/countdown.js';
import { announceAt, useLiveRegion } from '../../internals/use-announcer.js';
import { announceControl, type ShownControl } from '../../internals/use-control-announcements.js';
import { contestedPages, grantsOf, legOf } from '../../internals/use-grants.js';
import { wordsOf } from '../../internals/use-words.js';
import type { ParticipantSignals } from '../../model/index.js';
import { isYou } from '../../parts/participant-you.js';
import { clip } from '../../words/clip.js';
import { states } from '../../words/en/states.js';
import { status } from '../../words/en/status.js';
import { lengthText, readRegion } from '../../words/format.js';
import { stateLabel } from '../../words/labels.js';
import { fillTemplate } from '../../words/message.js';

/**
 * Announces changes on a card: the state, signals of the app, and who gained or lost control. Each
 * change is announced once; what the card shows first is not announced.
 */
export function useCardAnnouncements(
  context: ParticipantContextValue,
  signals: Signals,
  place: Place,
): void {
  useLiveRegion(place);
  const last = useRef<ShownOnCard | null>(null);
  useEffect(() => {
    const { facts } = context;
    const before = last.current;
    // In English, so that switching the language announces nothing.
    const state = stateLabel(facts, states);
    if (before !== null && before.key === facts.key) {
      announceSignals(context, { before: before.signals, now: signals }, place);
      if (before.state !== state) announceState(context, place);
    }
    const control = announceControlOf(context, before?.control ?? null, place);
    last.current = { key: facts.key, state, signals, control };
  });
}

type Signals = ParticipantSignals | null | undefined;

/** What a card showed last, to notice changes. */
interface ShownOnCard {
  /** Key of the leg. Nothing is announced when the card shows another one. */
  readonly key: string;
  readonly state: string;
  readonly signals: Signals;
  readonly control: ShownControl;
}

/** An element of the card. */
type Place = RefObject<Element | null>;

/** Announces when ten seconds are left of a deadline of the card, and when it is over. */
export function deadlineAnnouncers(context: ParticipantContextValue, place: Place): ReactNode {
  const { alertingDeadline, wrapup } = context.facts;
  if (alertingDeadline === null && wrapup.deadline === null) return null;
  return (
    <>
      {alertingDeadline !== null && (
        <DeadlineAnnouncer
          topic="alerting"
          deadline={alertingDeadline}
          context={context}
          place={place}
        />
      )}
      {wrapup.deadline !== null && (
        <DeadlineAnnouncer
          topic="wrapup"
          deadline={wrapup.deadline}
          context={context}
          place={place}
        />
      )}
    </>
  );
}

function announceChange(
  { facts, settings }: ParticipantContextValue,
  place: Place,
  change: { readonly topic: string; readonly state: string },
): void {
  if (settings.announce === false || !facts.participant) return;
  const { changed } = wordsOf(settings, 'status', status);
  const name = nameOf(facts.participant, settings);
  const text = clip(fillTemplate(changed, { name, state: change.state }));
  announceAt(place, { key: `${change.topic} ${facts.key}`, text });
}

function announceState(context: ParticipantContextValue, place: Place): void {
  const words = wordsOf(context.settings, 'states', states);
  announceChange(context, place, { topic: 'state', state: stateLabel(context.facts, words) });
}

/** Announces changes of the grants that the card shows. */
function announceControlOf(
  { facts, participants, settings }: ParticipantContextValue,
  before: ShownControl | null,
  place: Place,
): ShownControl {
  const leg = legOf(facts.participant);
  const grants = grantsOf(settings, participants, facts.participant);
  return announceControl(settings, before, {
    scope: leg,
    grants: grants.filter(
      ({ controller, target }) => legOf(controller) === leg || legOf(target) === leg,
    ),
    contested: contestedPages(grants),
    participants,
    participant: facts.participant,
    announce: (announcement) => announceAt(place, announcement),
  });
}

function announceSignals(
  context: ParticipantContextValue,
  { before, now }: Pick<SignalChange, 'before' | 'now'>,
  place: Place,
): void {
  const { facts, settings } = context;
  const { participant, hasEnded } = facts;
  if (before === now || !participant || hasEnded) return;
  const change = { participant, before, now, isYou: isYou(context) };
  for (const announcement of signalAnnouncements(settings, change)) {
    announceAt(place, announcement);
  }
}

/** Follows the clock, so it is mounted only while there is a deadline. */
function DeadlineAnnouncer(props: {
  readonly topic: 'alerting' | 'wrapup';
  readonly deadline: number;
  readonly context: ParticipantContextValue;
  readonly place: Place;
}): null {
  const { topic, deadline, context, place } = props;
  const { settings } = context;
  const { key } = context.facts;
  const urgency = useUrgency(deadline);
  const last = useRef<{ readonly key: string; readonly urgency: string } | null>(null);
  useEffect(() => {
    if (urgency === null) return; // unknown in the first rendering of server markup
    const before = last.current;
    last.current = { key, urgency };
    if (before === null || before.key !== key || before.urgency === urgency) return;
    const words = wordsOf(settings, 'status', status);
    if (urgency === 'over') {
      const state = topic === 'alerting' ? words.alertingOver : words.wrapupOver;
      announceChange(context, place, { topic, state });
    }
    if (urgency === 'urgent') {
      const { clock = systemClock } = settings;
      const { locale } = readRegion(settings.locale, settings.timeZone, true);
      const left = Math.ceil((deadline - clock.now()) / 1000) * 1000;
      const text = topic === 'alerting' ? words.alertingSoonOver : words.wrapupSoonOver;
      const duration = lengthText(left, locale, 'long');
      announceChange(context, place, { topic, state: fillTemplate(text, { duration }) });
    }
  });
  return null;
}
