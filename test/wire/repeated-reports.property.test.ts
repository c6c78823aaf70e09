import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeEvent, parseEvents, type SessionState } from '../../src/wire/index.js';
import { liveStep, simulateSteps } from '../support/live-steps.js';

// A copy of a state does not know which reports came last, so it merges repeated ones again.
test('skipping what a snapshot repeats gives the same as merging it again', () => {
  const step = liveStep.map((each) => ({ ...each, conversation: 'one' as const }));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      let state: SessionState | undefined;
      let copied: SessionState | undefined;
      for (const { payload, isFlushed } of simulateSteps(steps)) {
        // Now and then the same notification comes twice.
        for (const event of parseEvents(isFlushed ? [payload, payload] : payload).events) {
          state = mergeEvent(state, event);
          copied = mergeEvent(structuredClone(copied), event);
          expect(state.session).toEqual(copied.session);
        }
      }
    }),
  );
});
