/** The legs of all sessions of a store as rows of a table, updated session by session. */
import type { CobrowseStore } from '../../live/index.js';
import type { CobrowseConversation, CobrowseMediaParticipant } from '../../model/index.js';
import { readText } from '../../model/values.js';
import type { CobrowseSession } from '../../wire/index.js';
import {
  REMOVED,
  rememberRowChanges,
  type RowChanges,
} from '../participants-table/rows/index/row-changes.js';

type Leg = CobrowseMediaParticipant;
type Legs = readonly Leg[];

/** Where the legs of a session are among the rows. */
interface SessionRows {
  readonly session: CobrowseSession;
  /** Place of the first leg. */
  readonly start: number;
}

interface NextRows {
  readonly rows: Legs;
  readonly sessions: readonly SessionRows[];
  readonly changes: RowChanges;
}

/**
 * Makes rows from the sessions of a store. Only the legs of sessions that changed are compared, and
 * the table learns which rows differ from those before.
 */
export class LiveRows {
  private readonly store: CobrowseStore;
  private snapshot: readonly CobrowseSession[] | undefined;
  private sessions: readonly SessionRows[] = [];
  private rows: Legs = [];
  private readonly conversationIds = new WeakMap<Leg, string>();

  constructor(store: CobrowseStore) {
    this.store = store;
  }

  /** All legs of these sessions, in their order. The same array for the same `snapshot`. */
  rowsOf(snapshot: readonly CobrowseSession[]): Legs {
    if (snapshot === this.snapshot) return this.rows;
    const { rows, sessions, changes } = this.replaceLegs(snapshot) ?? this.collectLegs(snapshot);
    rememberRowChanges(this.rows, rows, changes);
    this.snapshot = snapshot;
    this.sessions = sessions;
    this.rows = rows;
    return rows;
  }

  /** The session of a row. */
  readonly getSession = (leg: Leg): CobrowseConversation | undefined => {
    const id = this.conversationIds.get(leg);
    return id === undefined ? undefined : this.store.getSession(id);
  };

  /** The next rows while every session keeps its number of legs, otherwise null. */
  private replaceLegs(snapshot: readonly CobrowseSession[]): NextRows | null {
    if (snapshot.length !== this.sessions.length) return null;
    const sessions = [...this.sessions];
    const rows = [...this.rows];
    const changed: number[] = [];
    for (const [index, session] of snapshot.entries()) {
      const before = sessions[index];
      if (before?.session === session) continue;
      if (!before || !hasSameSize(before.session, session)) return null;
      sessions[index] = { session, start: before.start };
      for (const [position, leg] of session.participants.entries()) {
        const place = before.start + position;
        if (rows[place] === leg) continue;
        rows[place] = leg;
        changed.push(place);
        this.rememberConversation(leg, session);
      }
    }
    return { rows, sessions, changes: { changed, moves: null } };
  }

  /** The next rows when sessions or legs came or went. */
  private collectLegs(snapshot: readonly CobrowseSession[]): NextRows {
    const rows: Leg[] = [];
    const sessions: SessionRows[] = [];
    const changed: number[] = [];
    const moves = new Int32Array(this.rows.length).fill(REMOVED);
    const before = new Map(this.sessions.map((known) => [known.session.id, known]));
    /** Rows that stay keep their order: those before this place have been passed. */
    let passed = 0;
    for (const session of snapshot) {
      const known = before.get(session.id);
      let next = Math.max(passed, known?.start ?? 0);
      const end = known ? known.start + known.session.participants.length : 0;
      sessions.push({ session, start: rows.length });
      for (const leg of session.participants) {
        const found = findRow(this.rows, leg, next, end);
        if (found === REMOVED) {
          changed.push(rows.length);
          this.rememberConversation(leg, session);
        } else {
          moves[found] = rows.length;
          next = found + 1;
          passed = next;
        }
        rows.push(leg);
      }
    }
    return { rows, sessions, changes: { changed, moves } };
  }

  private rememberConversation(leg: Leg, session: CobrowseSession): void {
    this.conversationIds.set(leg, readText(session.id) ?? '');
  }
}

function hasSameSize(one: CobrowseSession, other: CobrowseSession): boolean {
  return one.id === other.id && one.participants.length === other.participants.length;
}

/** The place of a leg among the rows from `start` to before `end`. */
function findRow(rows: Legs, leg: Leg, start: number, end: number): number {
  for (let place = start; place < end; place += 1) {
    if (rows[place] === leg) return place;
  }
  return REMOVED;
}
