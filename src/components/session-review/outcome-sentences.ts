/**
 * Turns the outcome of a session into sentences: templates, and the values of their placeholders.
 */
import type {
  CobrowseMediaParticipant,
  OutcomeControl,
  OutcomePresence,
  OutcomeWrapup,
  SessionOutcome,
} from '../../model/index.js';
import { participantFacts } from '../../model/index.js';
import { personOf } from '../../model/person.js';
import { wholeLengthText } from '../../words/format.js';
import { meetingSentence } from './meeting-sentence.js';
import {
  controlLength,
  counted,
  named,
  presenceSentence,
  type OutcomeSentence,
  type Wording,
} from './outcome-wording.js';

/** How many people are named. The others are counted. */
const MAX_NAMED = 2;

/** The sentences of an outcome, in order. */
export function outcomeSentences(
  outcome: SessionOutcome,
  wording: Wording,
): readonly OutcomeSentence[] {
  const { meeting } = outcome;
  const ofMeeting = meeting.kind === 'helped' ? controlBy(meeting.viewer, outcome) : null;
  const viewers = outcome.otherViewers.slice(0, MAX_NAMED).map((presence) => ({
    presence,
    control: presence.isRunning ? null : controlBy(presence.participant, outcome),
  }));
  const combined = new Set([ofMeeting, ...viewers.map((viewer) => viewer.control)]);
  return [
    meetingSentence(meeting, ofMeeting, wording),
    ...controlSentences(outcome, combined, wording),
    ...viewers.map((viewer) => viewerSentence(viewer, wording)),
    ...more('outcomeMoreViewers', outcome.otherViewers, wording),
    ...endingSentences(outcome, wording),
    ...(outcome.wrapup ? [wrapupSentence(outcome.wrapup, wording)] : []),
  ];
}

function controlSentences(
  { control, controlReport, isOver, meeting }: SessionOutcome,
  combined: ReadonlySet<OutcomeControl | null>,
  wording: Wording,
): readonly OutcomeSentence[] {
  if (controlReport !== 'some') {
    const hasMet = !['waiting', 'unanswered', 'empty'].includes(meeting.kind);
    return hasMet ? [{ text: noControlText(controlReport, isOver, wording), values: {} }] : [];
  }
  const others = control.filter((item) => !combined.has(item));
  const shown = others.slice(0, MAX_NAMED).map((item) => controlSentence(item, wording));
  return [...shown, ...more('outcomeMoreControl', others, wording)];
}

function noControlText(report: 'unreported' | 'none', isOver: boolean, { words }: Wording): string {
  if (report === 'unreported') return words.outcomeControlUnreported;
  return isOver ? words.outcomeControlNone : words.outcomeControlNobody;
}

function controlSentence(control: OutcomeControl, wording: Wording): OutcomeSentence {
  const { words } = wording;
  const { controller, target, isRunning } = control;
  const values = { controller: named(controller), length: controlLength(control, wording) };
  if (!target) return { text: words.outcomeControlledUnknown, values };
  return {
    text: isRunning ? words.outcomeControls : words.outcomeControlled,
    values: { ...values, target: { participant: target } },
  };
}

/** Another viewer, and their control of the page if one sentence can say both. */
interface OtherViewer {
  readonly presence: OutcomePresence;
  readonly control: OutcomeControl | null;
}

function viewerSentence({ presence, control }: OtherViewer, wording: Wording): OutcomeSentence {
  const { words } = wording;
  const texts = { past: words.outcomeAlsoViewed, running: words.outcomeAlsoViewing };
  const sentence = presenceSentence(presence, texts, wording);
  if (!control) return sentence;
  return {
    text: words.outcomeAlsoViewedControlled,
    values: { ...sentence.values, controlLength: controlLength(control, wording) },
  };
}

/** Counts the people who are not named. */
function more(
  key: 'outcomeMoreViewers' | 'outcomeMoreControl',
  all: readonly unknown[],
  wording: Wording,
): readonly OutcomeSentence[] {
  const count = all.length - MAX_NAMED;
  return count > 0 ? [counted(key, count, wording)] : [];
}

function endingSentences(
  { ending }: SessionOutcome,
  { words, status }: Wording,
): readonly OutcomeSentence[] {
  if (!ending) return [];
  const name = { participant: ending.participant };
  if (ending.reason === 'client') return [{ text: words.outcomeDisconnected, values: { name } }];
  return [{ text: words.outcomeEnded, values: { name, reason: status[ending.reason] } }];
}

function wrapupSentence(
  { status, overdueMs }: OutcomeWrapup,
  { words, locale }: Wording,
): OutcomeSentence {
  if (overdueMs !== null) {
    const duration = wholeLengthText(overdueMs, locale);
    return { text: words.outcomeWrapupOverdue, values: { duration } };
  }
  const texts = {
    due: words.outcomeWrapupDue,
    open: words.outcomeWrapupOpen,
    done: words.outcomeWrapupDone,
    skipped: words.outcomeWrapupSkipped,
    timedOut: words.outcomeWrapupTimedOut,
  };
  return { text: texts[status], values: {} };
}

/** The control of a viewer over the sharer of the meeting; null when there was none. */
function controlBy(
  viewer: CobrowseMediaParticipant,
  { meeting, control }: SessionOutcome,
): OutcomeControl | null {
  const isOfSharer = ({ target }: OutcomeControl): boolean =>
    target !== null && 'sharer' in meeting && isSamePerson(target, meeting.sharer);
  return control.find((item) => isOfSharer(item) && isSamePerson(item.controller, viewer)) ?? null;
}

function isSamePerson(one: CobrowseMediaParticipant, other: CobrowseMediaParticipant): boolean {
  return personOf(participantFacts(one)) === personOf(participantFacts(other));
}
