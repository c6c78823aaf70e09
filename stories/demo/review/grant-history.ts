/** What a session's events told of control, without the events: enough for who controlled whom before. */
import { newestInstant, participantFacts } from '../../../src/entries/model.js';
import type { CobrowseMediaParticipant, ObservedSession } from '../../../src/entries/model.js';
import type { CobrowseEvent } from '../../../src/entries/wire.js';

/** Different states of control that are kept of one session; a person's clicks never make as many. */
const MOST_STATES = 10_000;

/** The states of control of a session, each with its first and its last time. */
export interface GrantHistory {
  readonly add: (event: CobrowseEvent) => void;
  /** The states as earlier sessions, in their order; null when there were too many to keep. */
  readonly states: () => readonly ObservedSession[] | null;
}

/** An empty history. */
export function createGrantHistory(): GrantHistory {
  const first = new Map<string, number | null>();
  const last = new Map<string, number | null>();
  let isFull = false;
  return {
    add: ({ session }) => {
      const legs = session.participants.flatMap(controllerOf);
      if (legs.length === 0 || isFull) return;
      const state = JSON.stringify(legs);
      const at = newestInstant(session);
      if (!first.has(state)) first.set(state, at);
      // A map keeps the order in which its keys came: the state that was seen last stands last.
      last.delete(state);
      last.set(state, at);
      isFull = first.size > MOST_STATES;
    },
    states: () => (isFull ? null : [...first, ...last].map(toSession)),
  };
}

/** Of a leg that controls somebody: which it is, and whom it controls. */
function controllerOf(leg: CobrowseMediaParticipant): readonly CobrowseMediaParticipant[] {
  // Most legs control nobody: they are not worth being read.
  if (!leg.controlling) return [];
  const { controlling, id, communicationId } = participantFacts(leg);
  return controlling?.length ? [{ id, communicationId, controlling }] : [];
}

function toSession([state, at]: readonly [string, number | null]): ObservedSession {
  // As `add` wrote it.
  const participants = JSON.parse(state) as readonly CobrowseMediaParticipant[];
  return { session: { participants }, at };
}
