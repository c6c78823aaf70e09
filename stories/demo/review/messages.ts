/** Messages between the page and its reader, a worker. */
import type {
  CobrowseMediaParticipant,
  FindingSeverity,
  ObservedSession,
  SessionIssues,
  TriageKind,
} from '../../../src/entries/model.js';
import type { CobrowseEvent, CobrowseSession, Problem } from '../../../src/entries/wire.js';

/** Requests of the page: to read a source, and then to open sessions of it. */
export type Request =
  | { readonly type: 'read'; readonly source: Blob }
  | { readonly type: 'session'; readonly index: number }
  | { readonly type: 'events'; readonly index: number };

/** A line of the list of sessions. */
export interface SessionSummary {
  /** Position in the source. */
  readonly index: number;
  /** Identifies the session in the URL, see `addressOf`. */
  readonly address: string;
  readonly id: string | null;
  /** Epoch milliseconds. */
  readonly start: number | null;
  /** Names of the first people. */
  readonly names: readonly string[];
  readonly people: number;
  readonly findings: Readonly<Record<FindingSeverity, number>>;
  /** What needs attention. */
  readonly trouble: readonly TriageKind[];
  /** The text that is searched, in lower case. */
  readonly search: string;
}

/** A session as the review shows it. */
export interface OpenedSession {
  readonly session: CobrowseSession;
  /** How many texts were shortened because they are too long. */
  readonly cut: number;
  readonly issues: SessionIssues;
  /** What its events changed; null when that was too much to store. */
  readonly events: readonly ObservedSession[] | null;
  /** How many events of the session the source has. */
  readonly eventCount: number;
}

/** The progress of the reader. */
export interface Progress {
  readonly bytesRead: number;
  /** Sessions that were found so far. */
  readonly found: number;
  /** Sessions that were checked; all of them are read then. */
  readonly checked: number;
}

/** What could not be read. */
export interface ReadProblems {
  /** The first ones. */
  readonly problems: readonly Problem[];
  /** How many there are. */
  readonly problemCount: number;
}

/** Messages of the reader. */
export type Answer =
  | ({ readonly type: 'progress' } & Progress)
  | { readonly type: 'summaries'; readonly sessions: readonly SessionSummary[] }
  | ({ readonly type: 'done' } & ReadProblems)
  // Legs are sent before their session, some at a time: receiving thousands at once would block the
  // page.
  | { readonly type: 'legs'; readonly legs: readonly CobrowseMediaParticipant[] }
  | { readonly type: 'session'; readonly index: number; readonly opened: OpenedSession }
  // Some at a time, too; the last batch is empty.
  | {
      readonly type: 'events';
      readonly index: number;
      readonly events: readonly CobrowseEvent[];
    };
