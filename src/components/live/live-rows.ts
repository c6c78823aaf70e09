/** The legs of all sessions of a store as rows of a table, updated leg by leg. */
import { borrowSchedule } from '../../live/default-schedule.js';
import { addListener, notifyAll, throwLater, type Listener } from '../../live/listeners.js';
import type { CobrowseStore, LegChange } from '../../live/index.js';
import { legKey, type CobrowseMediaParticipant } from '../../model/index.js';
import { readText } from '../../model/values.js';
import type { CobrowseSession } from '../../wire/index.js';
import {
  REMOVED,
  rememberRowChanges,
  type RowChanges,
} from '../participants-table/rows/index/row-changes.js';
import type { RowFeed } from '../participants-table/rows/row-feed.js';
import { frameSchedule } from './frame-schedule.js';

type Leg = CobrowseMediaParticipant;

/** A leg that is a row. */
interface RowLeg {
  readonly conversationId: string;
  /** Index among the rows. */
  readonly index: number;
}

/**
 * The rows of a store. As long as there is a subscriber, a flush that only replaces legs costs the
 * changed rows and one copy of the list, and the table learns which rows differ. Rows then keep
 * their indexes, even if a session lists its legs in another order. When legs join or leave, all
 * rows are collected again.
 */
export class LiveRows implements RowFeed {
  private readonly store: CobrowseStore;
  private readonly listeners = new Set<Listener>();
  private readonly sessionListeners = new Map<string, Set<Listener>>();
  private stopFollowing: (() => void) | undefined;
  private rows: readonly Leg[] = [];
  private legs = new Map<Leg, RowLeg>();
  /** The sessions from which the rows were made; undefined while every flush is followed. */
  private collectedFrom: readonly CobrowseSession[] | undefined = [];

  constructor(store: CobrowseStore) {
    this.store = store;
  }

  readonly read: RowFeed['read'] = () => {
    const { collectedFrom } = this;
    if (collectedFrom && collectedFrom !== this.store.getSnapshot().sessions) this.collect();
    return this.rows;
  };

  readonly getSession: RowFeed['getSession'] = (leg) => {
    const row = this.legs.get(leg);
    return row && this.store.getSession(row.conversationId);
  };

  readonly conversationIdOf: RowFeed['conversationIdOf'] = (leg) =>
    this.legs.get(leg)?.conversationId ?? '';

  readonly subscribe: RowFeed['subscribe'] = (listener) =>
    this.followWhile(addListener(this.listeners, listener));

  readonly subscribeSession: RowFeed['subscribeSession'] = (conversationId, listener) => {
    const listeners = this.sessionListeners.get(conversationId) ?? new Set();
    this.sessionListeners.set(conversationId, listeners);
    const remove = addListener(listeners, listener);
    return this.followWhile(() => {
      remove();
      const isLast =
        listeners.size === 0 && this.sessionListeners.get(conversationId) === listeners;
      if (isLast) this.sessionListeners.delete(conversationId);
    });
  };

  /** Follows the store until the last listener is removed. */
  private followWhile(remove: () => void): () => void {
    this.stopFollowing ??= this.startFollowing();
    return () => {
      remove();
      if (this.listeners.size > 0 || this.sessionListeners.size > 0) return;
      this.stopFollowing?.();
      this.stopFollowing = undefined;
    };
  }

  private startFollowing(): () => void {
    this.read();
    this.collectedFrom = undefined;
    const release = borrowSchedule(this.store, frameSchedule);
    const unsubscribe = this.store.subscribeChanges((changes) => {
      if (!this.tryReplace(changes)) this.collect();
      this.notify(changes);
    });
    return () => {
      unsubscribe();
      release();
      this.collectedFrom = this.store.getSnapshot().sessions;
    };
  }

  private notify(changes: readonly LegChange[]): void {
    // The table first, because it decides which leg is in which row.
    notifyAll(this.listeners, throwLater);
    const ids = new Set(changes.map(({ conversationId }) => conversationId));
    for (const id of ids) notifyAll(this.sessionListeners.get(id) ?? [], throwLater);
  }

  /** Replaces the legs that changed. Returns false when legs were added or removed. */
  private tryReplace(changes: readonly LegChange[]): boolean {
    if (!changes.every((change) => this.isInPlace(change))) return false;
    const rows = [...this.rows];
    const changed: number[] = [];
    for (const { before, after } of changes) {
      const row = before && this.legs.get(before);
      if (!row || !after) continue;
      this.legs.delete(before);
      this.legs.set(after, row);
      rows[row.index] = after;
      changed.push(row.index);
    }
    this.setRows(rows, { changed, moves: null });
    return true;
  }

  /** Whether a row shows the leg, and its key stays the same. */
  private isInPlace({ before, after }: LegChange): boolean {
    if (!before || !after || !this.legs.has(before)) return false;
    const hasSameIds = before.id === after.id && before.communicationId === after.communicationId;
    return hasSameIds || legKey(before) === legKey(after);
  }

  /** Makes the rows from all sessions. */
  private collect(): void {
    const { sessions } = this.store.getSnapshot();
    const rows: Leg[] = [];
    const legs = new Map<Leg, RowLeg>();
    /** Rows that are new, replaced or moved. */
    const changed: number[] = [];
    const moves = new Int32Array(this.rows.length).fill(REMOVED);
    // Rows that stay keep their order. A row that does not is treated as removed and added.
    let lastKept = -1;
    for (const session of sessions) {
      const conversationId = readText(session.id) ?? '';
      for (const leg of session.participants) {
        const before = this.legs.get(leg)?.index;
        if (before !== undefined && before > lastKept) {
          moves[before] = rows.length;
          lastKept = before;
        } else {
          changed.push(rows.length);
        }
        legs.set(leg, { conversationId, index: rows.length });
        rows.push(leg);
      }
    }
    this.legs = legs;
    if (this.collectedFrom) this.collectedFrom = sessions;
    this.setRows(rows, { changed, moves });
  }

  private setRows(rows: readonly Leg[], changes: RowChanges): void {
    rememberRowChanges(this.rows, rows, changes);
    this.rows = rows;
  }
}
