/** Instants in the wrong order, in the future, or on a clock that is off. */
import { legFacts, type ParticipantFacts } from '../../facts.js';
import { TIME_FIELDS, TIME_NAMES, type ParticipantTimes } from '../../time.js';
import { CLOCK_TOLERANCE_MS } from '../clocks.js';
import { defineLegRule, defineRule, type RuleOf } from '../rule.js';
import type { FindingContext } from '../types.js';

type Time = Exclude<keyof ParticipantTimes, 'providerEvent'>;

const TIMES: readonly Time[] = TIME_NAMES.filter((time) => time !== 'providerEvent');
/** Instants in the order in which they should happen. */
const SEQUENCES: readonly (readonly Time[])[] = [
  ['start', 'alerting', 'connected', 'end', 'acwStart', 'acwEnd'],
  ['connected', 'hold'],
  ['connected', 'park'],
];

export const timesOutOfOrder: RuleOf<'times-out-of-order'> = defineRule({
  id: 'times-out-of-order',
  severity: 'warning',
  help: 'checkClocks',
  thresholds: { toleranceMs: 5000 },
  find: ({ legs, now }, { toleranceMs }) => {
    const timed = legs.filter(hasTimes);
    if (timed.length === 0) return null;
    return timed.flatMap((leg) =>
      pairsInSequence(leg, now).flatMap(({ earlier, later }) => {
        const byMs = (leg.times[earlier] ?? 0) - (leg.times[later] ?? 0);
        if (byMs <= toleranceMs) return [];
        const params = { earlier: TIME_FIELDS[earlier], later: TIME_FIELDS[later], byMs };
        return [{ legs: [leg], params }];
      }),
    );
  },
});

export const timeInFuture: RuleOf<'time-in-future'> = defineLegRule({
  id: 'time-in-future',
  severity: 'warning',
  help: 'checkClocks',
  thresholds: { toleranceMs: 5000 },
  appliesTo: (leg) => hasTimes(leg) && leg.state?.value !== 'scheduled',
  find: ({ times }, { now }, { toleranceMs }) => {
    const ahead = TIMES.map((time) => ({ time, aheadMs: (times[time] ?? now) - now }));
    const { time, aheadMs } = ahead.reduce((most, next) =>
      next.aheadMs > most.aheadMs ? next : most,
    );
    return aheadMs > toleranceMs ? { params: { field: TIME_FIELDS[time], aheadMs } } : null;
  },
});

export const clockSkew: RuleOf<'clock-skew'> = defineRule({
  id: 'clock-skew',
  severity: 'warning',
  help: 'checkClocks',
  thresholds: { toleranceMs: 5000 },
  find: ({ legs, now, events }, { toleranceMs }) => {
    const timed = legs.filter((leg) => leg.times.providerEvent !== null);
    if (timed.length === 0) return null;
    const observed = observedSkews(events);
    return timed.flatMap((leg) => {
      const byMs = [skewOf(leg, now), observed.get(leg.key) ?? 0].find(
        (skew) => Math.abs(skew) > toleranceMs,
      );
      return byMs === undefined ? [] : [{ legs: [leg], params: { byMs } }];
    });
  },
});

/** Checks whether the provider's last event is in the future, or before the connection. */
function skewOf(leg: ParticipantFacts, now: number): number {
  const { providerEvent, connected } = leg.times;
  if (providerEvent === null) return 0;
  if (providerEvent - now > CLOCK_TOLERANCE_MS) return providerEvent - now;
  const connectedIsSound =
    connected !== null && isComparable(leg, 'connected', now) && !endsBefore(leg, connected);
  return connectedIsSound ? Math.min(0, providerEvent - connected) : 0;
}

/** The most that the clock of each leg's provider was ahead when an event was received. */
function observedSkews(events: FindingContext['events']): ReadonlyMap<string, number> {
  const skews = new Map<string, number>();
  for (const { session, at } of events) {
    if (typeof at !== 'number') continue;
    for (const { key, times } of legFacts(session?.participants)) {
      const ahead = (times.providerEvent ?? at) - at;
      skews.set(key, Math.max(ahead, skews.get(key) ?? 0));
    }
  }
  return skews;
}

function hasTimes({ times }: ParticipantFacts): boolean {
  return TIMES.some((time) => times[time] !== null);
}

/** Consecutive instants of each sequence, without those that cannot be compared. */
function pairsInSequence(
  leg: ParticipantFacts,
  now: number,
): readonly { readonly earlier: Time; readonly later: Time }[] {
  return SEQUENCES.flatMap((sequence) => {
    const known = sequence.filter((time) => isComparable(leg, time, now));
    return known.slice(1).flatMap((later, index) => {
      const earlier = known[index];
      return earlier === undefined ? [] : [{ earlier, later }];
    });
  });
}

function endsBefore({ times }: ParticipantFacts, instant: number): boolean {
  return times.end !== null && instant - times.end > CLOCK_TOLERANCE_MS;
}

/** Whether an instant says something about the leg as it is now. */
function isComparable(leg: ParticipantFacts, time: Time, now: number): boolean {
  const instant = leg.times[time];
  // Another rule reports instants in the future.
  if (instant === null || instant - now > CLOCK_TOLERANCE_MS) return false;
  switch (time) {
    // A leg that was connected again has an end from before.
    case 'end':
    case 'acwStart':
    case 'acwEnd':
      return leg.hasEnded;
    // These stay set after the leg is resumed, and then belong to an earlier hold or park.
    case 'hold':
      return leg.participant?.held === true;
    case 'park':
      return leg.phase === 'parked';
    // A nested leg may have its participant's connection time, which can belong to another leg.
    case 'alerting':
      return leg.communicationId === null;
    default:
      return true;
  }
}
