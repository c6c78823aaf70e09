/** Reads what fits into one string or value. */
import { readElement } from './elements.js';
import type { CobrowseEvent, CobrowseSession, ParsedEvents } from './events.js';
import { foldEvents, type SessionState } from './merge.js';
import { reportTo, type Problem } from './problems.js';
import { createSplitter, type Element } from './split.js';

/** What {@link parseSessions} gives. */
export interface ParsedSessions {
  /** One session per conversation, in the order in which they first came. */
  readonly sessions: readonly CobrowseSession[];
  /** What could not be read. */
  readonly problems: readonly Problem[];
}

/**
 * Reads sessions from whatever Genesys gave: text or a value; one conversation, a page of them, a
 * notification, an answer of analytics, a participant, an array of these, or a log, one per line.
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
 * const { events } = parseEvents(logOfNotifications);
 */
export function parseEvents(input: unknown): ParsedEvents {
  const events: CobrowseEvent[] = [];
  const problems: Problem[] = [];
  if (typeof input !== 'string') readValue(input, '$', events, problems);
  else if (!readJson(input, '$', events, problems)) {
    const splitter = createSplitter((element) => readPart(element, events, problems), Infinity);
    splitter.push(input);
    if (!splitter.end()) reportTo(problems)('invalidJson', '$', {});
  }
  return { events, problems };
}

/** Reads one element of a longer text. Of a broken one, lines that look like JSON are tried. */
export function readPart(
  { text, path, line }: Element,
  events: CobrowseEvent[],
  problems: Problem[],
): void {
  if (readJson(text, path, events, problems, line)) return;
  text.split('\n').forEach((part, index) => {
    const isTried = index === 0 || /^"?[{[]/.test(part);
    if (isTried && !readJson(part, '$', events, problems, line + index))
      reportTo(problems, line + index)('invalidJson', path, {});
  });
}

/** False when the text is no JSON. */
function readJson(
  text: string,
  path: string,
  events: CobrowseEvent[],
  problems: Problem[],
  line?: number,
): boolean {
  try {
    const value: unknown = JSON.parse(text.trim());
    const isRead = typeof value === 'string' && readJson(value, path, events, problems, line);
    if (!isRead) readValue(value, path, events, problems, line);
    return true;
  } catch {
    return false;
  }
}

/** Collects what is read, with the line of its element. */
function readValue(
  value: unknown,
  path: string,
  events: CobrowseEvent[],
  problems: Problem[],
  line?: number,
): void {
  const take = (event: CobrowseEvent): unknown => events.push(line ? { ...event, line } : event);
  readElement(value, path, take, reportTo(problems, line));
}
