/** Who listens to one conversation, and to which of its legs. */
import { legKey } from '../model/keys.js';
import type { CobrowseMediaParticipant } from '../model/types.js';
import { readText } from '../model/values.js';
import { addListener, type Listener } from './listeners.js';
import type { LegChange } from './live-session.js';

type Leg = CobrowseMediaParticipant;

interface LegSubscription {
  readonly listeners: Set<Listener>;
  /** The leg as the listeners know it. */
  seen: Leg | undefined;
}

/**
 * The subscriptions of one conversation. They can begin before the conversation does, and outlive
 * it.
 */
export class ConversationSubscriptions {
  private readonly ofSession = new Set<Listener>();
  private readonly ofLegs = new Map<string, LegSubscription>();

  get isEmpty(): boolean {
    return this.ofSession.size === 0 && this.ofLegs.size === 0;
  }

  addToSession(listener: Listener): () => void {
    return addListener(this.ofSession, listener);
  }

  addToLeg(key: string, listener: Listener, seen: Leg | undefined): () => void {
    const subscription = this.ofLegs.get(key) ?? { listeners: new Set(), seen };
    this.ofLegs.set(key, subscription);
    const remove = addListener(subscription.listeners, listener);
    return () => {
      remove();
      const isLast = subscription.listeners.size === 0;
      if (isLast && this.ofLegs.get(key) === subscription) this.ofLegs.delete(key);
    };
  }

  /** The listeners to call after these changes; `find` returns the current leg of a key. */
  affected(changes: readonly LegChange[], find: (key: string) => Leg | undefined): Set<Listener> {
    const listeners = new Set(this.ofSession);
    if (this.ofLegs.size === 0) return listeners;
    const keys = new Set(
      changes.flatMap(({ before, after }) => [...keysOf(before), ...keysOf(after)]),
    );
    for (const key of keys) {
      const subscription = this.ofLegs.get(key);
      if (!subscription) continue;
      const leg = find(key);
      if (leg === subscription.seen) continue;
      subscription.seen = leg;
      for (const listener of subscription.listeners) listeners.add(listener);
    }
    return listeners;
  }
}

/** The keys by which a leg can be looked up. */
function keysOf(leg: Leg | null): readonly string[] {
  if (!leg) return [];
  const id = readText(leg.id);
  return id === null ? [legKey(leg)] : [legKey(leg), id];
}
