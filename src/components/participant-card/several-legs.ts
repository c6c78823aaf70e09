import { participantFacts, type CobrowseMediaParticipant } from '../../model/index.js';
import { legOf } from '../../internals/use-grants.js';

type Legs = readonly CobrowseMediaParticipant[];

/** Which of the legs of one person a card shows. */
export interface LegPlace {
  /** Counted from 1, in the order of the session. */
  readonly place: number;
  readonly count: number;
}

/** Places of legs by person. Every card of a session asks for the same array. */
const remembered = new WeakMap<Legs, ReadonlyMap<string, ReadonlyMap<unknown, number>>>();

/** The place of a leg among those of its person; null where the person has only this one. */
export function placeOfLeg(
  participant: CobrowseMediaParticipant | null,
  participants: Legs | null | undefined,
): LegPlace | null {
  const person = personOf(participant);
  if (person === null || !Array.isArray(participants)) return null;
  const session: Legs = participants;
  const people = remembered.get(session) ?? legsByPerson(session);
  remembered.set(session, people);
  const places = people.get(person);
  const place = places?.get(legOf(participant));
  return places && place !== undefined && places.size > 1 ? { place, count: places.size } : null;
}

function legsByPerson(session: Legs): ReadonlyMap<string, ReadonlyMap<unknown, number>> {
  const people = new Map<string, Map<unknown, number>>();
  for (const leg of session) {
    const person = personOf(leg);
    if (person === null) continue;
    const places = people.get(person) ?? new Map<unknown, number>();
    if (!places.has(legOf(leg))) places.set(legOf(leg), places.size + 1);
    people.set(person, places);
  }
  return people;
}

function personOf(participant: CobrowseMediaParticipant | null): string | null {
  const { userId, id } = participantFacts(participant);
  return userId ?? id;
}
