/** When a leg was on hold or parked, according to its fields and the events. */
import type { LegFacts } from '../facts.js';
import { openPhase, type ParticipantPhase } from '../phase.js';
import { parseInstant } from '../time.js';
import { asInferred, asOpen, knownAt, openAt, openNow } from './bounds.js';
import type { Connection } from './observations.js';
import type {
  TimelineBound,
  TimelineField,
  TimelineSegment,
  TimelineSegmentKind,
} from './types.js';

/** A state that a leg can be in several times. */
export interface Interruption {
  readonly kind: TimelineSegmentKind;
  readonly phase: ParticipantPhase;
  readonly startField: TimelineField;
  readonly startIn: (facts: LegFacts) => number | null;
  /** A field that says when the last one ended. */
  readonly endIn: (facts: LegFacts) => TimelineBound | null;
}

/** Times on hold. */
export const HELD: Interruption = {
  kind: 'hold',
  phase: 'held',
  startField: 'startHoldTime',
  startIn: ({ times }) => times.hold,
  endIn: () => null,
};

/** Times parked. */
export const PARKED: Interruption = {
  kind: 'parked',
  phase: 'parked',
  startField: 'parkTime',
  startIn: ({ times }) => times.park,
  endIn: ({ participant }) => knownAt('resumeTime', parseInstant(participant.resumeTime)),
};

/**
 * The times on hold, or parked, within a connection: those from events, then the one from the
 * fields.
 */
export function intervalsOf(
  connection: Connection,
  interruption: Interruption,
  legEnd: TimelineBound | null,
): readonly TimelineSegment[] {
  const { facts, now } = connection;
  const { kind, phase, startField, startIn } = interruption;
  const observed = observedIntervals(connection, interruption);
  const reported = knownAt(startField, startIn(facts));
  if (isIn(facts, phase)) {
    const start = reported ?? startWithoutField(connection, phase);
    if (!start) return observed;
    const end = facts.hasEnded ? legEnd : openNow(now);
    return [...observed, { kind, start, end: end ?? asOpen(start) }];
  }
  // The field keeps the start of the last one after its end. Events may already have shown that one.
  const isNew = reported !== null && !observed.some(({ start }) => start.at === reported.at);
  if (!isNew) return observed;
  const end = endOfPast(reported, connection, interruption, legEnd);
  return [...observed, { kind, start: reported, end }];
}

/** The times in the phase that events show, except the last one if it has not been left. */
function observedIntervals(
  { runs }: Connection,
  { kind, phase, startField, startIn, endIn }: Interruption,
): readonly TimelineSegment[] {
  const intervals: TimelineSegment[] = [];
  runs.forEach((run, index) => {
    const next = runs[index + 1];
    if (run.phase !== phase || !next) return;
    const start = knownAt(startField, startIn(run.facts)) ?? run.start;
    const end = endIn(next.facts);
    intervals.push({ kind, start, end: end && end.at >= start.at ? end : next.start });
  });
  return intervals;
}

/**
 * When the current hold or park began if no field says so: at the first event that shows it. Without
 * events, it is only known to exist when the leg was last reported, or now.
 */
function startWithoutField(
  { facts, runs, now }: Connection,
  phase: ParticipantPhase,
): TimelineBound | null {
  const last = runs.at(-1);
  if (last?.phase === phase) return last.start;
  return openAt('providerEventTime', facts.times.providerEvent) ?? openNow(now);
}

/** The end of a hold or park that is over. */
function endOfPast(
  start: TimelineBound,
  { facts, runs }: Connection,
  { kind, endIn, phase }: Interruption,
  legEnd: TimelineBound | null,
): TimelineBound {
  const end = endIn(facts);
  if (end && end.at >= start.at) return end;
  const wasLast = runs.at(-1)?.phase === phase;
  const lastedUntilEnd = facts.hasEnded && (wasLast || kind === 'parked');
  return lastedUntilEnd && legEnd ? asInferred(legEnd) : asOpen(start);
}

/** Whether the leg is in the phase, or ended in it. */
function isIn(facts: LegFacts, phase: ParticipantPhase): boolean {
  if (facts.phase === phase) return true;
  const { state, hasEnded, participant } = facts;
  return hasEnded && openPhase(state?.value, participant.held) === phase;
}
