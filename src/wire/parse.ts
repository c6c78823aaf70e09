/** Reads a whole string or value at once. */
import { readElement } from './elements.js';
import type { CobrowseEvent, CobrowseSession, ParsedEvents } from './events.js';
import { foldEvents, type SessionState } from './merge.js';
import { ProblemList, type Problem } from './problems.js';
import { Splitter, type Element, type TextEnd } from './split.js';

/** Texts are split in steps of this many characters. */
export const STEP_LENGTH = 1024 * 1024;

/** The result of {@link parseSessions}. */
export interface ParsedSessions {
  /** One session per conversation, in the order of their first snapshots. */
  readonly sessions: readonly CobrowseSession[];
  /** What could not be read. */
  readonly problems: readonly Problem[];
}

/**
 * Reads sessions from anything that Genesys Cloud sends, as text or as a value: a conversation, a
 * page of conversations, a notification, an analytics response, a participant, an array of these,
 * or a log with one of them per line. Snapshots of the same conversation are merged, see {@link
 * mergeEvent}. Never throws on data. Lists at most a thousand problems; the last one then says how
 * many more there are.
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
 * Reads the same input as {@link parseSessions}, but returns one event per snapshot, in the order
 * of the input, without merging. Never throws on data.
 *
 * @example
 * const { events } = parseEvents(logOfNotifications);
 */
export function parseEvents(input: unknown): ParsedEvents {
  const reading = new Reading();
  if (typeof input !== 'string') reading.readValue(input, '$');
  else if (!reading.readJson(input, '$')) reading.readText(input);
  return { events: reading.events, problems: reading.problems.take(true) };
}

/** What was read from one text, value or source. */
export class Reading {
  events: CobrowseEvent[] = [];
  readonly problems = new ProblemList();

  /** Reads text that is not a single JSON value. */
  readText(text: string): void {
    const splitter = new Splitter((element) => {
      this.readPart(element);
    }, Infinity);
    for (let at = 0; at < text.length; at += STEP_LENGTH)
      splitter.push(text.slice(at, at + STEP_LENGTH));
    this.reportEnd(splitter.end());
  }

  /** Reports a text that did not end properly. */
  reportEnd(end: TextEnd): void {
    if (end !== 'whole') this.problems.reportAt()('invalidJson', '$', {});
  }

  /**
   * Reads one element of a longer text. If it is broken, lines that look like JSON are tried one by
   * one.
   */
  readPart({ text, path, line }: Element): void {
    if (this.readJson(text, path, line)) return;
    if (!text.includes('\n')) {
      this.problems.reportAt(line)('invalidJson', path, {});
      return;
    }
    let at = 0;
    for (let index = 0; at <= text.length; index++) {
      const next = text.indexOf('\n', at);
      const end = next < 0 ? text.length : next;
      const isTried = index === 0 || isJsonBegin(text, at);
      if (isTried && !this.readJson(text.slice(at, end), '$', line + index)) {
        this.problems.reportAt(line + index)('invalidJson', path, {});
      }
      at = end + 1;
    }
  }

  /** False when the text is not JSON. */
  readJson(text: string, path: string, line?: number): boolean {
    const json = text.trim();
    // Checking both ends first avoids an exception, which is a thousand times slower.
    if (!isWholeJson(json)) return false;
    try {
      const value: unknown = JSON.parse(json);
      const isRead = typeof value === 'string' && this.readJson(value, path, line);
      if (!isRead) this.readValue(value, path, line);
      return true;
    } catch {
      return false;
    }
  }

  /** Reads a value, and collects the events in it with the line of its element. */
  readValue(value: unknown, path: string, line?: number): void {
    const take = (event: CobrowseEvent): unknown =>
      this.events.push(line ? { ...event, line } : event);
    readElement(value, path, take, this.problems.reportAt(line));
  }
}

/** The closing character for each opening character of a JSON value. */
const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']', '"': '"' };

/** Whether the last character matches the first. Always true for numbers and words. */
function isWholeJson(text: string): boolean {
  const closing = CLOSING[text.charAt(0)];
  return closing === undefined || text.endsWith(closing);
}

/** Whether an object, a list, or one of them within a string begins here. */
function isJsonBegin(text: string, at: number): boolean {
  const first = text.charAt(text[at] === '"' ? at + 1 : at);
  return first === '{' || first === '[';
}
