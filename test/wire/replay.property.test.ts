import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createReplay, foldEvents, parseEvents } from '../../src/wire/index.js';
import type { CobrowseEvent, CobrowseSession, SessionState } from '../../src/wire/index.js';
import { ACTIONS, SimulatedSession } from '../support/simulate-session.js';
import { payloadOf } from '../support/simulated-payloads.js';

const SHAPES = ['rest', 'topic', 'genericRest', 'genericTopic', 'analytics'] as const;

const steps = fc.array(
  fc.record({
    who: fc.constantFrom('agent', 'customer'),
    action: fc.constantFrom(...ACTIONS),
    shape: fc.constantFrom(...SHAPES),
    timed: fc.constantFrom('all', 'flat', 'none'),
    repeats: fc.nat(2),
  }),
  { minLength: 1, maxLength: 12 },
);

/** The events of a session that really happens, each of them at least once. */
const events = steps.map((taken) => {
  const session = new SimulatedSession(7);
  return taken.flatMap(({ who, action, shape, timed, repeats }): readonly CobrowseEvent[] => {
    session.act(who, action);
    const moment = session.moments[session.now] ?? [];
    const options = { step: 7, timed, instants: true };
    const parsed = parseEvents(payloadOf(moment, shape, options, who)).events;
    return Array.from({ length: repeats + 1 }, () => parsed).flat();
  });
});

function folded(some: readonly CobrowseEvent[]): CobrowseSession | undefined {
  const states = new Map<string, SessionState>();
  foldEvents(states, some);
  return [...states.values()][0]?.session;
}

test('any moment, in any order, is the result of all events until then', () => {
  fc.assert(
    fc.property(events, fc.array(fc.nat(40), { minLength: 1, maxLength: 12 }), (log, order) => {
      const replay = createReplay(log);
      for (const wish of log.length > 0 ? order : []) {
        const index = wish % log.length;
        expect(replay.sessionAt(index)).toEqual(folded(log.slice(0, index + 1)));
      }
    }),
    { numRuns: 60 },
  );
});

test('moments increase, and events that change nothing are not listed', () => {
  fc.assert(
    fc.property(events, (log) => {
      const { moments, changes, controlChanges, sessionAt } = createReplay(log);
      expect(
        moments.every((moment, index) => index === 0 || moment > Number(moments[index - 1])),
      ).toBe(true);
      expect(controlChanges.every((index) => changes.includes(index))).toBe(true);
      for (let index = 1; index < log.length; index++) {
        if (!changes.includes(index)) expect(sessionAt(index)).toEqual(sessionAt(index - 1));
      }
    }),
    { numRuns: 60 },
  );
});

test('checkpoints of a long log stay what they were', () => {
  fc.assert(
    fc.property(events, fc.array(fc.nat(450), { minLength: 5, maxLength: 12 }), (log, order) => {
      if (log.length === 0) return;
      const long = Array.from({ length: 450 }, (_, index) => log[index % log.length]).flatMap(
        (event) => event ?? [],
      );
      const replay = createReplay(long);
      for (const wish of order) {
        const index = wish % long.length;
        expect(replay.sessionAt(index)).toEqual(folded(long.slice(0, index + 1)));
      }
    }),
    { numRuns: 6 },
  );
});
