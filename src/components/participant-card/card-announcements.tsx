'use client';
import { useEffect, useRef } from 'react';
import { systemClock } from '../../internals/clock.js';
import type { ParticipantContextValue } from '../../internals/context.js';
import {
  isAnnouncedFromData,
  nextControlSource,
  type ControlSource,
} from '../../internals/control-source.js';
import { nameOf } from '../../internals/name-of.js';
import { signalAnnouncements } from '../../internals/signal-announcements.js';
import type { Urgency } from '../../internals/ui/countdown.js';
import {
  announceAt,
  useLiveRegion,
  type AnnouncingElement,
} from '../../internals/use-announcer.js';
import { announceControl, type ShownControl } from '../../internals/use-control-announcements.js';
import { contestedPages, grantsOf, legOf } from '../../internals/use-grants.js';
import { wordsOf } from '../../internals/use-words.js';
import type { ParticipantFacts, ParticipantSignals } from '../../model/index.js';
import { errorText } from '../../parts/participant-error.js';
import { isYou } from '../../parts/participant-you.js';
import { clip } from '../../words/clip.js';
import { states } from '../../words/en/states.js';
import { status } from '../../words/en/status.js';
import { lengthText, readRegion } from '../../words/format.js';
import { stateLabel } from '../../words/labels.js';
import { fillTemplate } from '../../words/message.js';

/**
 * Announces changes on a card: the state, signals of the app, and who gained or lost control. Each
 * change is announced once. What the card shows at first is not announced.
 */
export function useCardAnnouncements(
  context: ParticipantContextValue,
  signals: Signals,
  element: AnnouncingElement,
): void {
  useLiveRegion(element);
  const last = useRef<Shown | null>(null);
  useEffect(() => {
    const before = last.current;
    if (before?.context === context && before.signals === signals) return;
    const controlSource = controlSourceOf(before, { context, signals });
    const now = { context, signals, controlSource };
    last.current = { ...now, control: before && announceChanges(before, now, element) };
  });
}

type Signals = ParticipantSignals | null | undefined;

/** What a card shows, to notice changes. */
interface Shown {
  readonly context: ParticipantContextValue;
  readonly signals: Signals;
  readonly controlSource: ControlSource;
  /** Null until the first change: most cards of a page never change. */
  readonly control: ShownControl | null;
}

/** Announces when ten seconds are left until a deadline of the card, and when it has passed. */
export function useDeadlineAnnouncements(
  context: ParticipantContextValue,
  { topic, deadline, urgency }: ShownDeadline,
  element: AnnouncingElement,
): void {
  const { key } = context.facts;
  const last = useRef<{ readonly key: string; readonly urgency: Urgency } | null>(null);
  useEffect(() => {
    if (deadline === null || urgency === null) return; // unknown in the first render of server markup
    const before = last.current;
    last.current = { key, urgency };
    if (before === null || before.key !== key || before.urgency === urgency) return;
    const { settings } = context;
    const words = wordsOf(settings, 'status', status);
    if (urgency === 'over') {
      const state = topic === 'alerting' ? words.alertingOver : words.wrapupOver;
      announceChange(context, element, { topic, state });
    }
    if (urgency === 'urgent') {
      const { clock = systemClock } = settings;
      const { locale } = readRegion(settings.locale, settings.timeZone, true);
      const left = Math.ceil((deadline - clock.now()) / 1000) * 1000;
      const text = topic === 'alerting' ? words.alertingSoonOver : words.wrapupSoonOver;
      const duration = lengthText(left, locale, 'long');
      announceChange(context, element, { topic, state: fillTemplate(text, { duration }) });
    }
  });
}

/** A deadline as a card shows it. */
interface ShownDeadline {
  readonly topic: 'alerting' | 'wrapup';
  readonly deadline: number | null;
  readonly urgency: Urgency | null;
}

function announceChange(
  { facts, settings }: ParticipantContextValue,
  element: AnnouncingElement,
  change: { readonly topic: string; readonly state: string },
): void {
  if (settings.announce === false || !facts.participant) return;
  const { changed } = wordsOf(settings, 'status', status);
  const name = nameOf(facts.participant, settings);
  const text = clip(fillTemplate(changed, { name, state: change.state }));
  announceAt(element, { key: `${change.topic} ${facts.key}`, text });
}

/** @returns what is now shown about control */
function announceChanges(
  before: Shown,
  now: Omit<Shown, 'control'>,
  element: AnnouncingElement,
): ShownControl {
  const { context } = now;
  if (before.context.facts.key === context.facts.key) {
    announceSignals(before.signals, now, element);
    announceState(before.context.facts, context, element);
    announceError(before.context.facts, context, element);
  }
  const control = before.control ?? announceControlOf(before, null, element);
  return announceControlOf(now, control, element);
}

/** Where the card knows about the control of its leg from. */
function controlSourceOf(
  before: Shown | null,
  { context, signals }: Pick<Shown, 'context' | 'signals'>,
): ControlSource {
  const { facts } = context;
  const last = before?.context.facts.key === facts.key ? before : null;
  const change = { before: last?.signals, now: signals };
  return nextControlSource(last?.controlSource ?? 'none', facts, change);
}

/**
 * Announces another state of the leg. When the wrap-up of a leg that had ended is over, this says
 * how: finished, skipped or timed out.
 */
function announceState(
  before: ParticipantFacts,
  context: ParticipantContextValue,
  element: AnnouncingElement,
): void {
  const { facts, settings } = context;
  // Compared in English, so that switching the language announces nothing.
  if (stateLabel(before, states) === stateLabel(facts, states)) return;
  const { status: wrapup } = facts.wrapup;
  const isOver = wrapup === 'done' || wrapup === 'skipped' || wrapup === 'timedOut';
  const state =
    before.hasEnded && before.wrapup.status !== wrapup && isOver
      ? wordsOf(settings, 'status', status)[`wrapup.${wrapup}`]
      : stateLabel(facts, wordsOf(settings, 'states', states));
  announceChange(context, element, { topic: 'state', state });
}

/** Announces an error that was not there before. */
function announceError(
  before: ParticipantFacts,
  context: ParticipantContextValue,
  element: AnnouncingElement,
): void {
  const { facts, settings } = context;
  if (before.error !== null || facts.error === null) return;
  const { failed } = wordsOf(settings, 'status', status);
  const state = fillTemplate(failed, { message: errorText(facts.error) });
  announceChange(context, element, { topic: 'error', state });
}

/**
 * Announces changes of the grants that the card shows. If `before` is null, nothing is announced.
 */
function announceControlOf(
  { context, controlSource }: Pick<Shown, 'context' | 'controlSource'>,
  before: ShownControl | null,
  element: AnnouncingElement,
): ShownControl {
  const { facts, participants, settings } = context;
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
    isConfirmed: (controller) => controlSource === 'confirmed' && legOf(controller) === leg,
    announce: (announcement) => announceAt(element, announcement),
  });
}

function announceSignals(
  before: Signals,
  { context, signals: now, controlSource }: Omit<Shown, 'control'>,
  element: AnnouncingElement,
): void {
  const { facts, settings } = context;
  const { participant, hasEnded } = facts;
  if (before === now || !participant || hasEnded) return;
  const isControlAnnounced = isAnnouncedFromData(controlSource);
  const change = { participant, before, now, isYou: isYou(context), isControlAnnounced };
  for (const announcement of signalAnnouncements(settings, change)) {
    announceAt(element, announcement);
  }
}
