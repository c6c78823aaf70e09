/** What the sentences of an outcome consist of. */
import type {
  CobrowseMediaParticipant,
  OutcomeControl,
  OutcomePresence,
} from '../../model/index.js';
import { wholeLengthText } from '../../words/format.js';
import type { OutcomeMessages } from '../../words/en/review-outcome.js';
import type { StatusMessages } from '../../words/en/status.js';
import { fillTemplate } from '../../words/message.js';
import { countText } from '../../words/plain.js';
import { pluralMessage } from '../../words/plural.js';

/**
 * The value of a placeholder: a text, or a person to be named. `withPurpose` is set where the person
 * is first mentioned.
 */
export type OutcomeValue =
  | string
  | { readonly participant: CobrowseMediaParticipant; readonly withPurpose?: boolean };

/** A sentence of the outcome. */
export interface OutcomeSentence {
  readonly text: string;
  readonly values: Readonly<Record<string, OutcomeValue>>;
}

/** What the sentences need. */
export interface Wording {
  readonly words: OutcomeMessages;
  readonly status: StatusMessages;
  readonly locale: string;
}

/** How long somebody was there, or has been. */
export function presenceSentence(
  { participant, lengthMs, isRunning }: OutcomePresence,
  texts: { readonly past: string; readonly running: string },
  wording: Wording,
): OutcomeSentence {
  return {
    text: isRunning ? texts.running : texts.past,
    values: { name: named(participant), length: lengthPhrase(lengthMs, wording) },
  };
}

/** A sentence that only counts people. */
export function counted(
  key: 'outcomeMoreViewers' | 'outcomeMoreControl',
  count: number,
  { words, locale }: Wording,
): OutcomeSentence {
  return {
    text: pluralMessage(words, key, count, locale),
    values: { count: countText(count, locale) },
  };
}

/** A length as a part of a sentence: "for 5 min". */
export function lengthPhrase(lengthMs: number | null, { words, locale }: Wording): string {
  if (lengthMs === null) return words.outcomeForUnknown;
  return fillTemplate(words.outcomeFor, { duration: wholeLengthText(lengthMs, locale) });
}

/** How long control lasted, as far as events show it: "for at least 5 min". */
export function controlLength({ atLeastMs }: OutcomeControl, { words, locale }: Wording): string {
  if (atLeastMs === null) return words.outcomeForUnknown;
  return fillTemplate(words.outcomeForAtLeast, { duration: wholeLengthText(atLeastMs, locale) });
}

/** A person with their purpose, as they are named first. */
export function named(participant: CobrowseMediaParticipant): OutcomeValue {
  return { participant, withPurpose: true };
}
