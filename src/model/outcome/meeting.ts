/** Who met in a session. */
import type { LegFacts } from '../facts.js';
import { isPerson } from '../findings/group-people.js';
import { groupBy } from '../group-by.js';
import { personOf } from '../person.js';
import { isOnSide, presenceOf, timesTogether, type ConnectedPerson } from './connected-people.js';
import { lengthOf } from './intervals.js';
import type { OutcomeMeeting } from './types.js';

/** The meeting, and the two people in it if there are two. */
export interface FoundMeeting {
  readonly meeting: OutcomeMeeting;
  readonly viewer: ConnectedPerson | null;
  readonly sharer: ConnectedPerson | null;
}

/**
 * The meeting of the sharer who was connected longest and the viewer who was with them longest.
 * Viewers who had control are preferred to others.
 */
export function findMeeting(
  legs: readonly LegFacts[],
  people: readonly ConnectedPerson[],
  hadControl: (person: ConnectedPerson) => boolean,
): FoundMeeting {
  const sharer = longest(
    people.filter((person) => isOnSide(person, 'sharer')),
    (person) => presenceOf(person).lengthMs ?? 0,
  );
  const viewers = people.filter((person) => person !== sharer && isOnSide(person, 'viewer'));
  const viewer = mainViewer(viewers, sharer, hadControl);
  return { meeting: meetingOf(legs, people, viewer, sharer), viewer, sharer };
}

function mainViewer(
  viewers: readonly ConnectedPerson[],
  sharer: ConnectedPerson | null,
  hadControl: (person: ConnectedPerson) => boolean,
): ConnectedPerson | null {
  const controllers = viewers.filter(hadControl);
  const candidates = controllers.length > 0 ? controllers : viewers;
  if (!sharer) return longest(candidates, (viewer) => presenceOf(viewer).lengthMs ?? 0);
  // Somebody who may have met the sharer is preferred to somebody who never did.
  const met = candidates.filter((viewer) => timesTogether(viewer, sharer)?.length !== 0);
  return longest(met.length > 0 ? met : candidates, (viewer) =>
    lengthOf(timesTogether(viewer, sharer) ?? []),
  );
}

function meetingOf(
  legs: readonly LegFacts[],
  people: readonly ConnectedPerson[],
  viewer: ConnectedPerson | null,
  sharer: ConnectedPerson | null,
): OutcomeMeeting {
  if (viewer && sharer) return meetingOfTwo(viewer, sharer);
  if (sharer) return { kind: 'sharerOnly', ...presenceOf(sharer) };
  if (viewer) return { kind: 'viewerOnly', ...presenceOf(viewer) };
  const [first] = people;
  if (first) return { kind: 'present', others: people.length - 1, ...presenceOf(first) };
  const expected = groupBy(legs.filter(isPerson), personOf).size;
  if (expected === 0) return { kind: 'empty' };
  const isWaiting = legs.some((leg) => !leg.hasEnded);
  return { kind: isWaiting ? 'waiting' : 'unanswered', people: expected };
}

function meetingOfTwo(viewer: ConnectedPerson, sharer: ConnectedPerson): OutcomeMeeting {
  const pair = { viewer: viewer.participant, sharer: sharer.participant };
  const together = timesTogether(viewer, sharer);
  if (together?.length === 0) return { kind: 'apart', ...pair };
  const isHelp = hasPurpose(viewer, HELPERS) && hasPurpose(sharer, CUSTOMERS);
  return {
    kind: isHelp ? 'helped' : 'viewed',
    ...pair,
    lengthMs: together && lengthOf(together),
    isRunning: viewer.isRunning && sharer.isRunning,
  };
}

const HELPERS: readonly unknown[] = ['agent', 'user'];
const CUSTOMERS: readonly unknown[] = ['customer', 'external'];

function hasPurpose(person: ConnectedPerson, purposes: readonly unknown[]): boolean {
  return person.legs.some(({ purpose }) => purposes.includes(purpose?.value));
}

/** The person with the largest number, the first of equals; null for nobody. */
function longest(
  people: readonly ConnectedPerson[],
  numberOf: (person: ConnectedPerson) => number,
): ConnectedPerson | null {
  let found: ConnectedPerson | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const person of people) {
    const number = numberOf(person);
    if (number > most) {
      found = person;
      most = number;
    }
  }
  return found;
}
