/**
 * When control changed during a replay, and which events are needed to show who controlled whom.
 */
import { participantFacts } from '../model/facts.js';
import type { ObservedSession } from '../model/findings/types.js';
import { legKey } from '../model/keys.js';
import type { CobrowseConversation, CobrowseMediaParticipant } from '../model/types.js';
import { isRecord, readTexts } from '../model/values.js';

type Leg = CobrowseMediaParticipant;
type Session = CobrowseConversation | undefined;

const NONE: readonly never[] = [];

/** Records control while events are merged, oldest first. */
export class ControlRecorder {
  /** Indices of the events that changed who controls whom. */
  readonly changes: number[] = [];
  /** What was observed, with the index of the event that it needs. */
  private readonly observed: { readonly index: number; readonly event: ObservedSession }[] = [];

  /** Records what an event changed. */
  record({ index, before, after, at, previousAt }: MergedEvent): void {
    const changed = changedControl(before, after);
    if (changed.length === 0) return;
    this.changes.push(index);
    // Control lasted at least until the event before.
    const past = changed.flatMap(({ leg, was }) => (was.length > 0 ? [reportOf(leg, was)] : []));
    if (past.length > 0) this.observed.push({ index, event: observation(past, previousAt) });
    const present = changed.map(({ leg, is }) => reportOf(leg, is));
    this.observed.push({ index, event: observation(present, at) });
  }

  /** What was observed up to an event, with the state after it. */
  until(index: number, session: CobrowseConversation, at: number): readonly ObservedSession[] {
    const running = legsOf(session).flatMap((leg) => {
      const ids = controlOf(leg);
      return ids.length > 0 ? [reportOf(leg, ids)] : [];
    });
    const earlier = this.observed.filter((one) => one.index <= index).map(({ event }) => event);
    return running.length > 0 ? [...earlier, observation(running, at)] : earlier;
  }
}

/** An event that changed the session. */
interface MergedEvent {
  readonly index: number;
  /** The session before and after the event. */
  readonly before: Session;
  readonly after: Session;
  /** When the event and the one before it are shown, in epoch milliseconds. */
  readonly at: number;
  readonly previousAt: number;
}

interface ChangedControl {
  readonly leg: Leg;
  readonly was: readonly string[];
  readonly is: readonly string[];
}

/** The legs whose control differs. Legs are the same objects until something in them changes. */
function changedControl(before: Session, after: Session): readonly ChangedControl[] {
  const old = legsOf(before);
  const now = legsOf(after);
  const added = now.filter((leg, index) => leg !== old[index]);
  const removed = old.filter((leg, index) => leg !== now[index]);
  const changed = new Map<string, ChangedControl>();
  for (const leg of removed) changed.set(legKey(leg), { leg, was: controlOf(leg), is: [] });
  for (const leg of added) {
    const key = legKey(leg);
    changed.set(key, { leg, was: changed.get(key)?.was ?? [], is: controlOf(leg) });
  }
  return [...changed.values()].filter(({ was, is }) => !isSameList(was, is));
}

function legsOf(session: Session): readonly Leg[] {
  return Array.isArray(session?.participants) ? session.participants : NONE;
}

/** Whom a leg controls. Control ends with the leg. */
function controlOf(leg: Leg): readonly string[] {
  if (!isRecord(leg)) return NONE;
  const ids = readTexts(leg.controlling) ?? NONE;
  return ids.length > 0 && participantFacts(leg).hasEnded ? NONE : ids;
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}

function reportOf({ id, communicationId }: Leg, controlling: readonly string[]): Leg {
  return { id, communicationId, controlling };
}

function observation(participants: readonly Leg[], at: number): ObservedSession {
  return { session: { participants }, at };
}
