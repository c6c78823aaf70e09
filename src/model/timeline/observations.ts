/** What events show about each leg: which phases it went through, and when each was first seen. */
import type { ObservedSession } from '../findings/types.js';
import type { LegFacts } from '../facts.js';
import { newestInstant } from '../newest-instant.js';
import { isReconnect, type ParticipantPhase } from '../phase.js';
import { sessionLegs, type SessionLeg } from '../session-legs.js';
import { parseInstant } from '../time.js';
import type { CobrowseConversation } from '../types.js';
import { isRecord } from '../values.js';
import { asOpen, seenIn } from './bounds.js';
import type { TimelineBound } from './types.js';

/** An event with a time. */
export interface TimedEvent {
  readonly at: number;
  /** Position among the events that were passed. */
  readonly index: number;
  readonly session: CobrowseConversation | null | undefined;
}

/** A leg stayed in a phase, in one event or several. */
interface PhaseRun {
  readonly phase: ParticipantPhase;
  /**
   * When it was first seen: `inferred` after another phase, otherwise `open`, because it may be
   * older.
   */
  readonly start: TimelineBound;
  /** The leg as it was last seen in this phase. */
  facts: LegFacts;
}

/** A leg, and what events show about it. */
export interface LegHistory {
  readonly key: string;
  /** Position in `session.participants`; null when only events have the leg. */
  readonly position: number | null;
  /** The leg as it is now. */
  facts: LegFacts;
  readonly runs: PhaseRun[];
  /** When an event last mentioned the leg; null without events. */
  lastObserved: TimelineBound | null;
  /** The leg at the end of each earlier connection: it was connected again after that. */
  readonly earlier: Episode[];
}

/** A connection that ended before the leg was connected again. */
interface Episode {
  readonly facts: LegFacts;
  readonly runs: readonly PhaseRun[];
}

/** A connection of a leg. */
export interface Connection extends Episode {
  /**
   * When an event last showed something about this connection. For an earlier connection, that is
   * when its last phase was first seen. Null without events.
   */
  readonly lastObserved: TimelineBound | null;
  /** Epoch milliseconds; null when unknown. */
  readonly now: number | null;
}

/** Events with a time, in chronological order. An event without any instant is left out. */
export function timedEvents(
  events: readonly ObservedSession[] | null | undefined,
): readonly TimedEvent[] {
  if (!Array.isArray(events)) return [];
  const all: readonly ObservedSession[] = events;
  return all
    .flatMap((event, index): readonly TimedEvent[] => {
      if (!isRecord(event)) return [];
      const { session } = event;
      const at = parseInstant(event.at) ?? parseInstant(newestInstant(session));
      return at === null ? [] : [{ at, index, session }];
    })
    .toSorted((one, other) => one.at - other.at);
}

/** Finds the leg of the timeline for a leg of an event. */
export type FindHistory = (leg: SessionLeg) => LegHistory;

/** The legs of the session, then those that only events have, with what events show about them. */
export function observeLegs(
  session: CobrowseConversation | null | undefined,
  events: readonly TimedEvent[],
): { readonly histories: readonly LegHistory[]; readonly find: FindHistory } {
  const index = new HistoryIndex(session);
  for (const event of events) {
    for (const leg of sessionLegs(event.session).legs) observe(index.find(leg), leg.facts, event);
  }
  return { histories: index.histories, find: (leg) => index.find(leg) };
}

/** Adds what one event shows about a leg. */
function observe(history: LegHistory, facts: LegFacts, event: TimedEvent): void {
  const seen = seenIn(event);
  history.lastObserved = asOpen(seen);
  // A leg that only events have is as the last of them reports it.
  if (history.position === null) history.facts = facts;
  // An event that does not report the state says nothing about the phase either.
  if (facts.phase === 'unknown') return;
  const last = history.runs.at(-1);
  if (last && isConnectedAgain(last.facts, facts)) {
    history.earlier.push({ facts: last.facts, runs: history.runs.splice(0) });
  } else if (last?.phase === facts.phase) {
    last.facts = facts;
    return;
  }
  const isFirst = history.runs.length === 0;
  const start = isFirst ? asOpen(seen) : seen;
  history.runs.push({ phase: facts.phase, start, facts });
}

function isConnectedAgain(before: LegFacts, after: LegFacts): boolean {
  return before.hasEnded && isReconnect(after.times.connected, before.times.end);
}

/** All legs by key, and those of the session by participant id. */
class HistoryIndex {
  readonly histories: LegHistory[] = [];
  private readonly byKey = new Map<string, LegHistory>();
  private readonly byId = new Map<string, LegHistory[]>();

  constructor(session: CobrowseConversation | null | undefined) {
    const positions = new Map<unknown, number[]>();
    const participants: readonly unknown[] = Array.isArray(session?.participants)
      ? session.participants
      : [];
    participants.forEach((participant, position) => {
      const known = positions.get(participant);
      if (known) known.push(position);
      else positions.set(participant, [position]);
    });
    for (const leg of sessionLegs(session).legs) {
      this.add(leg, positions.get(leg.participant)?.shift() ?? null);
    }
  }

  find(leg: SessionLeg): LegHistory {
    const history = this.byKey.get(leg.key) ?? this.onlyLegMeant(leg.facts) ?? this.add(leg, null);
    this.byKey.set(leg.key, history);
    return history;
  }

  /** Shapes differ in whether they carry the communication id, so one of the two may lack it. */
  private onlyLegMeant({ id, communicationId }: LegFacts): LegHistory | undefined {
    const ofParticipant = id === null ? [] : (this.byId.get(id) ?? []);
    const [only, ...others] = ofParticipant;
    if (!only || others.length > 0) return undefined;
    const lacksId = communicationId === null || only.facts.communicationId === null;
    return lacksId ? only : undefined;
  }

  private add({ key, facts }: SessionLeg, position: number | null): LegHistory {
    const history: LegHistory = { key, position, facts, runs: [], lastObserved: null, earlier: [] };
    this.histories.push(history);
    this.byKey.set(key, history);
    if (facts.id !== null && position !== null) {
      const same = this.byId.get(facts.id);
      if (same) same.push(history);
      else this.byId.set(facts.id, [history]);
    }
    return history;
  }
}
