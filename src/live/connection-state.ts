/** The status of a connection, and how it moves from one phase to the next. */
import { isSame } from '../wire/reported-values.js';
import type { ReportError } from './listeners.js';
import type { ConnectionPhase, ConnectionReason, ConnectionStatus } from './notification-types.js';
import { Observable } from './observable.js';
import { systemNow } from './system-time.js';

/** A status that others can subscribe to. */
export class ConnectionState {
  readonly status: Observable<ConnectionStatus>;
  hasBeenLive = false;
  private lastMessageAt: number | null = null;

  constructor(isLeader: boolean, reportError: ReportError) {
    const initial: ConnectionStatus = {
      phase: 'connecting',
      reason: null,
      since: systemNow(),
      currentAsOf: null,
      retryAt: null,
      refusedTopics: [],
      clockOffset: null,
      isLeader,
    };
    this.status = new Observable(initial, reportError);
  }

  get phase(): ConnectionPhase {
    return this.status.get().phase;
  }

  /** Records that something arrived from the other side. */
  recordMessage(): void {
    this.lastMessageAt = systemNow();
  }

  setPhase(phase: ConnectionPhase, reason: ConnectionReason | null): void {
    const before = this.status.get();
    if (before.phase === phase && before.reason === reason) return;
    const now = systemNow();
    if (phase === 'live') this.hasBeenLive = true;
    // When it went live, everything had been read.
    const wasCurrentAt = Math.max(before.since, this.lastMessageAt ?? 0);
    const currentAsOf = before.phase === 'live' ? wasCurrentAt : before.currentAsOf;
    this.update({
      phase,
      reason,
      since: phase === before.phase ? before.since : now,
      currentAsOf: phase === 'live' ? null : currentAsOf,
    });
  }

  /** Adopts the status of the tab that holds the channel. */
  follow(status: ConnectionStatus): void {
    if (status.phase === 'live') this.hasBeenLive = true;
    this.status.set({ ...status, isLeader: false });
  }

  /** Changes some members. If nothing differs, no listener is called. */
  update(change: Partial<ConnectionStatus>): void {
    const before = this.status.get();
    const after = { ...before, ...change };
    if (!isSame(before, after)) this.status.set(after);
  }
}
