/** Instants against each other, against now, and against the provider's clock. */
import type { ParticipantFacts } from '../../facts.js';
import type { ParticipantTimes } from '../../time.js';
import { participantFacts } from '../../facts.js';
import { CLOCK_TOLERANCE_MS } from '../clocks.js';
import { legRule, rule, type RuleOf } from '../rule.js';
import type { FindingContext, InstantField } from '../types.js';

type Time = Exclude<keyof ParticipantTimes, 'providerEvent'>;

const FIELDS: { readonly [Key in Time]: InstantField } = {
  start: 'startTime',
  alerting: 'startAlertingTime',
  connected: 'connectedTime',
  end: 'endTime',
  hold: 'startHoldTime',
  park: 'parkTime',
  acwStart: 'startAcwTime',
  acwEnd: 'endAcwTime',
};
const TIMES: readonly Time[] = [
  'start',
  'alerting',
  'connected',
  'end',
  'hold',
  'park',
  'acwStart',
  'acwEnd',
];
/** What follows what. */
const COURSES: readonly (readonly Time[])[] = [
  ['start', 'alerting', 'connected', 'end', 'acwStart', 'acwEnd'],
  ['connected', 'hold'],
  ['connected', 'park'],
];

export const timesOutOfOrder: RuleOf<'times-out-of-order'> = rule(
  'times-out-of-order',
  'warning',
  'checkClocks',
  ({ legs, now }) => {
    const timed = legs.filter(hasTimes);
    if (timed.length === 0) return null;
    return timed.flatMap((leg) =>
      COURSES.flatMap((course) => {
        const known = course.filter((time) => isComparable(leg, time, now));
        return known.slice(1).flatMap((later, index) => {
          const earlier = known[index];
          if (earlier === undefined) return [];
          const byMs = (leg.times[earlier] ?? 0) - (leg.times[later] ?? 0);
          return byMs > CLOCK_TOLERANCE_MS
            ? [{ legs: [leg], params: { earlier: FIELDS[earlier], later: FIELDS[later], byMs } }]
            : [];
        });
      }),
    );
  },
);

export const timeInFuture: RuleOf<'time-in-future'> = legRule(
  'time-in-future',
  'warning',
  'checkClocks',
  (leg) => hasTimes(leg) && leg.state?.value !== 'scheduled',
  ({ times }, { now }) => {
    const ahead = TIMES.map((time) => ({ time, aheadMs: (times[time] ?? now) - now }));
    const { time, aheadMs } = ahead.reduce((most, next) =>
      next.aheadMs > most.aheadMs ? next : most,
    );
    return aheadMs > CLOCK_TOLERANCE_MS ? { params: { field: FIELDS[time], aheadMs } } : null;
  },
);

export const clockSkew: RuleOf<'clock-skew'> = rule(
  'clock-skew',
  'warning',
  'checkClocks',
  ({ legs, now, events }) => {
    const timed = legs.filter((leg) => leg.times.providerEvent !== null);
    if (timed.length === 0) return null;
    const observed = observedSkews(events);
    return timed.flatMap((leg) => {
      const byMs = [skewOf(leg, now), observed.get(leg.key) ?? 0].find(
        (skew) => Math.abs(skew) > CLOCK_TOLERANCE_MS,
      );
      return byMs === undefined ? [] : [{ legs: [leg], params: { byMs } }];
    });
  },
);

/** Ahead of now, or behind the connection, after which the provider cannot have fallen silent. */
function skewOf(leg: ParticipantFacts, now: number): number {
  const { providerEvent, connected } = leg.times;
  if (providerEvent === null) return 0;
  if (providerEvent - now > CLOCK_TOLERANCE_MS) return providerEvent - now;
  const connectedIsSound =
    connected !== null && isComparable(leg, 'connected', now) && !endsBefore(leg, connected);
  return connectedIsSound ? Math.min(0, providerEvent - connected) : 0;
}

/** By how much each leg's provider was ahead, at most, when an event was received. */
function observedSkews(events: FindingContext['events']): ReadonlyMap<string, number> {
  const skews = new Map<string, number>();
  for (const { session, at } of events) {
    const participants: unknown = session?.participants;
    if (typeof at !== 'number' || !Array.isArray(participants)) continue;
    for (const { key, times } of participants.map(participantFacts)) {
      const ahead = (times.providerEvent ?? at) - at;
      skews.set(key, Math.max(ahead, skews.get(key) ?? 0));
    }
  }
  return skews;
}

function hasTimes({ times }: ParticipantFacts): boolean {
  return TIMES.some((time) => times[time] !== null);
}

function endsBefore({ times }: ParticipantFacts, instant: number): boolean {
  return times.end !== null && instant - times.end > CLOCK_TOLERANCE_MS;
}

/** An instant of the future has its own rule; a leg that is connected again has left its end behind. */
function isComparable(leg: ParticipantFacts, time: Time, now: number): boolean {
  const instant = leg.times[time];
  if (instant === null || instant - now > CLOCK_TOLERANCE_MS) return false;
  const isPast = time === 'end' || time === 'acwStart' || time === 'acwEnd';
  // A nested leg may bear the connection of its participant, which can be another leg's.
  const isBorrowed = time === 'alerting' && leg.communicationId !== null;
  return !isBorrowed && !(isPast && !leg.over);
}
