/**
 * The store that the live benchmark compares with: the least that a careful developer writes. It
 * parses, keeps the latest leg by id, and tells once a frame which sessions changed. It trusts its
 * data, and knows nothing of late or repeated notifications, other shapes, or ends.
 */
import type { CobrowseMediaParticipant } from '../../src/entries/index.js';

type Leg = CobrowseMediaParticipant;

interface Notification {
  readonly eventBody: { readonly id: string; readonly participants: readonly Leg[] };
}

export class HandStore {
  readonly sessions = new Map<string, readonly Leg[]>();
  readonly legs = new Map<string, Leg>();
  private readonly sessionListeners = new Map<string, Set<() => void>>();
  private readonly changed = new Set<string>();
  private isScheduled = false;

  apply(text: string): void {
    const { eventBody } = JSON.parse(text) as Notification;
    this.sessions.set(eventBody.id, eventBody.participants);
    for (const leg of eventBody.participants) {
      const id = leg.id ?? '';
      if (this.legs.get(id)?.providerEventTime === leg.providerEventTime) continue;
      this.legs.set(id, leg);
      this.changed.add(eventBody.id);
    }
    if (this.isScheduled || this.changed.size === 0) return;
    this.isScheduled = true;
    requestAnimationFrame(() => this.flush());
  }

  subscribe(sessionId: string, listener: () => void): () => void {
    const listeners = this.sessionListeners.get(sessionId) ?? new Set();
    this.sessionListeners.set(sessionId, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  private flush(): void {
    this.isScheduled = false;
    for (const id of this.changed) {
      for (const listener of this.sessionListeners.get(id) ?? []) listener();
    }
    this.changed.clear();
  }
}
