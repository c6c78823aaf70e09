/**
 * Merges snapshots of one conversation, leg by leg and field by field. How to do that is not
 * documented publicly. Each rule is in one file, so that it is easy to correct:
 *
 * - `reported-values.ts`: which of two values of a field to use
 * - `leg-records.ts`: when a leg is over, and when it is connected again
 * - `leg-relations.ts`, `flat-reports.ts` and `match-flat-reports.ts`: which leg a report is about
 * - `continued-reports.ts`: which reports only repeat the last one, with other values in a few fields
 */
import { readText } from '../model/values.js';
import type { CobrowseEvent, CobrowseSession } from './events.js';
import type { ShownChange } from './participant-types.js';
import { EMPTY_HISTORY, HistoryDraft, type SessionHistory } from './session-history.js';

/**
 * A session, and what is stored about the events that it was merged from. Plain data: it can be
 * cloned and posted to a worker.
 */
export interface SessionState {
  /** The session. It and each of its legs stay the same object until something in them changes. */
  readonly session: CobrowseSession;
  /** What was reported when. The format is internal and can change in any version. */
  readonly history: object;
}

/**
 * The content of {@link SessionState.history}: the only event so far, or what all events reported.
 */
type History = CobrowseEvent | SessionHistory;

/**
 * Merges an event into a session and returns the new state. The state that you pass in is not
 * changed.
 *
 * Each field keeps the time of the event that last reported it: the leg's `providerEventTime`, or
 * the order of arrival for events without times. A newer report replaces an older one; at equal
 * times, the one that arrives later wins. A field is cleared if the event's shape can carry it but
 * the event leaves it out; a list becomes empty. Instants are never cleared, and neither is a
 * wrap-up that is done. A terminal state wins over a live one, unless the leg was connected again
 * after its end. A notification that arrives twice, with the same `metadata.CorrelationId` and
 * content, is merged once.
 *
 * Merging an event reads only the participants that it reports, however many the session has. The
 * session's lists of references are copied, which takes about 3 of the 15 microseconds that an
 * event takes with 1,000 legs.
 *
 * @example
 * let state: SessionState | undefined;
 * for (const event of events) state = mergeEvent(state, event);
 */
export function mergeEvent(state: SessionState | undefined, event: CobrowseEvent): SessionState {
  return state ? mergeEvents(state, [event]) : { session: event.session, history: event };
}

/** A state, and how its legs differ from the previous state. */
export interface MergeResult {
  readonly state: SessionState;
  readonly changes: readonly ShownChange[];
  /** The event. Legs and values that it repeats are the same objects as in the event before. */
  readonly event: CobrowseEvent;
}

/**
 * Like {@link mergeEvent}, but also returns which legs changed, moved, joined or left. Returns the
 * same state for a notification that was already merged. `state` must come from this function:
 * otherwise the changes contain the legs of its first event again.
 */
export function mergeWithChanges(
  state: SessionState | undefined,
  event: CobrowseEvent,
): MergeResult {
  const draft = state ? draftOf(state) : new HistoryDraft(EMPTY_HISTORY);
  const added = draft.add(event);
  if (!added && state) return { state, changes: [], event };
  const { history, session, changes } = draft.finish(state?.session ?? { participants: [] });
  return { state: { history, session }, changes, event: added ?? event };
}

/**
 * Merges events of any number of sessions into `states`, which is changed. Events belong to the
 * same session when they have the same conversation id. Participants without a conversation share
 * one session, and each conversation without an id is a separate session.
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

/** The state after several events of one session. The session is built only once, at the end. */
function mergeEvents(state: SessionState, events: readonly CobrowseEvent[]): SessionState {
  const draft = draftOf(state);
  for (const event of events) draft.add(event);
  const { history, session } = draft.finish(state.session);
  return { history, session };
}

function draftOf(state: SessionState): HistoryDraft {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its public type is `object`, and only this file creates it
  const history = state.history as History;
  if (!('shape' in history)) return new HistoryDraft(history);
  const draft = new HistoryDraft(EMPTY_HISTORY);
  draft.add(history);
  return draft;
}

/** The next number for the key of a conversation without an id, for each map of states. */
const nextNumbers = new WeakMap<ReadonlyMap<string, SessionState>, number>();

/**
 * A key that no conversation has. Counts on from the last number, because looking for a free one
 * each time would be slow after many deletions.
 */
function unusedKey(states: ReadonlyMap<string, SessionState>): string {
  let number = nextNumbers.get(states) ?? states.size;
  while (states.has(`\0${number}`)) number++;
  nextNumbers.set(states, number + 1);
  return `\0${number}`;
}
