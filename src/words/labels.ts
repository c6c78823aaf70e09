/** Turns what the model found into words. */
import type { CobrowseMediaParticipant, EnumFact, ParticipantFacts } from '../model/index.js';
import { enumFact, normalizePurpose } from '../model/enums.js';
import { nameFromAttributes, nameParts } from '../model/names.js';
import { asRecord } from '../model/values.js';
import { people as english, type PeopleMessages } from './en/people.js';
import type { StateMessages } from './en/states.js';
import { fillTemplate, overrideSection } from './message.js';

/** The word for a value; an unknown value is shown as it came. */
export function enumLabel<T extends string>(
  fact: EnumFact<T>,
  words: Readonly<Record<T, string>>,
): string {
  return fact.value === null ? fact.reported : words[fact.value];
}

/** What the state badge says: the phase, or the reported state where that tells more. */
export function stateLabel(facts: ParticipantFacts, words: StateMessages): string {
  const { phase, state } = facts;
  if (phase === 'unknown' && state?.value === null) return state.reported;
  const texts: Readonly<Record<string, string>> = words;
  return (phase === 'pending' && texts[state?.value ?? '']) || words[phase];
}

/** Settings of {@link participantName}. */
export interface ParticipantNameOptions {
  /** True to use the customer's name from attributes; off by default, since those are personal data. */
  readonly fromAttributes?: boolean | undefined;
  /** Words for participants without a name; English where left out. */
  readonly messages?: Partial<PeopleMessages> | undefined;
}

/**
 * The name to show; never empty. Where the data has no name, the purpose and six characters of the
 * user's id, else of the participant's: `Agent c25cd0`.
 *
 * @example participantName({ purpose: 'agent', user: { id: 'c25cd065-8a05' } }) // 'Agent c25cd0'
 */
export function participantName(
  participant: CobrowseMediaParticipant | null | undefined,
  options: ParticipantNameOptions = {},
): string {
  const { messages, fromAttributes } = options;
  return (
    nameParts(participant).name ??
    (fromAttributes ? nameFromAttributes(participant) : null) ??
    unnamedText(participant, overrideSection(english, messages))
  );
}

/** What stands for the name of a participant that has none. */
export function unnamedText(
  participant: CobrowseMediaParticipant | null | undefined,
  words: PeopleMessages,
): string {
  const { shortId } = nameParts(participant);
  const purpose = enumFact(asRecord(participant)['purpose'], normalizePurpose);
  const what = purpose ? enumLabel(purpose, words) : words.participant;
  return shortId ? fillTemplate(words.unnamed, { purpose: what, id: shortId }) : what;
}
