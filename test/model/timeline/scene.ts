/** A customer and an agent, and how the tests spell what a timeline shows. */
import {
  buildTimeline,
  type CobrowseConversation,
  type CobrowseMediaParticipant,
  type ObservedSession,
  type Timeline,
  type TimelineBound,
  type TimelineSegment,
} from '../../../src/entries/model.js';

/** An instant so many seconds after the start. */
const START = Date.UTC(2026, 2, 4, 15, 13);
export const at = (seconds: number): number => START + seconds * 1000;
export const time = (seconds: number): string => new Date(at(seconds)).toISOString();

export const customer: CobrowseMediaParticipant = {
  id: 'customer',
  purpose: 'customer',
  cobrowseRole: 'sharer',
  state: 'connected',
  startTime: time(0),
  connectedTime: time(0),
};
export const agent: CobrowseMediaParticipant = {
  id: 'agent',
  user: { id: 'u1' },
  purpose: 'agent',
  cobrowseRole: 'viewer',
  state: 'connected',
  startTime: time(5),
  startAlertingTime: time(5),
  connectedTime: time(10),
};

export function sessionOf(...participants: CobrowseMediaParticipant[]): CobrowseConversation {
  return { id: 'conversation', participants };
}

/** A bound in words: seconds after the start, `?` when inferred and `~` when open. */
export function spell({ at: instant, certainty }: TimelineBound): string {
  const sign = { known: '', inferred: '?', open: '~' }[certainty];
  return `${(instant - START) / 1000}${sign}`;
}

export function spellAll(segments: readonly TimelineSegment[]): readonly string[] {
  return segments.map(({ kind, start, end }) => `${kind} ${spell(start)} to ${spell(end)}`);
}

export function segmentsOf(leg: CobrowseMediaParticipant, now = 100): readonly string[] {
  const { lanes } = buildTimeline({ session: sessionOf(leg), now: at(now) });
  return spellAll(lanes[0]?.legs[0]?.segments ?? []);
}

export function holdsOf(
  leg: CobrowseMediaParticipant,
  events?: readonly ObservedSession[],
): readonly string[] {
  const { lanes } = buildTimeline({ session: sessionOf(leg), events, now: at(100) });
  return spellAll(lanes[0]?.legs[0]?.holds ?? []);
}

/** An event: the legs as they were seen so many seconds after the start. */
export function seen(seconds: number, ...legs: CobrowseMediaParticipant[]): ObservedSession {
  return { at: at(seconds), session: sessionOf(...legs) };
}

/** What the first leg did, according to its last event. That is also how the session has it now. */
export function segmentsSeen(...events: ObservedSession[]): readonly string[] {
  const { lanes } = buildTimeline({ session: events.at(-1)?.session, events, now: at(100) });
  return spellAll(lanes[0]?.legs[0]?.segments ?? []);
}

/** Where the bounds of the segments and holds come from: a field, an event or `now`. */
export function sourcesOf(leg: CobrowseMediaParticipant): readonly string[] {
  return sourcesIn(buildTimeline({ session: sessionOf(leg), now: at(100) }));
}

/** The same for the first leg of the last event. */
export function sourcesSeen(...events: ObservedSession[]): readonly string[] {
  return sourcesIn(buildTimeline({ session: events.at(-1)?.session, events, now: at(100) }));
}

function sourcesIn({ lanes }: Timeline): readonly string[] {
  const { segments = [], holds = [] } = lanes[0]?.legs[0] ?? {};
  return [...segments, ...holds].map(
    ({ kind, start, end }) => `${kind} ${spellSource(start)} to ${spellSource(end)}`,
  );
}

/** What a bound was read from: the name of a field, `event 2` or `now`. */
export function spellSource({ source }: TimelineBound): string {
  if (source.kind === 'field') return source.field;
  return source.kind === 'event' ? `event ${source.index}` : source.kind;
}
