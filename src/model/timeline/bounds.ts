/** Builds the ends of segments. */
import type { TimelineBound, TimelineField } from './types.js';

/** What a field says; null when it says nothing. */
export function known(field: TimelineField, at: number | null): TimelineBound | null {
  return at === null ? null : { at, certainty: 'known', source: { kind: 'field', field } };
}

/** What follows from a field that is about something else; null when it says nothing. */
export function inferred(field: TimelineField, at: number | null): TimelineBound | null {
  return at === null ? null : { at, certainty: 'inferred', source: { kind: 'field', field } };
}

/** The first or last time at which something was seen; null when the field says nothing. */
export function open(field: TimelineField, at: number | null): TimelineBound | null {
  return at === null ? null : { at, certainty: 'open', source: { kind: 'field', field } };
}

/** Up to now, or since now at the latest; null when now is not known. */
export function openNow(now: number | null): TimelineBound | null {
  return now === null ? null : { at: now, certainty: 'open', source: { kind: 'now' } };
}

/** The bound at another instant, which is then only inferred unless it was open. */
export function movedTo(bound: TimelineBound, at: number): TimelineBound {
  const certainty = bound.certainty === 'open' ? 'open' : 'inferred';
  return bound.at === at ? bound : { ...bound, at, certainty };
}

/** The bound as one that nothing ends: at least until here, or here at the latest. */
export function opened(bound: TimelineBound): TimelineBound {
  return { ...bound, certainty: 'open' };
}

/** The same instant, of which no field says that it is also this one. */
export function inferredFrom(bound: TimelineBound): TimelineBound {
  return bound.certainty === 'open' ? bound : { ...bound, certainty: 'inferred' };
}
