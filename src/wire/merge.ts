/**
 * Merges snapshots of one conversation, leg by leg and field by field. No public source states how.
 * The rules are in few files, so that they can be corrected: `reported-values.ts` says which of two
 * values counts, `flat-reports.ts` which leg a report without a communication id is about.
 */
import { readText } from '../model/values.js';
import type { CobrowseEvent, CobrowseSession } from './events.js';
import type { ShownChange } from './participant-records.js';
import { EMPTY_HISTORY, HistoryDraft, type SessionHistory } from './session-history.js';

/** A session and what is remembered of the events that made it. Plain data: it can be cloned and posted. */
export interface SessionState {
  /** The session. The same object as long as nothing in it changed, and so is each of its legs. */
  readonly session: CobrowseSession;
  /** What was reported when. Its form is private to the kit and can change with any version. */
  readonly history: object;
}

/** What {@link SessionState.history} holds: the only event so far, or what all of them reported. */
type History = CobrowseEvent | SessionHistory;

/**
 * The state after an event. Pure: the state before stays as it was.
 *
 * Each field keeps the time of the event that last reported it: the leg's `providerEventTime`, or the
 * order of arrival for events without times. A newer report replaces an older one; at equal times
 * the one that arrives later counts. A field that the event's shape can carry and that the event
 * leaves out is cleared, a list becomes empty. Instants are never cleared, and neither is a wrap-up that is done. A terminal
 * state counts more than a live one, except when the leg was connected again after its end. A
 * notification that comes twice, with the same `metadata.CorrelationId` and content, is merged once.
 *
 * An event reads only the participants that it reports, however many the session has. The lists of
 * the session are copied, as lists of references: about 3 microseconds for 1,000 legs, where an event
 * takes 15.
 *
 * @example
 * let state: SessionState | undefined;
 * for (const event of events) state = mergeEvent(state, event);
 */
export function mergeEvent(state: SessionState | undefined, event: CobrowseEvent): SessionState {
  return state ? mergeEvents(state, [event]) : { session: event.session, history: event };
}

/** A state, and how the legs of its session differ from those before. */
export interface MergeResult {
  readonly state: SessionState;
  readonly changes: readonly ShownChange[];
}

/**
 * Does the same as {@link mergeEvent}, and says which legs changed. Returns the same state for a
 * notification that was merged before. `state` must come from this function.
 */
export function mergeWithChanges(
  state: SessionState | undefined,
  event: CobrowseEvent,
): MergeResult {
  const draft = state ? draftOf(state) : new HistoryDraft(EMPTY_HISTORY);
  if (!draft.add(event) && state) return { state, changes: [] };
  const { history, session, changes } = draft.finish(state?.session ?? { participants: [] });
  return { state: { history, session }, changes };
}

/**
 * Merges events of any number of sessions into `states`, which it changes. Events are of one session
 * when they name the same conversation; participants without a conversation are of one as well. A
 * conversation without an id is a session of its own.
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
    const key = id ?? unusedKey(states);
    const state = states.get(key);
    const group = later.get(key);
    if (!state) states.set(key, mergeEvent(undefined, event));
    else if (group) group.push(event);
    else later.set(key, [event]);
  }
  for (const [key, group] of later) {
    const state = states.get(key);
    if (state) states.set(key, mergeEvents(state, group));
  }
}

/** The state after events of one session. Whatever their number, the session is put together once. */
function mergeEvents(state: SessionState, events: readonly CobrowseEvent[]): SessionState {
  const draft = draftOf(state);
  for (const event of events) draft.add(event);
  const { history, session } = draft.finish(state.session);
  return { history, session };
}

function draftOf(state: SessionState): HistoryDraft {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- public as an object, made here only
  const history = state.history as History;
  if (!('shape' in history)) return new HistoryDraft(history);
  const draft = new HistoryDraft(EMPTY_HISTORY);
  draft.add(history);
  return draft;
}

/** The number after the last one in a key without an id, for each map of states. */
const nextNumbers = new WeakMap<ReadonlyMap<string, SessionState>, number>();

/**
 * A key that no conversation has. Numbers go on from the last one: after many deletions, looking for
 * a free one each time would be slow.
 */
function unusedKey(states: ReadonlyMap<string, SessionState>): string {
  let number = nextNumbers.get(states) ?? states.size;
  while (states.has(`\0${number}`)) number++;
  nextNumbers.set(states, number + 1);
  return `\0${number}`;
}
