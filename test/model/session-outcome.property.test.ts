import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  sessionOutcome,
  type CobrowseMediaParticipant,
  type SessionOutcomeOptions,
} from '../../src/model/index.js';
import { anyInput, HOSTILE, untyped } from './arbitrary.js';

type Leg = CobrowseMediaParticipant;

/** A minute of the session, in epoch milliseconds and as the wire sends it. */
const minute = (number: number): number => Date.parse('2026-05-11T09:00:00Z') + number * 60_000;
const at = (number: number): string => new Date(minute(number)).toISOString();

const sharer = (leg: Leg = {}): Leg => ({
  id: 's',
  purpose: 'customer',
  cobrowseRole: 'sharer',
  state: 'connected',
  connectedTime: at(0),
  ...leg,
});
const viewer = (leg: Leg = {}): Leg => ({
  id: 'v',
  purpose: 'agent',
  cobrowseRole: 'viewer',
  state: 'connected',
  connectedTime: at(1),
  ...leg,
});
const gone = (end: number, disconnectType: string | null = null): Leg => ({
  state: 'terminated',
  endTime: at(end),
  disconnectType,
});
const outcomeOf = (
  participants: readonly Leg[],
  options: Partial<SessionOutcomeOptions> = {},
): ReturnType<typeof sessionOutcome> =>
  sessionOutcome({ session: { participants }, now: minute(10), ...options });

describe('any data', () => {
  const anyEvent = fc.oneof(
    fc.record({
      at: fc.oneof(fc.constant(null), fc.integer(), fc.constantFrom<unknown>(...HOSTILE)),
      session: fc.record({ participants: fc.array(anyInput, { maxLength: 3 }) }),
    }),
    fc.jsonValue(),
  );
  const anyOptions = fc.record({
    session: fc.oneof(
      fc.record({
        participants: fc.array(anyInput, { maxLength: 6 }),
        endTime: fc.oneof(fc.constant(null), fc.constantFrom<unknown>(...HOSTILE)),
      }),
      fc.jsonValue(),
    ),
    events: fc.oneof(fc.array(anyEvent, { maxLength: 6 }), fc.jsonValue()),
    now: fc.oneof(fc.double(), fc.integer(), fc.constantFrom<unknown>(...HOSTILE)),
  });

  it('gives lengths that are known or null, and never throws', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        const outcome = sessionOutcome(untyped<SessionOutcomeOptions>(options));
        const lengths = [
          outcome.lengthMs,
          'lengthMs' in outcome.meeting ? outcome.meeting.lengthMs : null,
          ...outcome.otherViewers.map(({ lengthMs }) => lengthMs),
          ...outcome.control.map(({ atLeastMs }) => atLeastMs),
        ];
        for (const length of lengths) {
          expect(length === null || (Number.isFinite(length) && length >= 0)).toBe(true);
        }
      }),
    );
  });

  it('of two people is never together for longer than the shorter presence', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(60));
    const legs = fc.array(span, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(legs, legs, (ofSharer, ofViewer) => {
        const made = (make: (leg: Leg) => Leg, spans: readonly (readonly [number, number])[]) =>
          spans.map(([start, end], index) =>
            make({ communicationId: `${index}`, connectedTime: at(start), ...gone(start + end) }),
          );
        const minutesOf = (spans: readonly (readonly [number, number])[]): Set<number> =>
          new Set(
            spans.flatMap(([start, length]) => Array.from({ length }, (_, index) => start + index)),
          );
        const { meeting } = outcomeOf([...made(sharer, ofSharer), ...made(viewer, ofViewer)]);
        const common = [...minutesOf(ofSharer)].filter((one) => minutesOf(ofViewer).has(one));
        if (common.length === 0) {
          expect(
            meeting.kind === 'apart' || ('lengthMs' in meeting && meeting.lengthMs === 0),
          ).toBe(true);
        } else {
          expect(meeting).toMatchObject({ kind: 'helped', lengthMs: common.length * 60_000 });
        }
      }),
    );
  });
});
