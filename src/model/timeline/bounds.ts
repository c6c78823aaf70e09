/**
 * Builds the ends of segments. `knownAt`, `inferredAt` and `openAt` make a bound from a field;
 * `asInferred` and `asOpen` make an existing bound less certain.
 */
import type { TimelineBound, TimelineField } from './types.js';

/** A bound that a field reports; null when the field is empty. */
export function knownAt(field: TimelineField, at: number | null): TimelineBound | null {
  return at === null ? null : { at, certainty: 'known', source: { kind: 'field', field } };
}

/** A bound inferred from a field that is about something else; null when the field is empty. */
export function inferredAt(field: TimelineField, at: number | null): TimelineBound | null {
  return at === null ? null : { at, certainty: 'inferred', source: { kind: 'field', field } };
}

/** The first or last time at which something was seen; null when the field is empty. */
export function openAt(field: TimelineField, at: number | null): TimelineBound | null {
  return at === null ? null : { at, certainty: 'open', source: { kind: 'field', field } };
}

/** An open bound at the current time; null when that is unknown. */
export function openNow(now: number | null): TimelineBound | null {
  return now === null ? null : { at: now, certainty: 'open', source: { kind: 'now' } };
}

/** When an event first showed something: it began after the event before, and by then. */
export function seenIn({
  at,
  index,
}: {
  readonly at: number;
  readonly index: number;
}): TimelineBound {
  return { at, certainty: 'inferred', source: { kind: 'event', index } };
}

/** Moves a bound to another instant. It is then only inferred, unless it was open. */
export function movedTo(bound: TimelineBound, at: number): TimelineBound {
  const certainty = bound.certainty === 'open' ? 'open' : 'inferred';
  return { ...bound, at, certainty };
}

/** Makes a bound open: at least until then, or by then at the latest. */
export function asOpen(bound: TimelineBound): TimelineBound {
  return { ...bound, certainty: 'open' };
}

/** A bound at the same instant, but only inferred. */
export function asInferred(bound: TimelineBound): TimelineBound {
  return bound.certainty === 'open' ? bound : { ...bound, certainty: 'inferred' };
}
