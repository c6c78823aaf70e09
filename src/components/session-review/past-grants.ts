/** Grants that earlier states of a session reported, but that it no longer has. */
import {
  controlGrants,
  type CobrowseConversation,
  type ControlGrant,
  type ControlGrantOptions,
} from '../../model/index.js';
import type { ObservedSession } from '../../model/findings/index.js';
import { groupBy } from '../../model/group-by.js';
import { sessionLegs } from '../../model/session-legs.js';
import { observeSession } from '../../model/timeline/observe-session.js';
import { withoutGrants, type ReviewLeg } from './group-legs.js';

/**
 * A grant that no longer exists. The data has no times for grants, so these are the times between
 * which events show it: those of the timeline, in epoch milliseconds. Null when unknown.
 */
export interface PastGrant {
  readonly grant: ControlGrant;
  readonly from: number | null;
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
  const past = new Map<string, { readonly grant: ControlGrant; readonly legs: string }>();
  for (const event of events) {
    const { legs } = sessionLegs(event?.session);
    if (!legs.some(isPast)) continue;
    const reported = legs.map(
      ({ key, participant }) => [key, { ...others.get(key), ...participant }] as const,
    );
    const participants = new Map([...others, ...reported]);
    const keyOf = new Map([...participants].map(([key, participant]) => [participant, key]));
    for (const grant of controlGrants([...participants.values()], options)) {
      if (known.has(grant.key)) continue;
      const target = grant.target && keyOf.get(grant.target);
      past.set(grant.key, { grant, legs: pairKey(keyOf.get(grant.controller), target) });
    }
  }
  if (past.size === 0) return [];
  const { control } = observeSession({ ...options, session, events, now: Number.NaN });
  const intervals = groupBy(control, ({ controller, target }) => pairKey(controller, target));
  return Array.from(past.values(), ({ grant, legs }) => {
    const found = intervals.get(legs) ?? [];
    return {
      grant,
      from: found[0]?.start.at ?? null,
      to: found.reduce<number | null>((last, { end }) => Math.max(last ?? end.at, end.at), null),
    };
  });
}

/** Identifies the two legs of a grant by their keys. */
function pairKey(controller: string | undefined, target: string | null | undefined): string {
  return JSON.stringify([controller, target ?? null]);
}
