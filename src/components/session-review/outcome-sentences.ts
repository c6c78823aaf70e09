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
import type { OutcomeMessages } from '../../words/en/review-outcome.js';
import type { StatusMessages } from '../../words/en/status.js';
import { wholeLengthText } from '../../words/format.js';
import { fillTemplate } from '../../words/message.js';
import { countText } from '../../words/plain.js';
import { pluralMessage } from '../../words/plural.js';

/** A text, or a person to be named. `withPurpose` is set where the person is first mentioned. */
export type OutcomePlace =
  | string
  | { readonly participant: CobrowseMediaParticipant; readonly withPurpose?: boolean };

/** A sentence of the outcome. */
export interface OutcomeSentence {
  readonly text: string;
  readonly places: Readonly<Record<string, OutcomePlace>>;
}

/** What the sentences need. */
interface Wording {
  readonly words: OutcomeMessages;
  readonly status: StatusMessages;
  readonly locale: string;
}

/** How many people are named. The others are counted. */
const MOST_NAMED = 2;

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

function meetingSentence(
  meeting: OutcomeMeeting,
  control: OutcomeControl | null,
  wording: Wording,
): OutcomeSentence {
  const { words, locale } = wording;
  switch (meeting.kind) {
    case 'helped':
    case 'viewed':
      return pairSentence(meeting, control, wording);
    case 'apart':
      return {
        text: words.outcomeApart,
        places: { viewer: named(meeting.viewer), sharer: named(meeting.sharer) },
      };
    case 'sharerOnly':
    case 'viewerOnly': {
      const texts =
        meeting.kind === 'sharerOnly'
          ? { past: words.outcomeSharerOnly, running: words.outcomeSharingOnly }
          : { past: words.outcomeViewerOnly, running: words.outcomeViewingOnly };
      return presenceSentence(meeting, texts, wording);
    }
    case 'present': {
      const texts = { past: words.outcomePresent, running: words.outcomePresent };
      if (meeting.others === 0) return presenceSentence(meeting, texts, wording);
      return {
        text: pluralMessage(words, 'outcomePresentMore', meeting.others, locale),
        places: { name: named(meeting.participant), count: countText(meeting.others, locale) },
      };
    }
    case 'waiting':
    case 'unanswered': {
      const key = meeting.kind === 'waiting' ? 'outcomeWaiting' : 'outcomeUnanswered';
      return counted(key, meeting.people, wording);
    }
    case 'empty':
      return { text: words.outcomeEmpty, places: {} };
  }
}

function pairSentence(
  meeting: Extract<OutcomeMeeting, { kind: 'helped' | 'viewed' }>,
  control: OutcomeControl | null,
  wording: Wording,
): OutcomeSentence {
  const { words } = wording;
  const verb = meeting.kind === 'helped' ? 'Help' : 'View';
  const tense = meeting.isRunning ? 'ing' : 'ed';
  const inControl = control ? (control.isRunning ? 'Controls' : 'Controlled') : '';
  const key =
    tense === 'ed' && control
      ? (`outcome${verb}edControlled` as const)
      : tense === 'ed'
        ? (`outcome${verb}ed` as const)
        : (`outcome${verb}ing${inControl}` as const);
  return {
    text: words[key],
    places: {
      viewer: named(meeting.viewer),
      sharer: { participant: meeting.sharer },
      length: lengthPlace(meeting.lengthMs, wording),
      controlLength: control ? controlLength(control, wording) : '',
    },
  };
}

function controlSentences(
  { control, controlReport, isOver, meeting }: SessionOutcome,
  combined: OutcomeControl | null,
  wording: Wording,
): readonly OutcomeSentence[] {
  const { words } = wording;
  const hasMet = !['waiting', 'unanswered', 'empty'].includes(meeting.kind);
  if (controlReport === 'unreported') {
    return hasMet ? [{ text: words.outcomeControlUnreported, places: {} }] : [];
  }
  if (controlReport === 'none') {
    if (!hasMet) return [];
    const text = isOver ? words.outcomeControlNone : words.outcomeControlNobody;
    return [{ text, places: {} }];
  }
  const others = control.filter((item) => item !== combined);
  const shown = others.slice(0, MOST_NAMED).map((item) => controlSentence(item, wording));
  const more = others.length - shown.length;
  return more > 0 ? [...shown, counted('outcomeMoreControl', more, wording)] : shown;
}

function controlSentence(control: OutcomeControl, wording: Wording): OutcomeSentence {
  const { words } = wording;
  const { controller, target, isRunning } = control;
  const places = { controller: named(controller), length: controlLength(control, wording) };
  if (!target) return { text: words.outcomeControlledUnknown, places };
  return {
    text: isRunning ? words.outcomeControls : words.outcomeControlled,
    places: { ...places, target: { participant: target } },
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
    .slice(0, MOST_NAMED)
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
  if (ending.reason === 'client') return [{ text: words.outcomeDisconnected, places: { name } }];
  return [{ text: words.outcomeEnded, places: { name, reason: status[ending.reason] } }];
}

function wrapupSentence(
  { status, overdueMs }: OutcomeWrapup,
  { words, locale }: Wording,
): OutcomeSentence {
  if (overdueMs !== null) {
    const duration = wholeLengthText(overdueMs, locale);
    return { text: words.outcomeWrapupOverdue, places: { duration } };
  }
  const texts = {
    due: words.outcomeWrapupDue,
    open: words.outcomeWrapupOpen,
    done: words.outcomeWrapupDone,
    skipped: words.outcomeWrapupSkipped,
    timedOut: words.outcomeWrapupTimedOut,
  };
  return { text: texts[status], places: {} };
}

function presenceSentence(
  { participant, lengthMs, isRunning }: OutcomePresence,
  texts: { readonly past: string; readonly running: string },
  wording: Wording,
): OutcomeSentence {
  return {
    text: isRunning ? texts.running : texts.past,
    places: { name: named(participant), length: lengthPlace(lengthMs, wording) },
  };
}

function counted(
  key: 'outcomeWaiting' | 'outcomeUnanswered' | 'outcomeMoreViewers' | 'outcomeMoreControl',
  count: number,
  { words, locale }: Wording,
): OutcomeSentence {
  return {
    text: pluralMessage(words, key, count, locale),
    places: { count: countText(count, locale) },
  };
}

function lengthPlace(lengthMs: number | null, { words, locale }: Wording): string {
  if (lengthMs === null) return words.outcomeForUnknown;
  return fillTemplate(words.outcomeFor, { duration: wholeLengthText(lengthMs, locale) });
}

function controlLength({ atLeastMs }: OutcomeControl, { words, locale }: Wording): string {
  if (atLeastMs === null) return words.outcomeForUnknown;
  return fillTemplate(words.outcomeForAtLeast, { duration: wholeLengthText(atLeastMs, locale) });
}

function named(participant: CobrowseMediaParticipant): OutcomePlace {
  return { participant, withPurpose: true };
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
