/** The name of a participant, as all views show it. */
import type { CobrowseMediaParticipant } from '../model/index.js';
import { normalizePurpose } from '../model/enums.js';
import { enumFact } from '../model/read-enum.js';
import { nameFromAttributes, reportedName, shortIdOf } from '../model/names.js';
import { asRecord, readReferenceId } from '../model/values.js';
import { people as english, type PeopleMessages } from './en/people.js';
import { enumLabel } from './labels.js';
import { fillTemplate, overrideSection } from './message.js';

/** Settings of {@link participantName}. */
export interface ParticipantNameOptions {
  /** Whether to use the customer's name from attributes, which are personal data. @default false */
  readonly fromAttributes?: boolean | undefined;
  /** Texts for participants without a name. @default English */
  readonly messages?: Partial<PeopleMessages> | undefined;
}

/**
 * Returns the name to show, which is never empty. If the data has no name, it consists of the purpose
 * and six characters of the user id or participant id, such as `Agent c25cd0`.
 *
 * @example participantName({ purpose: 'agent', user: { id: 'c25cd065-8a05' } }) // 'Agent c25cd0'
 */
export function participantName(
  participant: CobrowseMediaParticipant | null | undefined,
  options: ParticipantNameOptions = {},
): string {
  const { messages, fromAttributes } = options;
  return shownName(participant, { fromAttributes }, overrideSection(english, messages));
}

/** Other sources of a name, besides the name fields in the data. */
export interface NameSources {
  /** The app's name for a user. Called only when the data has no name. */
  readonly nameOfUser?: ((userId: string) => string | null | undefined) | undefined;
  /** True to use the customer's name from attributes, which are personal data. */
  readonly fromAttributes?: boolean | undefined;
}

/**
 * The name to show: {@link knownName}, otherwise the purpose and the start of an id. Never empty.
 */
export function shownName(
  participant: CobrowseMediaParticipant | null | undefined,
  sources: NameSources,
  words: PeopleMessages,
): string {
  return knownName(participant, sources) ?? unnamedText(participant, words);
}

/**
 * A real name: from the data, from the app, or from the attributes, in this order. Null when there
 * is none.
 */
export function knownName(
  participant: CobrowseMediaParticipant | null | undefined,
  { nameOfUser, fromAttributes }: NameSources,
): string | null {
  const reported = reportedName(participant);
  if (reported !== null) return reported;
  const userId = readReferenceId(participant?.user);
  const fromApp = userId === null ? null : nameOfUser?.(userId);
  return fromApp ?? (fromAttributes ? nameFromAttributes(participant) : null);
}

/** The text for a participant without a name. */
export function unnamedText(
  participant: CobrowseMediaParticipant | null | undefined,
  words: PeopleMessages,
): string {
  const purpose = enumFact(asRecord(participant)['purpose'], normalizePurpose);
  const what = purpose ? enumLabel(purpose, words) : words.participant;
  const id = shortIdOf(participant);
  return id ? fillTemplate(words.unnamed, { purpose: what, id }) : what;
}
