/** Finds the legs of one session by leg key, and by participant id. */
import { legKey } from '../model/keys.js';
import { participantFacts } from '../model/facts.js';
import type { CobrowseMediaParticipant } from '../model/types.js';
import { readText } from '../model/values.js';

type Leg = CobrowseMediaParticipant;

/**
 * An index that is updated leg by leg, so that a change takes the same time in a session of any
 * size.
 */
export class LegIndex {
  private readonly byKey = new Map<string, Leg>();
  private readonly byParticipant = new Map<string, Set<Leg>>();

  constructor(legs: readonly Leg[]) {
    for (const leg of legs) this.replace(null, leg);
  }

  /** Replaces `before` by `after`. Null means no leg. */
  replace(before: Leg | null, after: Leg | null): void {
    if (before) this.remove(before);
    if (after) this.add(after);
  }

  /** The leg with this key. For the id of a participant: its live leg, otherwise its latest. */
  find(key: string): Leg | undefined {
    return this.byKey.get(key) ?? mostRelevant(this.byParticipant.get(key));
  }

  private add(leg: Leg): void {
    const key = legKey(leg);
    const id = readText(leg.id);
    if (key !== '') this.byKey.set(key, leg);
    if (id === null) return;
    const legs = this.byParticipant.get(id) ?? new Set();
    this.byParticipant.set(id, legs.add(leg));
  }

  private remove(leg: Leg): void {
    const key = legKey(leg);
    if (this.byKey.get(key) === leg) this.byKey.delete(key);
    const id = readText(leg.id) ?? '';
    const legs = this.byParticipant.get(id);
    legs?.delete(leg);
    if (legs?.size === 0) this.byParticipant.delete(id);
  }
}

/** A leg that has not ended; among several, the one that began last. */
function mostRelevant(legs: Iterable<Leg> = []): Leg | undefined {
  let best: Leg | undefined;
  for (const leg of legs) {
    if (best === undefined || isMoreRelevant(leg, best)) best = leg;
  }
  return best;
}

function isMoreRelevant(leg: Leg, other: Leg): boolean {
  const facts = participantFacts(leg);
  const otherFacts = participantFacts(other);
  if (facts.hasEnded !== otherFacts.hasEnded) return !facts.hasEnded;
  return begin(facts.times) >= begin(otherFacts.times);
}

function begin({
  connected,
  alerting,
  start,
}: ReturnType<typeof participantFacts>['times']): number {
  return connected ?? alerting ?? start ?? -Infinity;
}
