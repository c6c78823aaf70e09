/** The sentence about who met. */
import type { OutcomeControl, OutcomeMeeting } from '../../model/index.js';
import { countText } from '../../words/plain.js';
import { pluralMessage } from '../../words/plural.js';
import {
  controlLength,
  lengthPhrase,
  named,
  presenceSentence,
  type OutcomeSentence,
  type Wording,
} from './outcome-wording.js';

/** Who met and for how long, together with the control of the one over the page of the other. */
export function meetingSentence(
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
        values: { viewer: named(meeting.viewer), sharer: named(meeting.sharer) },
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
        values: { name: named(meeting.participant), count: countText(meeting.others, locale) },
      };
    }
    case 'waiting':
      return { text: words.outcomeWaiting, values: {} };
    case 'unanswered':
      return { text: words.outcomeUnanswered, values: {} };
    case 'empty':
      return { text: words.outcomeEmpty, values: {} };
  }
}

type PairMeeting = Extract<OutcomeMeeting, { kind: 'helped' | 'viewed' }>;

function pairSentence(
  meeting: PairMeeting,
  control: OutcomeControl | null,
  wording: Wording,
): OutcomeSentence {
  return {
    text: pairText(meeting, control, wording),
    values: {
      viewer: named(meeting.viewer),
      sharer: { participant: meeting.sharer },
      length: lengthPhrase(meeting.lengthMs, wording),
      controlLength: control ? controlLength(control, wording) : '',
    },
  };
}

function pairText(
  { kind, isRunning }: PairMeeting,
  control: OutcomeControl | null,
  { words }: Wording,
): string {
  if (kind === 'viewed') return isRunning ? words.outcomeViewing : words.outcomeViewed;
  if (!control) return isRunning ? words.outcomeHelping : words.outcomeHelped;
  return isRunning ? words.outcomeHelpingControls : words.outcomeHelpedControlled;
}
