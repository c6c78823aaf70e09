/** Reads what fits into one string or value. */
import { readElement } from './elements.js';
import type { CobrowseEvent, CobrowseSession, ParsedEvents } from './events.js';
import { foldEvents, type SessionState } from './merge.js';
import { problemOf, type Problem } from './problems.js';

/** What {@link parseSessions} gives. */
export interface ParsedSessions {
  /** One session per conversation, in the order in which they first came. */
  readonly sessions: readonly CobrowseSession[];
  /** What could not be read. */
  readonly problems: readonly Problem[];
}

/**
 * Reads sessions from whatever Genesys gave: text or a value; one conversation, a page of them, a
 * notification, an answer of analytics, a participant, an array or a log of these, one per line.
 * Snapshots of one conversation are merged, see {@link mergeEvent}. Never throws on data.
 *
 * @example
 * const { sessions, problems } = parseSessions('{"id":"c1","participants":[{"id":"p1"}]}');
 */
export function parseSessions(input: unknown): ParsedSessions {
  const { events, problems } = parseEvents(input);
  const states = new Map<string, SessionState>();
  foldEvents(states, events);
  return { sessions: Array.from(states.values(), ({ session }) => session), problems };
}

/**
 * Reads the same as {@link parseSessions}, one event per snapshot, in the order of the input and
 * not merged. Never throws on data.
 *
 * @example
 * const { events } = parseEvents(log);
 */
export function parseEvents(input: unknown): ParsedEvents {
  const events: CobrowseEvent[] = [];
  const problems: Problem[] = [];
  const sink = {
    event: (event: CobrowseEvent): void => void events.push(event),
    report: (finding: Parameters<typeof problemOf>[0]): void =>
      void problems.push(problemOf(finding)),
  };
  readElement(typeof input === 'string' ? JSON.parse(input) : input, '$', sink);
  return { events, problems };
}
