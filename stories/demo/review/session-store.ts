/**
 * Keeps what was read until it is merged, as text: a log of many sessions takes less than its own
 * size that way, where the objects of all sessions would take several times of it.
 */
import { mergeEvent } from '../../../src/entries/wire.js';
import type { CobrowseEvent, CobrowseSession, SessionState } from '../../../src/entries/wire.js';

/** Events that wait to be merged; more of them take more room than what comes of them. */
const MOST_WAITING = 8;

/** Sessions by their place in the source. */
export interface SessionStore {
  readonly add: (events: readonly CobrowseEvent[]) => void;
  /** Sessions so far. */
  readonly size: () => number;
  /** A session, merged. */
  readonly get: (index: number) => CobrowseSession | undefined;
}

interface Entry {
  waiting: string[];
  state: SessionState | undefined;
  /** The session as text, once it was asked for. */
  text: string | undefined;
}

/** An empty store. */
export function createSessionStore(): SessionStore {
  const places = new Map<string, number>();
  const entries: Entry[] = [];

  const entryOf = ({ shape, session: { id } }: CobrowseEvent): Entry => {
    const isNamed = typeof id === 'string' && id.trim() !== '';
    // Bare participants are of one session; a conversation without an id is one by itself.
    const key = shape === 'participant' ? '' : isNamed ? id : `\0${entries.length}`;
    const place = places.get(key) ?? entries.length;
    places.set(key, place);
    return (entries[place] ??= { waiting: [], state: undefined, text: undefined });
  };
  return {
    add: (events) => {
      for (const event of events) {
        const entry = entryOf(event);
        entry.waiting.push(JSON.stringify(event));
        if (entry.waiting.length >= MOST_WAITING) merge(entry);
      }
    },
    size: () => entries.length,
    get: (index) => {
      const entry = entries[index];
      if (!entry) return undefined;
      if (entry.text !== undefined) return JSON.parse(entry.text) as CobrowseSession; // made below
      merge(entry);
      const session = entry.state?.session;
      entry.text = JSON.stringify(session);
      entry.state = undefined;
      return session;
    },
  };
}

function merge(entry: Entry): void {
  for (const text of entry.waiting) {
    entry.state = mergeEvent(entry.state, JSON.parse(text) as CobrowseEvent); // made above
  }
  entry.waiting = [];
}
