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
const remembered = new WeakMap<Legs, ReadonlyMap<string, ReadonlyMap<unknown, number>>>();

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
  const people = remembered.get(session) ?? placesByPerson(session);
  remembered.set(session, people);
  const places = people.get(person);
  const place = places?.get(legOf(participant));
  return places && place !== undefined && places.size > 1 ? { place, count: places.size } : null;
}

function placesByPerson(session: Legs): ReadonlyMap<string, ReadonlyMap<unknown, number>> {
  const people = groupBy(session, personOf);
  return new Map([...people].map(([person, legs]) => [person, placesOf(legs)]));
}

/** Counts a leg once if the data lists it twice. */
function placesOf(legs: Legs): ReadonlyMap<unknown, number> {
  return new Map([...new Set(legs.map(legOf))].map((leg, index) => [leg, index + 1]));
}

function personOf(participant: CobrowseMediaParticipant | null): string | null {
  return personId(participantFacts(participant));
}
