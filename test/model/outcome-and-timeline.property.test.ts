import fc from 'fast-check';
import { expect, test } from 'vitest';
import { participantFacts } from '../../src/model/facts.js';
import {
  buildTimeline,
  sessionOutcome,
  type CobrowseMediaParticipant,
  type TimelineControl,
} from '../../src/entries/model.js';
import { personId } from '../../src/model/person.js';
import { at, minute } from '../support/outcome.js';

const anyLeg = fc
  .record({
    person: fc.constantFrom(
      { id: 'p1' },
      { id: 'p2', communicationId: 'c2' },
      { id: 'p3', communicationId: 'c3', user: { id: 'u' } },
      { id: 'p4', user: { id: 'u' } },
    ),
    cobrowseRole: fc.constantFrom('sharer', 'viewer'),
    controlling: fc.constantFrom(['p1'], ['p2', 'p1'], ['c3'], ['x', 'y'], [], undefined),
    endTime: fc.option(fc.nat(20).map(at), { nil: undefined }),
    connectedTime: fc.constant(at(0)),
  })
  .map(({ person, ...leg }): CobrowseMediaParticipant => ({
    ...person,
    ...leg,
    state: leg.endTime === undefined ? 'connected' : 'terminated',
  }));
const anySession = fc.record({
  participants: fc.array(anyLeg, { maxLength: 4 }),
  endTime: fc.option(fc.nat(20).map(at), { nil: undefined }),
});
const anyEvents = fc.array(fc.record({ at: fc.nat(20).map(minute), session: anySession }), {
  maxLength: 6,
});

/** The controller and the target: people, or null for a page that nobody in the session has. */
const pairOf = (controller: string | null, target: string | null): string =>
  JSON.stringify([controller, target]);

const personOf = (leg: CobrowseMediaParticipant | null): string | null =>
  leg && personId(participantFacts(leg));

/** How many minutes are in at least one of the intervals. All of them start and end on a minute. */
function minutesIn(intervals: readonly TimelineControl[]): number {
  const minutes = intervals.flatMap(({ start, end }) =>
    Array.from({ length: (end.at - start.at) / 60_000 }, (_, index) => start.at + index * 60_000),
  );
  return new Set(minutes).size;
}

test('the outcome and the timeline agree on who controlled whom, and for how long', () => {
  fc.assert(
    fc.property(anySession, anyEvents, fc.nat(30).map(minute), (session, events, now) => {
      const { control } = buildTimeline({ session, events, now });
      const drawn: Record<string, TimelineControl[]> = {};
      for (const interval of control) {
        if (interval.controllerLane === interval.targetLane) continue;
        const pair = pairOf(interval.controllerLane, interval.targetLane);
        (drawn[pair] ??= []).push(interval);
      }
      const minutesDrawn = Object.entries(drawn)
        .map(([pair, intervals]) => [pair, minutesIn(intervals)] as const)
        .filter(([, minutes]) => minutes > 0);

      const outcome = sessionOutcome({ session, events, now });
      const minutesStated = outcome.control.flatMap(({ controller, target, atLeastMs }) =>
        atLeastMs === null
          ? []
          : [[pairOf(personOf(controller), personOf(target)), atLeastMs / 60_000] as const],
      );
      expect(Object.fromEntries(minutesStated)).toEqual(Object.fromEntries(minutesDrawn));
      expect(minutesStated).toHaveLength(minutesDrawn.length);
    }),
    { numRuns: 300 },
  );
});
