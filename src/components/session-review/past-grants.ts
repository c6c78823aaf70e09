/** Grants that earlier states of a session told of, and that it no longer does. */
import {
  controlGrants,
  newestInstant,
  type CobrowseConversation,
  type ControlGrant,
  type ControlGrantOptions,
} from '../../model/index.js';
import type { ObservedSession } from '../../model/findings/index.js';
import { legsOf, withoutGrants, type ReviewLeg } from './group-legs.js';

/** A grant that is gone. Grants carry no time: the instants are those at which it was seen. */
export interface PastGrant {
  readonly grant: ControlGrant;
  /** Epoch milliseconds of the first state with it; null when nothing tells. */
  readonly from: number | null;
  /** Of the last one. */
  readonly to: number | null;
}

/**
 * Grants of earlier states that are not among the session's own, in the order in which they came.
 * A state can leave legs out, and fields of legs, so the session's own stand in for them.
 */
export function pastGrants(
  events: readonly ObservedSession[],
  session: CobrowseConversation | null | undefined,
  own: readonly ControlGrant[],
  options: ControlGrantOptions,
): readonly PastGrant[] {
  const known = new Set(own.map(({ key }) => key));
  const { legs: ownLegs } = legsOf(session);
  const present = new Map(ownLegs.map(({ key, facts }) => [key, new Set(facts.controlling)]));
  const isPast = ({ key, facts }: ReviewLeg): boolean =>
    facts.controlling?.some((id) => !present.get(key)?.has(id)) ?? false;
  const others = new Map(ownLegs.map(({ key, participant }) => [key, withoutGrants(participant)]));
  const past = new Map<string, PastGrant>();
  for (const event of events) {
    const { legs } = legsOf(event?.session);
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
