/**
 * Turns the outcome of a session into sentences: templates, and the values of their placeholders.
 */
import type {
  CobrowseMediaParticipant,
  OutcomeControl,
  OutcomeMeeting,
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
  const ofMeeting =
    meeting.kind === 'helped' ? controlBy(meeting.viewer, meeting.isRunning, outcome) : null;
  const viewers = outcome.otherViewers.slice(0, MAX_NAMED).map((presence) => ({
    presence,
    control: presence.isRunning ? null : controlBy(presence.participant, false, outcome),
  }));
  const combined = new Set([ofMeeting, ...viewers.map((viewer) => viewer.control)]);
  return [
    meetingSentence(meeting, ofMeeting, wording),
    ...viewers.map((viewer) => viewerSentence(viewer, wording)),
    ...more('outcomeMoreViewers', outcome.otherViewers, wording),
    ...controlSentences(outcome, combined, wording),
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
    return isAnybodyConnected(meeting)
      ? [{ text: noControlText(controlReport, isOver, wording), values: {} }]
      : [];
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
  const values = {
    controller: { participant: controller },
    length: controlLength(control, wording),
  };
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
  { isOver, ending, meeting }: SessionOutcome,
  { words, status }: Wording,
): readonly OutcomeSentence[] {
  if (!ending) {
    const isUnknown = isOver && isAnybodyConnected(meeting);
    return isUnknown ? [{ text: words.outcomeEndingUnknown, values: {} }] : [];
  }
  const name = { participant: ending.participant };
  if (ending.reason === 'client') return [{ text: words.outcomeDisconnected, values: { name } }];
  return [{ text: words.outcomeEnded, values: { name, reason: status[ending.reason] } }];
}

function wrapupSentence(
  { participant, status, overdueMs }: OutcomeWrapup,
  { words, locale }: Wording,
): OutcomeSentence {
  const name = { participant };
  if (overdueMs !== null) {
    const duration = wholeLengthText(overdueMs, locale);
    return { text: words.outcomeWrapupOverdue, values: { name, duration } };
  }
  const texts = {
    due: words.outcomeWrapupDue,
    open: words.outcomeWrapupOpen,
    done: words.outcomeWrapupDone,
    skipped: words.outcomeWrapupSkipped,
    timedOut: words.outcomeWrapupTimedOut,
  };
  return { text: texts[status], values: { name } };
}

/** Whether anybody is or was connected. */
function isAnybodyConnected({ kind }: OutcomeMeeting): boolean {
  return kind !== 'waiting' && kind !== 'unanswered' && kind !== 'empty';
}

/** The control of a viewer over the sharer of the meeting; null when there is none to combine. */
function controlBy(
  viewer: CobrowseMediaParticipant,
  isRunning: boolean,
  { meeting, control }: SessionOutcome,
): OutcomeControl | null {
  const isOfSharer = ({ target }: OutcomeControl): boolean =>
    target !== null && 'sharer' in meeting && isSamePerson(target, meeting.sharer);
  const isCombined = (item: OutcomeControl): boolean =>
    item.isRunning === isRunning && isOfSharer(item) && isSamePerson(item.controller, viewer);
  return control.find(isCombined) ?? null;
}

function isSamePerson(one: CobrowseMediaParticipant, other: CobrowseMediaParticipant): boolean {
  return personOf(participantFacts(one)) === personOf(participantFacts(other));
}
