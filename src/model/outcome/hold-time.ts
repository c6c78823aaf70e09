/** Who was on hold, and for how long. */
import { isPerson } from '../findings/group-people.js';
import { groupBy } from '../group-by.js';
import { personKey } from '../person.js';
import { known } from '../timeline/bounds.js';
import { HELD, intervalsOf } from '../timeline/interruptions.js';
import { connectionsOf, type LegHistory } from '../timeline/observations.js';
import type { TimelineSegment } from '../timeline/types.js';
import { lengthOf, unionOf } from './intervals.js';
import type { OutcomeHold } from './types.js';

/**
 * How long each person was on hold, the longest first. People of whose holds no length is known are
 * left out.
 */
export function holdTimes(
  histories: readonly LegHistory[],
  now: number | null,
  isOver: boolean,
): readonly OutcomeHold[] {
  const people = groupBy(
    histories.filter(({ facts }) => isPerson(facts)),
    personKey,
  );
  return [...people.values()]
    .flatMap((legs) => holdOf(legs, now, isOver))
    .toSorted((one, other) => other.lengthMs - one.lengthMs);
}

function holdOf(
  legs: readonly LegHistory[],
  now: number | null,
  isOver: boolean,
): readonly OutcomeHold[] {
  const holds = legs.flatMap((leg) => holdsOf(leg, now));
  const intervals = holds.map(({ start, end }) => ({ start: start.at, end: end.at }));
  const lengthMs = lengthOf(unionOf(intervals));
  const participant = legs[0]?.facts.participant;
  if (!participant || lengthMs === 0) return [];
  return [
    {
      participant,
      lengthMs,
      isLowerLimit: holds.some(isLowerLimit),
      isRunning: !isOver && legs.some(({ facts }) => facts.phase === 'held'),
    },
  ];
}

function holdsOf(leg: LegHistory, now: number | null): readonly TimelineSegment[] {
  return connectionsOf(leg, now).flatMap((connection) => {
    const { hasEnded, times } = connection.facts;
    return intervalsOf(connection, HELD, hasEnded ? known('endTime', times.end) : null);
  });
}

/** Whether the hold may have been longer. One that still continues ends now. */
function isLowerLimit({ start, end }: TimelineSegment): boolean {
  return start.certainty === 'open' || (end.certainty === 'open' && end.source.kind !== 'now');
}
