import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sessionOutcome, type SessionOutcomeOptions } from '../../src/model/index.js';
import { at, gone, outcomeOf, type Leg, sharer, viewer } from '../support/outcome.js';
import { anyInput, HOSTILE, untyped } from './arbitrary.js';

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
