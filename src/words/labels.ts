/** Turns what the model found into words. */
import type { CobrowseMediaParticipant, EnumFact, ParticipantFacts } from '../model/index.js';
import { participantFacts } from '../model/index.js';
import { nameParts, type NameOptions } from '../model/names.js';
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
  const isUnknownValue = phase === 'unknown' && state !== null && state.value === null;
  if (isUnknownValue) return state.reported;
  const texts: Readonly<Record<string, string>> = words;
  return (phase === 'pending' && texts[state?.value ?? '']) || words[phase];
}

/** Settings of {@link participantName}. */
export interface ParticipantNameOptions extends NameOptions {
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
  const words = overrideSection(english, options.messages);
  const { name, shortId } = nameParts(participant, options);
  if (name !== null) return name;
  const { purpose } = participantFacts(participant);
  const what = purpose ? enumLabel(purpose, words) : words.participant;
  return shortId === null ? what : fillTemplate(words.unnamed, { purpose: what, id: shortId });
}
