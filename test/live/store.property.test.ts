import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCobrowseStore, type LegChange } from '../../src/live/index.js';
import { legKey } from '../../src/model/index.js';
import { foldEvents, parseEvents, type SessionState } from '../../src/wire/index.js';
import { HOSTILE } from '../model/arbitrary.js';
import { liveStep, simulateSteps } from '../support/live-steps.js';

const step = fc.record({
  simulated: liveStep,
  junk: fc.option(fc.constantFrom<unknown>(...HOSTILE, '', '{', 'Bad gateway'), { nil: undefined }),
});

test('the store shows what merging all events shows, and its changes lead there', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const store = createCobrowseStore({ schedule: () => {}, keepEnded: Infinity });
      const states = new Map<string, SessionState>();
      const rows = new Map<string, unknown>();
      const follow = ({ conversationId, before, after }: LegChange): void => {
        const keyOf = (leg: NonNullable<typeof before>): string =>
          `${conversationId} ${legKey(leg)}`;
        if (before) {
          expect(rows.get(keyOf(before))).toBe(before);
          rows.delete(keyOf(before));
        }
        if (after) rows.set(keyOf(after), after);
      };
      store.subscribeChanges((changes) => {
        for (const change of changes) follow(change);
      });
      const simulated = simulateSteps(steps.map((each) => each.simulated));
      for (const [index, { payload, isFlushed }] of simulated.entries()) {
        store.apply(steps[index]?.junk);
        store.apply(payload);
        foldEvents(states, parseEvents(payload).events);
        if (isFlushed) store.flush();
      }
      store.flush();
      const expected = [...states.values()].map(({ session }) => session);
      expect(store.getSnapshot().sessions).toEqual(expected);
      const legs = store.getSnapshot().sessions.flatMap(({ participants }) => participants);
      expect([...rows.values()].sort(byKey)).toEqual([...legs].sort(byKey));
    }),
  );
});

function byKey(one: unknown, other: unknown): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
}
