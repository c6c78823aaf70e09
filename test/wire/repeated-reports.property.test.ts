import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  foldEvents,
  mergeEvent,
  parseEvents,
  type CobrowseEvent,
  type SessionState,
  type WireShape,
} from '../../src/wire/index.js';
import { liveStep, simulateSteps } from '../support/live-steps.js';

const step = liveStep.map((each) => ({ ...each, conversation: 'one' as const }));
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** A channel sends the same shape most of the time, and nobody comes or goes most of the time. */
function onChannel(shape: WireShape): fc.Arbitrary<Step> {
  const usual = fc.record({
    shape: fc.constant(shape),
    action: fc.constantFrom('hold' as const, 'resume' as const, 'grant' as const),
  });
  const changed = fc.tuple(step, usual).map(([one, same]) => ({ ...one, ...same }));
  return fc.oneof({ arbitrary: changed, weight: 3 }, step);
}

const CHANNELS = [
  ['any shape', step],
  ['mostly topics', onChannel('topic')],
  ['mostly generic topics', onChannel('genericTopic')],
] as const;

// A copy of a state does not know which reports came last, so it merges them field by field.
test.each(CHANNELS)(
  'continuing the last report gives the same as merging the next one (%s)',
  (_, steps) => {
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 25 }), (simulated) => {
        let state: SessionState | undefined;
        let copied: SessionState | undefined;
        for (const { payload, isFlushed } of simulateSteps(simulated)) {
          // Now and then the same notification comes twice.
          for (const event of parseEvents(isFlushed ? [payload, payload] : payload).events) {
            state = mergeEvent(state, event);
            copied = mergeEvent(structuredClone(copied), event);
            expect(state.session).toEqual(copied.session);
          }
        }
      }),
    );
  },
);

test.each(CHANNELS)('reports folded together give the same as one by one (%s)', (_, steps) => {
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 25 }), (simulated) => {
      let state: SessionState | undefined;
      const states = new Map<string, SessionState>();
      const batch: CobrowseEvent[] = [];
      for (const { payload, isFlushed } of simulateSteps(simulated)) {
        for (const event of parseEvents(payload).events) {
          state = mergeEvent(state, event);
          batch.push(event);
        }
        if (!isFlushed) continue;
        foldEvents(states, batch.splice(0));
        expect(states.get('one')?.session).toEqual(state?.session);
      }
    }),
  );
});
