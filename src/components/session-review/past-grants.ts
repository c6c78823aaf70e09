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
  /**
   * When the first state without it was received or, if none was, the last state with it. The
   * timeline ends control at the same time.
   */
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
  const past = new PastGrants();
  for (const event of events) {
    const { legs } = sessionLegs(event?.session);
    const at = event?.at ?? newestInstant(event?.session);
    for (const leg of legs) past.observeEnds(leg, at);
    if (!legs.some(isPast)) continue;
    const reported = legs.map(
      ({ key, participant }) => [key, { ...others.get(key), ...participant }] as const,
    );
    const participants = new Map([...others, ...reported]);
    const keyOf = new Map([...participants].map(([key, participant]) => [participant, key]));
    for (const grant of controlGrants([...participants.values()], options)) {
      if (known.has(grant.key)) continue;
      past.observe({
        grant,
        controller: keyOf.get(grant.controller),
        target: grant.target && keyOf.get(grant.target),
        at,
      });
    }
  }
  return past.all();
}

/** A grant that an event reports. */
interface ReportedGrant {
  readonly grant: ControlGrant;
  /** Keys of the legs. */
  readonly controller: string | undefined;
  readonly target: string | undefined;
  readonly at: number | null;
}

/** Keeps track of grants while events are read, oldest first. */
class PastGrants {
  private readonly byKey = new Map<string, PastGrant>();
  /** Grants that the latest report of their controller had. */
  private readonly open = new Map<string, ReportedGrant>();

  observe(reported: ReportedGrant): void {
    const { grant, at } = reported;
    const from = this.byKey.get(grant.key)?.from ?? at;
    this.byKey.set(grant.key, { grant, from, to: at });
    this.open.set(grant.key, reported);
  }

  /**
   * Ends the grants of a leg that has ended, or that reports its control: `observe` then continues
   * those that it still has.
   */
  observeEnds({ key, facts }: ReviewLeg, at: number | null): void {
    for (const { grant, controller, target } of this.open.values()) {
      const isReported = controller === key && facts.controlling !== null;
      const hasEnded = facts.hasEnded && (controller === key || target === key);
      if (isReported || hasEnded) this.end(grant.key, at);
    }
  }

  all(): readonly PastGrant[] {
    return [...this.byKey.values()];
  }

  private end(key: string, at: number | null): void {
    this.open.delete(key);
    const past = this.byKey.get(key);
    if (!past || at === null) return;
    // Clocks differ: a grant that was seen later cannot have ended before.
    this.byKey.set(key, { ...past, to: Math.max(past.to ?? at, at) });
  }
}
