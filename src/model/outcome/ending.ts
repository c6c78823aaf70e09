/** How a session ended, and the wrap-up after it. */
import type { NormalDisconnectType } from '../enums.js';
import type { LegFacts } from '../facts.js';
import { personOf } from '../person.js';
import type { OutcomeEnding, OutcomeWrapup } from './types.js';

/** Disconnect types that only say that another leg ended the session. */
const OTHER_SIDE: ReadonlySet<NormalDisconnectType> = new Set<NormalDisconnectType>([
  'endpoint',
  'peer',
  'other',
]);

/**
 * Why the first person to leave for good has left. A reason that only refers to the other side is
 * used when there is no better one. Null when two legs give different reasons for the same moment,
 * because it is unknown which came first.
 */
export function endingOf(legs: readonly LegFacts[]): OutcomeEnding | null {
  const endings = lastLegs(legs).flatMap((leg) => {
    const reason = leg.disconnectType?.value ?? null;
    if (reason === null) return [];
    return [{ participant: leg.participant, reason, at: endOf(leg) }];
  });
  const informative = endings.filter(({ reason }) => !OTHER_SIDE.has(reason));
  const candidates = informative.length > 0 ? informative : endings;
  const first = candidates.reduce((earliest, { at }) => Math.min(earliest, at), Infinity);
  const [ending, ...others] = candidates.filter(({ at }) => at === first);
  const isClear = others.every(({ reason }) => reason === ending?.reason && reason !== 'client');
  return ending && isClear ? { participant: ending.participant, reason: ending.reason } : null;
}

/** The leg of each person that ended last: someone who lost a connection may have come back. */
function lastLegs(legs: readonly LegFacts[]): readonly LegFacts[] {
  const lastOf = new Map<unknown, LegFacts>();
  for (const leg of legs) {
    const person = personOf(leg);
    const last = lastOf.get(person);
    if (!last || endOf(leg) >= endOf(last)) lastOf.set(person, leg);
  }
  return [...lastOf.values()];
}

/** An unknown end counts as the latest. */
function endOf({ times }: LegFacts): number {
  return times.end ?? Number.POSITIVE_INFINITY;
}

/** Most urgent first. */
const WRAPUPS: readonly OutcomeWrapup['status'][] = ['due', 'timedOut', 'skipped', 'open', 'done'];

/** The most urgent wrap-up of the legs; null when there is none. */
export function wrapupOf(legs: readonly LegFacts[], now: number): OutcomeWrapup | null {
  for (const status of WRAPUPS) {
    const leg = legs.find(({ wrapup }) => wrapup.status === status);
    if (!leg) continue;
    const { deadline } = leg.wrapup;
    const isOverdue = deadline !== null && now > deadline;
    return { participant: leg.participant, status, overdueMs: isOverdue ? now - deadline : null };
  }
  return null;
}
