import { groupBy } from '../../model/group-by.js';
import { participantFacts, type CobrowseMediaParticipant } from '../../model/index.js';
import { personId } from '../../model/person.js';
import { legOf } from '../../internals/use-grants.js';

type Legs = readonly CobrowseMediaParticipant[];

/** Which of a person's legs a card shows. */
export interface LegPlace {
  /** Counted from 1, in the order of the session. */
  readonly place: number;
  readonly count: number;
}

/**
 * The legs of each person, cached by array because every card of a session asks for the same one.
 */
const remembered = new WeakMap<Legs, ReadonlyMap<string, readonly unknown[]>>();

/**
 * The position of a leg in the list of its person's legs; null when the person has only this one.
 */
export function placeOfLeg(
  participant: CobrowseMediaParticipant | null,
  participants: Legs | null | undefined,
): LegPlace | null {
  const person = personOf(participant);
  if (person === null || !Array.isArray(participants)) return null;
  const session: Legs = participants;
  const people = remembered.get(session) ?? legsByPerson(session);
  remembered.set(session, people);
  const legs = people.get(person) ?? [];
  const index = legs.indexOf(legOf(participant));
  return index !== -1 && legs.length > 1 ? { place: index + 1, count: legs.length } : null;
}

function legsByPerson(session: Legs): ReadonlyMap<string, readonly unknown[]> {
  const people = groupBy(session, personOf);
  // Counts a leg once if the data lists it twice.
  return new Map([...people].map(([person, legs]) => [person, [...new Set(legs.map(legOf))]]));
}

function personOf(participant: CobrowseMediaParticipant | null): string | null {
  return personId(participantFacts(participant));
}
