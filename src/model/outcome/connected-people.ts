/** The people of a session who were connected, and when. */
import { isPerson, wasConnected } from '../findings/group-people.js';
import type { LegFacts } from '../facts.js';
import { groupBy } from '../group-by.js';
import { personOf } from '../person.js';
import type { CobrowseMediaParticipant } from '../types.js';
import { intersectionOf, lengthOf, unionOf, type Interval } from './intervals.js';
import type { OutcomePresence } from './types.js';

/** A person who was connected, with all of their legs that were. */
export interface ConnectedPerson {
  /** The id of the person, or their only leg if it has no id. */
  readonly key: string | LegFacts;
  /** The first connected leg. */
  readonly participant: CobrowseMediaParticipant;
  readonly legs: readonly LegFacts[];
  /** When the person was connected, as far as that is known. */
  readonly connected: readonly Interval[];
  /** Whether a leg has not ended. */
  readonly isRunning: boolean;
}

/**
 * Everybody who was connected, in the order of the data. Routing legs are not people. A leg without
 * an end is assumed to have lasted until the end of the session, or until now.
 */
export function connectedPeople(
  legs: readonly LegFacts[],
  { until, isOver }: { readonly until: number; readonly isOver: boolean },
): readonly ConnectedPerson[] {
  const connected = legs.filter((leg) => isPerson(leg) && wasConnected(leg));
  return [...groupBy(connected, personOf)].flatMap(([key, group]): readonly ConnectedPerson[] => {
    const participant = group[0]?.participant;
    if (!participant) return [];
    return [
      {
        key,
        participant,
        legs: group,
        connected: unionOf(group.flatMap((leg) => connectionOf(leg, until))),
        isRunning: !isOver && group.some(({ hasEnded }) => !hasEnded),
      },
    ];
  });
}

/** Whether one of the person's connected legs is on this side of the session. */
export function isOnSide(person: ConnectedPerson, role: 'sharer' | 'viewer'): boolean {
  return person.legs.some((leg) => leg.role?.value === role);
}

/** How long a person was connected. */
export function presenceOf({
  participant,
  connected,
  isRunning,
}: ConnectedPerson): OutcomePresence {
  return { participant, lengthMs: knownLength(connected), isRunning };
}

/**
 * When two people were connected at the same time: empty if they never were, null when the times of
 * one are unknown.
 */
export function timesTogether(
  one: ConnectedPerson,
  other: ConnectedPerson,
): readonly Interval[] | null {
  if (one.connected.length === 0 || other.connected.length === 0) return null;
  return intersectionOf(one.connected, other.connected);
}

function knownLength(connected: readonly Interval[]): number | null {
  return connected.length === 0 ? null : lengthOf(connected);
}

/**
 * Empty unless the times of both connecting and leaving are known. A `startTime` alone can be long
 * before the connection.
 */
function connectionOf({ times, hasEnded }: LegFacts, until: number): readonly Interval[] {
  const { connected: start } = times;
  const end = hasEnded ? times.end : until;
  if (start === null || end === null || Number.isNaN(end)) return [];
  // The end comes from another clock, which can be behind.
  return [{ start, end: Math.max(start, end) }];
}
