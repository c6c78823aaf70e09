/**
 * Stores what was read as bytes until it is merged. A log of many sessions then takes no more
 * memory than its own size, while the objects of all sessions would take several times as much.
 * Bytes are outside of the heap, which stays small, so that garbage is collected early.
 */
import type { ObservedSession } from '../../../src/entries/model.js';
import { mergeEvent } from '../../../src/entries/wire.js';
import type { CobrowseEvent, CobrowseSession, SessionState } from '../../../src/entries/wire.js';
import { createChangeHistory } from './change-history.js';
import type { ChangeHistory } from './change-history.js';

/**
 * How many events wait to be merged. More of them would take more memory than the merged session.
 */
const MOST_WAITING = 8;

/** Sessions by their position in the source. */
export interface SessionStore {
  readonly add: (events: readonly CobrowseEvent[]) => void;
  /** Sessions so far. */
  readonly size: () => number;
  /** A session, merged. */
  readonly get: (index: number) => CobrowseSession | undefined;
  /** How many events a session has. */
  readonly eventCount: (index: number) => number;
  /**
   * The position of the session of an event; undefined if the session consists of this event only.
   */
  readonly placeOf: (event: CobrowseEvent) => number | undefined;
  /** What the events of a session changed; null when that was too much to store. */
  readonly history: (index: number) => readonly ObservedSession[] | null;
}

interface Entry {
  count: number;
  waiting: Uint8Array[];
  readonly history: ChangeHistory;
  state: SessionState | undefined;
  /** The session, once it was asked for. */
  session: Uint8Array | undefined;
}

/** An empty store. */
export function createSessionStore(): SessionStore {
  const places = new Map<string, number>();
  const entries: Entry[] = [];

  const entryOf = (event: CobrowseEvent): Entry => {
    const key = keyOf(event) ?? `\0${entries.length}`;
    const place = places.get(key) ?? entries.length;
    places.set(key, place);
    return (entries[place] ??= {
      count: 0,
      waiting: [],
      history: createChangeHistory(),
      state: undefined,
      session: undefined,
    });
  };
  return {
    add: (events) => {
      for (const event of events) {
        const entry = entryOf(event);
        const bytes = pack(event);
        entry.count += 1;
        entry.waiting.push(bytes);
        entry.history.add(event, () => unpack<CobrowseEvent>(bytes));
        if (entry.waiting.length >= MOST_WAITING) merge(entry);
      }
    },
    size: () => entries.length,
    get: (index) => {
      const entry = entries[index];
      if (!entry) return undefined;
      if (entry.session) return unpack<CobrowseSession>(entry.session);
      merge(entry);
      const session = entry.state?.session;
      entry.session = session && pack(session);
      entry.state = undefined;
      return session;
    },
    eventCount: (index) => entries[index]?.count ?? 0,
    placeOf: (event) => places.get(keyOf(event) ?? '\0'),
    history: (index) => entries[index]?.history.states() ?? null,
  };
}

/**
 * Participants without a conversation form one session. A conversation without an id (null) is a
 * separate session.
 */
function keyOf({ shape, session: { id } }: CobrowseEvent): string | null {
  if (shape === 'participant') return '';
  return typeof id === 'string' && id.trim() !== '' ? id.trim() : null;
}

function merge(entry: Entry): void {
  for (const bytes of entry.waiting) {
    entry.state = mergeEvent(entry.state, unpack<CobrowseEvent>(bytes));
  }
  entry.waiting = [];
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Sessions and events are plain JSON, so unpacking returns them unchanged. */
function pack(value: CobrowseEvent | CobrowseSession): Uint8Array {
  return encoder.encode(JSON.stringify(value));
}

function unpack<T extends CobrowseEvent | CobrowseSession>(bytes: Uint8Array): T {
  return JSON.parse(decoder.decode(bytes)) as T;
}
