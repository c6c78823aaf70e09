/** Grants that earlier states of a session reported, but that it no longer has. */
import {
  controlGrants,
  newestInstant,
  type CobrowseConversation,
  type ControlGrant,
  type ControlGrantOptions,
} from '../../model/index.js';
import type { ObservedSession } from '../../model/findings/index.js';
import { sessionLegs } from '../../model/session-legs.js';
import { withoutGrants, type ReviewLeg } from './group-legs.js';

/**
 * A grant that no longer exists. The data has no times for grants, so these are the times when it
 * was observed.
 */
export interface PastGrant {
  readonly grant: ControlGrant;
  /**
   * When the first state with this grant was received, in epoch milliseconds; null when unknown.
   */
  readonly from: number | null;
  /** When the last state with this grant was received. */
  readonly to: number | null;
}

/**
 * Grants of earlier states that the session does not have, in chronological order. An earlier state
 * can omit legs and fields; these are taken from the session.
 */
export function pastGrants(
  events: readonly ObservedSession[],
  session: CobrowseConversation | null | undefined,
  own: readonly ControlGrant[],
  options: ControlGrantOptions,
): readonly PastGrant[] {
  const known = new Set(own.map(({ key }) => key));
  const { legs: ownLegs } = sessionLegs(session);
  const present = new Map(ownLegs.map(({ key, facts }) => [key, new Set(facts.controlling)]));
  const isPast = ({ key, facts }: ReviewLeg): boolean =>
    facts.controlling?.some((id) => !present.get(key)?.has(id)) ?? false;
  const others = new Map(ownLegs.map(({ key, participant }) => [key, withoutGrants(participant)]));
  const past = new Map<string, PastGrant>();
  for (const event of events) {
    const { legs } = sessionLegs(event?.session);
    if (!legs.some(isPast)) continue;
    const reported = legs.map(
      ({ key, participant }) => [key, { ...others.get(key), ...participant }] as const,
    );
    const participants = [...new Map([...others, ...reported]).values()];
    const at = event.at ?? newestInstant(event.session);
    for (const grant of controlGrants(participants, options)) {
      if (known.has(grant.key)) continue;
      past.set(grant.key, { grant, from: past.get(grant.key)?.from ?? at, to: at });
    }
  }
  return [...past.values()];
}
