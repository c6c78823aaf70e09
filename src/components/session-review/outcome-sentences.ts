/**
 * Turns the outcome of a session into sentences: templates, and the values of their placeholders.
 */
import type {
  CobrowseMediaParticipant,
  OutcomeControl,
  OutcomeMeeting,
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
  const { meeting, control } = outcome;
  const combined = control.find((item) => isControlOf(item, meeting)) ?? null;
  return [
    meetingSentence(meeting, combined, wording),
    ...controlSentences(outcome, combined, wording),
    ...viewerSentences(outcome, wording),
    ...endingSentences(outcome, wording),
    ...(outcome.wrapup ? [wrapupSentence(outcome.wrapup, wording)] : []),
  ];
}

function controlSentences(
  { control, controlReport, isOver, meeting }: SessionOutcome,
  combined: OutcomeControl | null,
  wording: Wording,
): readonly OutcomeSentence[] {
  const { words } = wording;
  const hasMet = !['waiting', 'unanswered', 'empty'].includes(meeting.kind);
  if (controlReport === 'unreported') {
    return hasMet ? [{ text: words.outcomeControlUnreported, values: {} }] : [];
  }
  if (controlReport === 'none') {
    if (!hasMet) return [];
    const text = isOver ? words.outcomeControlNone : words.outcomeControlNobody;
    return [{ text, values: {} }];
  }
  const others = control.filter((item) => item !== combined);
  const shown = others.slice(0, MAX_NAMED).map((item) => controlSentence(item, wording));
  const more = others.length - shown.length;
  return more > 0 ? [...shown, counted('outcomeMoreControl', more, wording)] : shown;
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

function viewerSentences(
  { otherViewers }: SessionOutcome,
  wording: Wording,
): readonly OutcomeSentence[] {
  const texts = {
    past: wording.words.outcomeAlsoViewed,
    running: wording.words.outcomeAlsoViewing,
  };
  const shown = otherViewers
    .slice(0, MAX_NAMED)
    .map((presence) => presenceSentence(presence, texts, wording));
  const more = otherViewers.length - shown.length;
  return more > 0 ? [...shown, counted('outcomeMoreViewers', more, wording)] : shown;
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

/** Whether the viewer of the meeting controlled the sharer of the meeting. */
function isControlOf({ controller, target }: OutcomeControl, meeting: OutcomeMeeting): boolean {
  if (meeting.kind !== 'helped' && meeting.kind !== 'viewed') return false;
  const { viewer, sharer } = meeting;
  return isSamePerson(controller, viewer) && target !== null && isSamePerson(target, sharer);
}

function isSamePerson(one: CobrowseMediaParticipant, other: CobrowseMediaParticipant): boolean {
  return personOf(participantFacts(one)) === personOf(participantFacts(other));
}
