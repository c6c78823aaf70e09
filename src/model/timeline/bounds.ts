/** Builds the ends of segments. */
import type { TimelineBound, TimelineField } from './types.js';

/** A bound that a field reports; null when the field is empty. */
export function known(field: TimelineField, at: number | null): TimelineBound | null {
  return at === null ? null : { at, certainty: 'known', source: { kind: 'field', field } };
}

/** A bound inferred from a field that is about something else; null when the field is empty. */
export function inferred(field: TimelineField, at: number | null): TimelineBound | null {
  return at === null ? null : { at, certainty: 'inferred', source: { kind: 'field', field } };
}

/** The first or last time at which something was seen; null when the field is empty. */
export function open(field: TimelineField, at: number | null): TimelineBound | null {
  return at === null ? null : { at, certainty: 'open', source: { kind: 'field', field } };
}

/** An open bound at the current time; null when that is unknown. */
export function openNow(now: number | null): TimelineBound | null {
  return now === null ? null : { at: now, certainty: 'open', source: { kind: 'now' } };
}

/** Moves a bound to another instant. It is then only inferred, unless it was open. */
export function movedTo(bound: TimelineBound, at: number): TimelineBound {
  const certainty = bound.certainty === 'open' ? 'open' : 'inferred';
  return bound.at === at ? bound : { ...bound, at, certainty };
}

/** Makes a bound open: at least until then, or by then at the latest. */
export function opened(bound: TimelineBound): TimelineBound {
  return { ...bound, certainty: 'open' };
}

/** A bound at the same instant, but only inferred. */
export function inferredFrom(bound: TimelineBound): TimelineBound {
  return bound.certainty === 'open' ? bound : { ...bound, certainty: 'inferred' };
}
