/** Reads what fits into one string or value. */
import { readElement } from './elements.js';
import type { CobrowseEvent, CobrowseSession, ParsedEvents, Sink } from './events.js';
import { foldEvents, type SessionState } from './merge.js';
import { problemOf, type Problem } from './problems.js';
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
  const sink = sinkOf(events, problems);
  if (typeof input !== 'string') readElement(input, '$', sink);
  else if (!readJson(input, '$', sink)) {
    const splitter = createSplitter((element) => readPart(element, events, problems), Infinity);
    splitter.push(input);
    if (!splitter.end()) sink.report({ code: 'invalidJson', path: '$', params: {} });
  }
  return { events, problems };
}

/** Reads one element of a longer text. Of a broken one, lines that look like JSON are tried. */
export function readPart(
  { text, path, line }: Element,
  events: CobrowseEvent[],
  problems: Problem[],
): void {
  const sink = sinkOf(events, problems, line);
  if (text === null) sink.report({ code: 'tooLong', path, params: {} });
  else if (!readJson(text, path, sink)) {
    for (const [index, part] of text.split('\n').entries()) {
      const own = sinkOf(events, problems, line + index);
      const isTried = index === 0 || /^"?[{[]/.test(part);
      if (isTried && !readJson(part, '$', own))
        own.report({ code: 'invalidJson', path, params: {} });
    }
  }
}

/** False when the text is no JSON. */
function readJson(text: string, path: string, sink: Sink): boolean {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    if (typeof value === 'string' && readJson(value, path, sink)) return true;
    readElement(value, path, sink);
    return true;
  } catch {
    return false;
  }
}

/** Collects what is read, with the line of its element. */
function sinkOf(events: CobrowseEvent[], problems: Problem[], line?: number): Sink {
  return {
    event: (event) => events.push(line === undefined ? event : { ...event, line }),
    report: (finding) => problems.push(problemOf(finding, line)),
  };
}
