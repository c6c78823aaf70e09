/** What a session's events told of control, without the events: enough for who controlled whom before. */
import { newestInstant } from '../../../src/entries/model.js';
import type { CobrowseMediaParticipant, ObservedSession } from '../../../src/entries/model.js';
import type { CobrowseEvent } from '../../../src/entries/wire.js';

/** Different states of control that are kept of one session; a person's clicks never make as many. */
const MOST_STATES = 10_000;

/** The states of control of a session, each with its first and its last time. */
export interface GrantHistory {
  /** The event is asked for again when its time is needed: few are, and reading times takes a while. */
  readonly add: (event: CobrowseEvent, again: () => CobrowseEvent) => void;
  /** The states as earlier sessions, in their order; null when there were too many to keep. */
  readonly states: () => readonly ObservedSession[] | null;
}

/** An empty history. */
export function createGrantHistory(): GrantHistory {
  const first = new Map<string, () => CobrowseEvent>();
  const last = new Map<string, () => CobrowseEvent>();
  let isFull = false;
  return {
    add: ({ session }, again) => {
      const legs = session.participants.flatMap(controllerOf);
      if (legs.length === 0 || isFull) return;
      const state = JSON.stringify(legs);
      if (!first.has(state)) first.set(state, again);
      // A map keeps the order in which its keys came: the state that was seen last stands last.
      last.delete(state);
      last.set(state, again);
      isFull = first.size > MOST_STATES;
    },
    states: () => (isFull ? null : [...first, ...last].map(toSession)),
  };
}

/** Of a leg that controls somebody: which it is, and whom it controls. */
function controllerOf(leg: CobrowseMediaParticipant): readonly CobrowseMediaParticipant[] {
  const { id, communicationId, controlling } = leg;
  return Array.isArray(controlling) && controlling.length > 0
    ? [{ id, communicationId, controlling }]
    : [];
}

function toSession([state, event]: readonly [string, () => CobrowseEvent]): ObservedSession {
  // As `add` wrote it.
  const participants = JSON.parse(state) as readonly CobrowseMediaParticipant[];
  return { session: { participants }, at: newestInstant(event().session) };
}
