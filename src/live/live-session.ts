/** One conversation in the store: what has been merged, and what subscribers see. */
import { participantFacts } from '../model/facts.js';
import type { CobrowseMediaParticipant } from '../model/types.js';
import type { CobrowseEvent, CobrowseSession } from '../wire/events.js';
import { mergeWithChanges, type SessionState } from '../wire/merge.js';
import { isSame } from '../wire/reported-values.js';
import { EventHistory } from './event-history.js';
import { LegIndex } from './leg-index.js';

/** How one leg differs from what subscribers saw before. */
export interface LegChange {
  /** Id of the conversation. Empty for participants that arrived without one. */
  readonly conversationId: string;
  /** The leg before; null for one that joined. */
  readonly before: CobrowseMediaParticipant | null;
  /** The leg now; null for one that is no longer in the session. */
  readonly after: CobrowseMediaParticipant | null;
}

type Leg = CobrowseMediaParticipant;

const NO_SESSION: CobrowseSession = { participants: [] };

/** A conversation while events arrive. Events change `latest`; `publish` moves `published` to it. */
export class LiveSession {
  readonly conversationId: string;
  readonly history: EventHistory;
  /** What subscribers see; undefined before the first flush. */
  published: CobrowseSession | undefined;

  private state: SessionState | undefined;
  /** The published legs. Created when a leg of this session is first looked up. */
  private index: LegIndex | undefined;
  /**
   * Legs that changed since the last flush: from the latest object to the published one, which is
   * null for a leg that joined since.
   */
  private changedLegs: Map<Leg, Leg | null> | undefined;
  private removedLegs: Leg[] | undefined;
  private presentCount = 0;

  constructor(conversationId: string, historyLimit: number) {
    this.conversationId = conversationId;
    this.history = new EventHistory(historyLimit);
  }

  /** The session with everything that arrived. */
  get latest(): CobrowseSession {
    return this.state?.session ?? NO_SESSION;
  }

  /** Whether nobody is in the session any more, and no wrap-up is due. */
  get hasEnded(): boolean {
    return this.presentCount === 0;
  }

  /** Merges an event. Returns whether that changed the session. */
  merge(received: CobrowseEvent, at: number): boolean {
    const { latest } = this;
    // `event` is what was received, with the objects of the last report where the values are equal.
    const { state, changes, event } = mergeWithChanges(this.state, received);
    if (state === this.state) return false; // the same notification again
    this.state = state;
    for (const { before, after } of changes)
      this.recordChange(before?.leg ?? null, after?.leg ?? null);
    const isChanged = state.session !== latest;
    const isRepeated = !isChanged && isSame(event.session, this.history.latest?.session);
    if (!isRepeated) this.history.add({ ...event, at });
    return isChanged;
  }

  /** Makes the latest state visible to subscribers. Returns the legs that changed for them. */
  publish(): readonly LegChange[] {
    const { conversationId } = this;
    const changes: LegChange[] = [];
    for (const before of this.removedLegs ?? []) {
      changes.push({ conversationId, before, after: null });
    }
    for (const [after, before] of this.changedLegs ?? []) {
      // It can have changed back.
      if (before !== after) changes.push({ conversationId, before, after });
    }
    this.removedLegs = undefined;
    this.changedLegs = undefined;
    this.published = this.latest;
    for (const { before, after } of changes) this.index?.replace(before, after);
    return changes;
  }

  /** The changes for subscribers when the session is removed from the store. */
  withdraw(): readonly LegChange[] {
    const { conversationId, published = NO_SESSION } = this;
    return published.participants.map((before) => ({ conversationId, before, after: null }));
  }

  /** The published leg with this leg key, or the most relevant leg of this participant id. */
  find(key: string): Leg | undefined {
    if (!this.published) return undefined;
    this.index ??= new LegIndex(this.published.participants);
    return this.index.find(key);
  }

  private recordChange(before: Leg | null, after: Leg | null): void {
    if (before === after) return;
    this.presentCount += Number(isPresent(after)) - Number(isPresent(before));
    let publishedLeg = before;
    if (before && this.changedLegs?.has(before)) {
      publishedLeg = this.changedLegs.get(before) ?? null;
      this.changedLegs.delete(before);
    }
    if (after) {
      this.changedLegs ??= new Map();
      this.changedLegs.set(after, publishedLeg);
    } else if (publishedLeg) {
      this.removedLegs ??= [];
      this.removedLegs.push(publishedLeg);
    }
  }
}

/** A leg is in the session until it has ended and its wrap-up is settled. */
function isPresent(leg: Leg | null): boolean {
  return leg !== null && (isPlainlyOpen(leg) || participantFacts(leg).phase !== 'ended');
}

/** Whether a few fields already show that a leg has not ended. Reading all facts takes longer. */
function isPlainlyOpen({ state, endTime, startAcwTime, disconnectType }: Leg): boolean {
  const isAnyEnd = endTime != null || startAcwTime != null || disconnectType != null;
  return state === 'connected' && !isAnyEnd;
}
