/** The events of a replay: which ones belong to the session, and at what time each is shown. */
import { parseInstant, TIME_FIELDS, TIME_NAMES } from '../model/time.js';
import { asRecord, isRecord, readText } from '../model/values.js';
import type { CobrowseEvent, WireShape } from './events.js';

/** An event, and optionally when it was received. */
export interface ReplayEvent extends CobrowseEvent {
  /**
   * When it was received, in epoch milliseconds.
   * @default the newest instant in the event
   */
  readonly at?: number | null | undefined;
}

const SHAPES: Readonly<Record<WireShape, true>> = {
  rest: true,
  topic: true,
  genericRest: true,
  genericTopic: true,
  analytics: true,
  participant: true,
};

/**
 * The events of one session, in their order. `sessionId` is the id of its conversation; null means
 * participants without a conversation, and undefined the session of the first event. Values that are
 * not events are left out.
 */
export function eventsOfSession(
  events: readonly ReplayEvent[] | null | undefined,
  sessionId: string | null | undefined,
): readonly ReplayEvent[] {
  if (!Array.isArray(events)) return [];
  const readable = events.filter(isEvent);
  const [first] = readable;
  if (!first) return [];
  const isChosen = sessionId !== undefined;
  const wanted = isChosen ? (readText(sessionId) ?? '') : sessionKey(first);
  // A conversation without an id is a session of one event.
  if (wanted === null) return [first];
  return readable.filter((event) => sessionKey(event) === wanted);
}

/** Identifies the session, as in `foldEvents`; null for a conversation without an id. */
function sessionKey({ shape, session }: CobrowseEvent): string | null {
  return shape === 'participant' ? '' : readText(session.id);
}

function isEvent(value: unknown): value is ReplayEvent {
  const { shape, session } = asRecord(value);
  const isShape = typeof shape === 'string' && Object.hasOwn(SHAPES, shape);
  return isShape && isRecord(session) && Array.isArray(session['participants']);
}

/** How far apart events with the same time are shown, so that each has its own moment. */
const STEP_MS = 0.001;
/** How far apart events are shown if none of them has a time. */
const UNTIMED_STEP_MS = 1000;

/** When each event is shown: epoch milliseconds that increase from event to event. */
export interface Moments {
  readonly moments: readonly number[];
  /** False if no event has a time: the moments are then only an order. */
  readonly isTimed: boolean;
}

/**
 * The moments of events, in the order in which they arrived. An event without a time, or with an
 * earlier time than the previous event, is shown immediately after that event.
 */
export function momentsOf(events: readonly ReplayEvent[]): Moments {
  const times = events.map(timeOf);
  const first = times.find((time) => time !== null) ?? null;
  if (first === null) {
    return { moments: times.map((_, index) => index * UNTIMED_STEP_MS), isTimed: false };
  }
  let last = Number.NEGATIVE_INFINITY;
  const moments = times.map((time) => {
    last = Math.max(time ?? first, inMicroseconds(last + STEP_MS));
    return last;
  });
  return { moments, isTimed: true };
}

/**
 * Rounded to microseconds, so that a link that contains the moment as a decimal number leads to the
 * same event.
 */
function inMicroseconds(moment: number): number {
  return Number.isFinite(moment) ? Math.round(moment * 1000) / 1000 : moment;
}

/**
 * When an event was received, or the newest instant in it. Does not read facts, because there can
 * be very many events.
 */
function timeOf({ at, session }: ReplayEvent): number | null {
  const received = parseInstant(at);
  if (received !== null) return received;
  let newest = Number.NEGATIVE_INFINITY;
  for (const participant of session.participants) {
    const leg = asRecord(participant);
    for (const name of TIME_NAMES) {
      newest = Math.max(newest, parseInstant(leg[TIME_FIELDS[name]]) ?? newest);
    }
  }
  return newest === Number.NEGATIVE_INFINITY ? null : newest;
}
