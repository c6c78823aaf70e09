/**
 * Merges snapshots of one conversation, leg by leg and field by field. No public source states how;
 * the rules are here and in `cells.ts` alone, so that they can be corrected.
 */
import { parseInstant } from '../model/time.js';
import { readText } from '../model/values.js';
import { BEGAN, fieldsOf, isSame, joined, NEWEST, note, PLACE, type Ledger } from './cells.js';
import type { CobrowseEvent, CobrowseSession } from './events.js';
import { shapeBit } from './fields.js';
import { isLeg, keyOf } from './records.js';

/** The ledgers of a participant's legs, by communication; of a flat leg under an empty key. */
type Legs = ReadonlyMap<string, Ledger>;
/** What was said of whom, by participant; of the conversation itself under an empty key. */
type History = Map<string, Legs>;

/** A session and what is remembered of the events that made it. Plain data: it can be cloned and posted. */
export interface SessionState {
  /** The session. The same object as long as nothing in it changed, and so is each of its legs. */
  readonly session: CobrowseSession;
  /** What was said when: the only event, or what all said. Read by {@link mergeEvent} only. */
  readonly history:
    | CobrowseEvent
    | ReadonlyMap<
        string,
        ReadonlyMap<string, ReadonlyMap<string | number, readonly [value: unknown, time: number]>>
      >;
}

/** An event without a time is newer than all before it, by less than any clock shows. */
const TICK = 0.001;

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
  return state ? mergeEvents(state, [event]) : { session: event.session, history: event };
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
  const later = new Map<string, CobrowseEvent[]>();
  for (const event of events) {
    const id = event.shape === 'participant' ? '' : readText(event.session.id);
    const key = id ?? `\0${states.size}`;
    const state = states.get(key);
    const group = state && later.get(key);
    if (!state) states.set(key, mergeEvent(undefined, event));
    else if (group) group.push(event);
    else later.set(key, [event]);
  }
  for (const [key, group] of later) {
    const state = states.get(key);
    if (state) states.set(key, mergeEvents(state, group));
  }
}

/** The state after events of one session. Whatever their number, the session is told once. */
function mergeEvents(
  { session, history: before }: SessionState,
  events: readonly CobrowseEvent[],
): SessionState {
  const isFirst = 'shape' in before;
  const history: History = new Map(isFirst ? [] : before);
  for (const event of isFirst ? [before, ...events] : events) record(history, event);
  return { session: sessionOf(history, session), history };
}

/** Adds what a snapshot says. */
function record(history: History, { session, shape }: CobrowseEvent): void {
  const { participants, ...own } = session;
  const bit = shapeBit(shape);
  let newest: number | null = null;
  for (const [index, leg] of participants.entries()) {
    const time = parseInstant(leg.providerEventTime);
    if (time !== null) newest = Math.max(newest ?? time, time);
    // Participants by themselves come one by one.
    const place = shape === 'participant' ? history.size : index;
    const person = readText(leg.id) ?? `#${place}`;
    tell(history, person, readText(leg.communicationId) ?? '', leg, bit, place, time);
  }
  // Of the conversation's own fields, shapes of all media carry few.
  tell(history, '', '', own, bit & 3, 0, newest);
}

/** Adds what a snapshot says of one leg, or of the conversation. */
function tell(
  history: History,
  person: string,
  communication: string,
  record: object,
  shape: number,
  place: number,
  reported: number | null,
): void {
  const legs = new Map(history.get(person));
  const times = Array.from(legs.values(), (ledger) => numberOf(ledger, NEWEST));
  const time = reported ?? Math.max(0, ...times) + TICK;
  legs.set(communication, note(legs.get(communication), { ...record }, shape, place, time));
  history.set(person, legs);
}

/** The session that the ledgers tell; what did not change is taken from the one before. */
function sessionOf(history: History, before: CobrowseSession): CobrowseSession {
  const known = new Map(before.participants.map((leg, index) => [keyOf(leg, index), leg]));
  const legs = [...history]
    .toSorted(byKey)
    .flatMap(([person, legs]) => (person ? ledgersOf(legs) : []))
    .toSorted(byNumber(PLACE))
    .map(fieldsOf)
    .filter(isLeg)
    .map((leg, index) => kept(known.get(keyOf(leg, index)), leg));
  const participants = kept(before.participants, legs);
  return kept(before, { ...fieldsOf(history.get('')?.get('')), participants });
}

/**
 * The ledgers of a participant's legs. Flat shapes carry no communication id: what they say of a
 * participant is said of its leg that has one; of several, of the one that began last, and only
 * since it began.
 */
function ledgersOf(legs: Legs): readonly Ledger[] {
  const ledgers = [...legs].toSorted(byKey).map(([, ledger]) => ledger);
  const flat = legs.get('');
  if (!flat || legs.size === 1) return ledgers;
  // The empty key of the flat one comes first.
  const others = ledgers.slice(1).toSorted(byNumber(BEGAN));
  const last = others.pop();
  const since = others.length > 0 ? numberOf(last, BEGAN) : 0;
  const inherited = [...flat].filter(([, [, time]]) => time >= since);
  return [...others, joined(last, inherited)];
}

function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}

function byNumber(field: number) {
  return (one: Ledger, other: Ledger): number => numberOf(one, field) - numberOf(other, field);
}

function numberOf(ledger: Ledger | undefined, field: number): number {
  return Number(ledger?.get(field)?.[0]);
}

/** `after`, or `before` when it says the same: what did not change keeps its identity. */
function kept<Value>(before: Value | undefined, after: Value): Value {
  return before !== undefined && isSame(before, after) ? before : after;
}
