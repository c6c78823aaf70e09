/** Which legs are people's, who is still connected, and who was connected at the same time. */
import type { CobrowseRole, Purpose } from '../enums.js';
import type { ParticipantFacts } from '../facts.js';
import { CLOCK_TOLERANCE_MS } from './clocks.js';
import { readText } from '../values.js';
import { longestOverlapOf, type Stretch } from './overlaps.js';
import type { FindingContext } from './types.js';

/** Purposes of legs that route or record a conversation; no person is behind them. */
const ROUTING: ReadonlySet<Purpose> = new Set<Purpose>([
  'acd',
  'api',
  'botflow',
  'campaign',
  'dialer',
  'fax',
  'group',
  'ivr',
  'voicemail',
  'voicesurveyflow',
  'workflow',
]);

/** Whether the leg may be a person's: it is not known to be a routing leg. */
export function isPerson({ purpose }: ParticipantFacts): boolean {
  return purpose?.value == null || !ROUTING.has(purpose.value);
}

/** Whether the leg is connected now, on hold or not. */
export function isLive({ phase }: ParticipantFacts): boolean {
  return phase === 'live' || phase === 'held';
}

/** Whether the leg is connected, or was before it ended. */
export function wasConnected(leg: ParticipantFacts): boolean {
  return leg.times.connected !== null || isLive(leg);
}

/** The legs of one side of the co-browse session. */
export function withRole(
  legs: readonly ParticipantFacts[],
  role: CobrowseRole,
): readonly ParticipantFacts[] {
  return legs.filter((leg) => leg.role?.value === role);
}

/** Whether these are the legs of a session, and not those of a single participant. */
export function isWholeSession({ session, legs }: FindingContext): boolean {
  return legs.length > 1 || readText(session.id) !== null;
}

/**
 * Whether somebody may still join: a leg is not connected yet, or routing is looking for an agent.
 */
export function isSomebodyExpected(legs: readonly ParticipantFacts[]): boolean {
  return legs.some((leg) => leg.phase === 'pending' || (!leg.hasEnded && !isPerson(leg)));
}

/**
 * When the last of the legs ended. `-Infinity` for no legs; NaN when the end of one is not known.
 */
export function lastEnd(legs: readonly ParticipantFacts[]): number {
  return legs.reduce((latest, { times }) => Math.max(latest, times.end ?? Number.NaN), -Infinity);
}

/** When the last of the legs was connected. `-Infinity` when that is not known for any leg. */
export function lastConnection(legs: readonly ParticipantFacts[]): number {
  return legs.reduce((latest, { times }) => Math.max(latest, times.connected ?? latest), -Infinity);
}

/** The longest time, in milliseconds, that legs of two groups were connected at once. */
export function longestOverlap(
  groups: readonly (readonly ParticipantFacts[])[],
  now: number,
): number {
  const presences = groups.flatMap((legs, group) =>
    legs.flatMap((leg) => presenceOf(leg, group, now) ?? []),
  );
  const longest = longestOverlapOf(presences);
  return longest ? longest.end - longest.start : 0;
}

/**
 * When a leg was connected. Null for a leg that was never connected, or whose times are not
 * plausible.
 */
function presenceOf(leg: ParticipantFacts, group: number, now: number): Stretch<number> | null {
  const { connected, start } = leg.times;
  const untilNow = Number.isNaN(now) ? Number.POSITIVE_INFINITY : now;
  const end = leg.hasEnded ? leg.times.end : untilNow;
  if (leg.unanswered || leg.phase === 'pending' || end === null) return null;
  // A nested leg has the start time of its participant, who may have joined earlier.
  if (connected === null && leg.communicationId !== null) return null;
  const isAhead = end - now > CLOCK_TOLERANCE_MS;
  const isEarly = connected !== null && start !== null && start - connected > CLOCK_TOLERANCE_MS;
  if (isAhead || isEarly) return null;
  return { group, start: connected ?? start ?? Number.NEGATIVE_INFINITY, end };
}
