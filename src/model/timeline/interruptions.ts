/** When a leg was on hold or parked, according to its fields and the events. */
import type { ParticipantFacts } from '../facts.js';
import { openPhase, type ParticipantPhase } from '../phase.js';
import { parseInstant } from '../time.js';
import { inferredFrom, known, open, opened, openNow } from './bounds.js';
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
  readonly startIn: (facts: ParticipantFacts) => number | null;
  /** A field that says when the last one ended. */
  readonly endIn: (facts: ParticipantFacts) => TimelineBound | null;
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
  endIn: ({ participant }) => known('resumeTime', parseInstant(participant?.resumeTime)),
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
  const { facts, runs, now } = connection;
  const { kind, phase, startField, startIn, endIn } = interruption;
  const found: TimelineSegment[] = [];
  runs.forEach((run, index) => {
    const next = runs[index + 1];
    if (run.phase !== phase || !next) return;
    const start = known(startField, startIn(run.facts)) ?? run.start;
    const end = endIn(next.facts);
    found.push({ kind, start, end: end && end.at >= start.at ? end : next.start });
  });
  const reported = known(startField, startIn(facts));
  if (isIn(facts, phase)) {
    const last = runs.at(-1);
    const seen = last?.phase === phase ? last.start : null;
    const atLastEvent = open('providerEventTime', facts.times.providerEvent);
    const start = reported ?? seen ?? atLastEvent ?? openNow(now);
    const end = facts.hasEnded ? legEnd : openNow(now);
    if (start) found.push({ kind, start, end: end ?? opened(start) });
  } else if (reported && !found.some(({ start }) => start.at === reported.at)) {
    found.push({
      kind,
      start: reported,
      end: endOfPast(reported, connection, interruption, legEnd),
    });
  }
  return found;
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
  return lastedUntilEnd && legEnd ? inferredFrom(legEnd) : opened(start);
}

/** Whether the leg is in the phase, or ended in it. */
function isIn(facts: ParticipantFacts, phase: ParticipantPhase): boolean {
  if (facts.phase === phase) return true;
  const { state, hasEnded, participant } = facts;
  return hasEnded && openPhase(state?.value, participant?.held) === phase;
}
