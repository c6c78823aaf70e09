import type { ReactElement } from 'react';
import { groupBy } from '../../model/group-by.js';
import { participantFacts, type CobrowseMediaParticipant } from '../../model/index.js';
import { personId } from '../../model/person.js';
import type { ParticipantContextValue } from '../../internals/context.js';
import { legOf } from '../../internals/use-grants.js';
import { wordsOf } from '../../internals/use-words.js';
import { people } from '../../words/en/people.js';
import { fillTemplate } from '../../words/message.js';
import { countText, timeText } from '../../words/plain.js';

type Legs = readonly CobrowseMediaParticipant[];

/** Which of a person's legs a card shows. */
export interface LegNumber {
  /** Counted from 1, in the order of the session. */
  readonly number: number;
  readonly count: number;
}

/**
 * The legs of each person who has several. Cached by array, because every card of a session needs
 * the same ones.
 */
const remembered = new WeakMap<Legs, LegsOfPeople>();

type LegsOfPeople = ReadonlyMap<string, readonly unknown[]>;

/** The number of a leg among the legs of its person; null when the person has only this one. */
export function legNumberOf(
  participant: CobrowseMediaParticipant | null,
  participants: Legs | null | undefined,
): LegNumber | null {
  const person = personOf(participant);
  if (person === null || !Array.isArray(participants)) return null;
  const session: Legs = participants;
  const legsOfPeople = remembered.get(session) ?? findSeveralLegs(session);
  remembered.set(session, legsOfPeople);
  const legs = legsOfPeople.get(person) ?? [];
  const index = legs.indexOf(legOf(participant));
  return index === -1 ? null : { number: index + 1, count: legs.length };
}

/** Says which of a person's connections the card shows, as part of its accessible name. */
export function legNumberElement(
  { facts, settings, region }: ParticipantContextValue,
  props: { readonly id: string; readonly legNumber: LegNumber },
): ReactElement {
  const words = wordsOf(settings, 'people', people);
  const { start, alerting, connected } = facts.times;
  const begin = connected ?? alerting ?? start;
  const { number, count } = props.legNumber;
  const values = {
    number: countText(number, region.locale),
    count: countText(count, region.locale),
  };
  return (
    <span id={props.id} className="cb-hidden">
      {begin === null
        ? fillTemplate(words.connectionOf, values)
        : fillTemplate(words.connectionFrom, { ...values, start: timeText(begin, region) })}
    </span>
  );
}

function findSeveralLegs(session: Legs): LegsOfPeople {
  // Usually everybody has one leg. The grouping below would delay the first cards of a page.
  if (new Set(session.map(personOf)).size === session.length) return NOBODY;
  // Counts a leg once if the data lists it twice.
  const everyone = [...groupBy(session, personOf)].map(
    ([person, legs]) => [person, [...new Set(legs.map(legOf))]] as const,
  );
  const several = everyone.filter(([, legs]) => legs.length > 1);
  return several.length > 0 ? new Map(several) : NOBODY;
}

const NOBODY: LegsOfPeople = new Map();

function personOf(participant: CobrowseMediaParticipant | null): string | null {
  return personId(participantFacts(participant));
}
