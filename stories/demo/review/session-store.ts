/**
 * Keeps what was read until it is merged, as bytes: a log of many sessions takes no more than its
 * own size that way, where the objects of all sessions would take several times of it. Bytes lie
 * outside of the heap, which stays small, so that garbage is collected early.
 */
import type { ObservedSession } from '../../../src/entries/model.js';
import { mergeEvent } from '../../../src/entries/wire.js';
import type { CobrowseEvent, CobrowseSession, SessionState } from '../../../src/entries/wire.js';
import { createChangeHistory } from './change-history.js';
import type { ChangeHistory } from './change-history.js';

/** Events that wait to be merged; more of them take more room than what comes of them. */
const MOST_WAITING = 8;

/** Sessions by their place in the source. */
export interface SessionStore {
  readonly add: (events: readonly CobrowseEvent[]) => void;
  /** Sessions so far. */
  readonly size: () => number;
  /** A session, merged. */
  readonly get: (index: number) => CobrowseSession | undefined;
  /** How many events a session has. */
  readonly eventCount: (index: number) => number;
  /** The place of the session of an event; undefined where only the event itself is that session. */
  readonly placeOf: (event: CobrowseEvent) => number | undefined;
  /** What the events of a session changed; null when that was too much to keep. */
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

/** Bare participants are of one session; a conversation without an id, null, is one by itself. */
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

/** Sessions and events are plain JSON, so what was packed comes back as it was. */
function pack(value: CobrowseEvent | CobrowseSession): Uint8Array {
  return encoder.encode(JSON.stringify(value));
}

function unpack<T extends CobrowseEvent | CobrowseSession>(bytes: Uint8Array): T {
  return JSON.parse(decoder.decode(bytes)) as T;
}
