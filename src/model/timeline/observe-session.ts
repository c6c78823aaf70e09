/** What events show about a session: its legs, and who controlled whom. */
import { newestInstant } from '../newest-instant.js';
import { parseInstant } from '../time.js';
import { controlIntervals } from './control-intervals.js';
import {
  observeLegs,
  timedEvents,
  type FindHistory,
  type LegHistory,
  type TimedEvent,
} from './observations.js';
import { createGrantResolver, type ResolveGrant } from './resolve-grants.js';
import type { TimelineControl, TimelineOptions } from './types.js';

/** What a session and its events show. */
export interface SessionObservation {
  /** The events that have a time, oldest first. */
  readonly events: readonly TimedEvent[];
  /** Epoch milliseconds; null when the data has no instant. */
  readonly now: number | null;
  /** The legs of the session, then those that only events have. */
  readonly histories: readonly LegHistory[];
  readonly findHistory: FindHistory;
  readonly resolveGrant: ResolveGrant;
  /** When control was observed, by start. */
  readonly control: readonly TimelineControl[];
}

/** Reads a session and its events. Accepts any data. */
export function observeSession(options: TimelineOptions): SessionObservation {
  const { session } = options;
  const events = timedEvents(options.events);
  const now = parseInstant(options.now) ?? parseInstant(newestInstant(session, options.events));
  const { histories, find } = observeLegs(session, events);
  const resolveGrant = createGrantResolver(histories, options);
  const sessionEnd = parseInstant(session?.endTime);
  const control = controlIntervals(events, find, resolveGrant, { now, sessionEnd });
  return { events, now, histories, findHistory: find, resolveGrant, control };
}
