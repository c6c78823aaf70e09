/**
 * Merges snapshots of one conversation, leg by leg and field by field. No public source states how;
 * the rules are here and in `cells.ts` alone, so that they can be corrected.
 */
import { legKey } from '../model/keys.js';
import { parseInstant } from '../model/time.js';
import type { CobrowseMediaParticipant } from '../model/types.js';
import { isRecord, readText } from '../model/values.js';
import { fieldsOf, isSame, joined, note, type Ledger } from './cells.js';
import type { CobrowseEvent, CobrowseSession } from './events.js';
import { shapeBit } from './fields.js';

/** What was said when: the conversation's own ledger under the empty key, the others by leg. */
type History = Map<string, Ledger>;

/** A session and what is remembered of the events that made it. Plain data: it can be cloned and posted. */
export interface SessionState {
  /** The session. The same object as long as nothing in it changed, and so is each of its legs. */
  readonly session: CobrowseSession;
  /** What was said when: the only event, or a ledger of all. Read by {@link mergeEvent} only. */
  readonly history: CobrowseEvent | ReadonlyMap<string, Ledger>;
}

/**
 * The state after an event. Pure. Each field keeps the time of the event that last spoke of it:
 * the leg's `providerEventTime`, else the order of arrival. So events that carry times end in the
 * same session, in any order and however often they come. A field that the event's shape can carry
 * and that it leaves out is cleared, a list becomes empty; instants are never un-set, and a
 * terminal state prevails over a live one.
 *
 * @example
 * let state: SessionState | undefined;
 * for (const event of events) state = mergeEvent(state, event);
 */
export function mergeEvent(state: SessionState | undefined, event: CobrowseEvent): SessionState {
  if (!state) return { session: event.session, history: event };
  const history: History = new Map('shape' in state.history ? [] : state.history);
  if ('shape' in state.history) record(history, state.history);
  record(history, event);
  return { session: sessionOf(history, state.session), history };
}

/**
 * Merges events of any number of sessions into `states`, which it changes. Events are of one session
 * when they name the same conversation; participants without a conversation are of one as well.
 *
 * @example
 * const states = new Map<string, SessionState>();
 * for await (const { events } of readEvents(file)) foldEvents(states, events);
 */
export function foldEvents(
  states: Map<string, SessionState>,
  events: readonly CobrowseEvent[],
): void {
  for (const event of events) {
    const id = event.shape === 'participant' ? '' : readText(event.session.id);
    const key = id ?? `\0${states.size}`;
    states.set(key, mergeEvent(states.get(key), event));
  }
}

function record(history: History, { session, shape }: CobrowseEvent): void {
  const { participants, ...own } = session;
  const bit = shapeBit(shape);
  const people = new Set(participants.map(keyOf).filter(isFull).map(personOf));
  const clocks = new Map<string, number>();
  const turn = (history.get('')?.turn ?? 0) + 1;
  let newest: number | undefined;
  for (const [key, { last }] of history) {
    const person = personOf(key);
    clocks.set(person, Math.max(last, clocks.get(person) ?? last));
  }
  participants.forEach((leg, index) => {
    const key = keyOf(leg, index);
    const reported = parseInstant(leg.providerEventTime);
    const time = reported ?? clocks.get(personOf(key)) ?? -Infinity;
    if (reported !== null) newest = Math.max(newest ?? reported, reported);
    const ledger = note(history.get(key), { ...leg }, bit, [index, time, turn]);
    history.set(key, people.has(key) ? { ...ledger, apart: true } : ledger);
  });
  // Of the conversation's own fields, shapes of all media carry few.
  const time = newest ?? history.get('')?.last ?? -Infinity;
  history.set('', note(history.get(''), { ...own }, bit & 3, [0, time, turn]));
}

/** The session that the ledgers tell; what did not change is taken from the one before. */
function sessionOf(history: History, before: CobrowseSession): CobrowseSession {
  const known = new Map(before.participants.map((leg, index) => [keyOf(leg, index), leg]));
  const legs = legsOf(history).map(([key, ledger]) => {
    const leg = fieldsOf(ledger);
    const old = known.get(key);
    return old && isSame(leg, old) ? old : leg;
  });
  const own = history.get('');
  const participants = isSame(legs, before.participants)
    ? before.participants
    : legs.filter(isLegOfEvents);
  const session = { ...(own ? fieldsOf(own) : {}), participants };
  return isSame(session, before) ? before : session;
}

/**
 * The legs, in order. Flat shapes carry no communication id: what they say of a participant is said
 * of its leg that has one; of several, of the one that began last, and only since it began.
 */
function legsOf(history: History): readonly (readonly [key: string, ledger: Ledger])[] {
  const latest = new Map<string, { key: string; first: number; alone: boolean }>();
  for (const [key, { first }] of history) {
    if (!isFull(key)) continue;
    const person = personOf(key);
    const other = latest.get(person);
    const isLater = !other || first > other.first || (first === other.first && key > other.key);
    latest.set(person, { ...(isLater ? { key, first } : other), alone: !other });
  }
  return [...history]
    .filter(([key, { apart }]) => key !== '' && (apart || !latest.has(key)))
    .map(([key, ledger]) => {
      const person = personOf(key);
      const flat = isFull(key) ? history.get(person) : undefined;
      const { key: heir, alone = false } = latest.get(person) ?? {};
      const inherits = flat && !flat.apart && heir === key;
      return [key, inherits ? joined(ledger, flat, alone) : ledger] as const;
    })
    .toSorted(([a, one], [b, other]) => placeOf(one) - placeOf(other) || (a < b ? -1 : 1));
}

function placeOf({ place: [index] }: Ledger): number {
  return Number(index);
}

/** True: whatever a ledger tells was told by legs of events. */
function isLegOfEvents(leg: object): leg is CobrowseMediaParticipant {
  return isRecord(leg);
}

function keyOf(leg: CobrowseMediaParticipant, index: number): string {
  return legKey(leg) || `#${index}`;
}

/** Whether a key names a communication. */
function isFull(key: string): boolean {
  return key.includes('/');
}

function personOf(key: string): string {
  return key.replace(/\/.*/, '');
}
