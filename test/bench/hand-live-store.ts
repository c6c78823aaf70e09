/**
 * The store that the live benchmark compares with: what a competent team writes for one application.
 *
 * It reads notifications of one shape, ignores what is not one, keeps the latest report of each leg
 * by its own time (a late one changes nothing), knows the legs of each session in order, and calls
 * listeners of the sessions that changed once a frame.
 *
 * It does not read other shapes, merge field by field, find out which leg a report without a
 * communication id is about, keep earlier events, or say what it could not read.
 */
import type { CobrowseMediaParticipant } from '../../src/entries/index.js';

type Leg = CobrowseMediaParticipant;

export class HandStore {
  readonly sessions = new Map<string, readonly Leg[]>();
  readonly legs = new Map<string, Leg>();
  private readonly sessionListeners = new Map<string, Set<() => void>>();
  private readonly changed = new Set<string>();
  private isScheduled = false;

  apply(text: string): void {
    const notification = readNotification(text);
    if (!notification) return;
    const { sessionId, participants } = notification;
    let isChanged = false;
    const session = participants.map((leg) => {
      const key = keyOf(sessionId, leg);
      const known = this.legs.get(key);
      if (known && !isNewer(leg, known)) return known;
      this.legs.set(key, leg);
      isChanged = true;
      return leg;
    });
    if (!isChanged) return;
    this.sessions.set(sessionId, session);
    this.changed.add(sessionId);
    if (this.isScheduled) return;
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

/** Identifies a leg within the store. */
export function keyOf(sessionId: string, { id, communicationId }: Leg): string {
  return `${sessionId} ${id ?? ''} ${communicationId ?? ''}`;
}

interface Notification {
  readonly sessionId: string;
  readonly participants: readonly Leg[];
}

/** Null for heartbeats, other topics and broken text. */
function readNotification(text: string): Notification | null {
  try {
    const { eventBody } = JSON.parse(text) as {
      readonly eventBody?: { readonly id?: unknown; readonly participants?: unknown };
    };
    const { id, participants } = eventBody ?? {};
    if (typeof id !== 'string' || !Array.isArray(participants)) return null;
    return { sessionId: id, participants: participants.filter(isLeg) };
  } catch {
    return null;
  }
}

function isLeg(value: unknown): value is Leg {
  return typeof value === 'object' && value !== null && typeof (value as Leg).id === 'string';
}

/** Times are ISO-8601 in UTC, so their order is that of the texts. */
function isNewer(leg: Leg, known: Leg): boolean {
  return String(leg.providerEventTime ?? '') > String(known.providerEventTime ?? '');
}
