import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCobrowseStore, type LegChange } from '../../src/live/index.js';
import { legKey } from '../../src/model/index.js';
import {
  foldEvents,
  parseEvents,
  type SessionState,
  type WireShape,
} from '../../src/wire/index.js';
import { HOSTILE } from '../model/arbitrary.js';
import { SimulatedSession, type Action } from '../support/simulate-session.js';
import { payloadOf } from '../support/simulated-payloads.js';

const ACTIONS: readonly Action[] = [
  'offer',
  'connect',
  'hold',
  'resume',
  'grant',
  'revoke',
  'disconnect',
  'terminate',
];
const SHAPES: readonly WireShape[] = ['rest', 'topic', 'genericRest', 'genericTopic', 'analytics'];

/** What one conversation does next, how that is reported, and whether the store is flushed then. */
const step = fc.record({
  conversation: fc.constantFrom('one', 'two', 'three'),
  participant: fc.constantFrom('customer', 'agent', 'other'),
  action: fc.constantFrom(...ACTIONS),
  shape: fc.constantFrom(...SHAPES),
  isFlushed: fc.boolean(),
  junk: fc.option(fc.constantFrom<unknown>(...HOSTILE, '', '{', 'Bad gateway'), { nil: undefined }),
});

/** The payloads of simulated conversations, in the order in which they happen. */
function simulate(steps: readonly (typeof step extends fc.Arbitrary<infer Step> ? Step : never)[]) {
  const sessions = new Map<string, SimulatedSession>();
  return steps.map(({ conversation, participant, action, shape, ...rest }) => {
    const session = sessions.get(conversation) ?? new SimulatedSession(30);
    sessions.set(conversation, session);
    session.act(participant, action);
    const options = { timed: 'all', instants: true, step: 30 } as const;
    const payload = payloadOf(session.moments.at(-1) ?? [], shape, options, participant);
    return { ...rest, payload: withConversation(payload, conversation) };
  });
}

/** The simulation knows one conversation only. */
function withConversation(payload: unknown, id: string): unknown {
  const text = JSON.stringify(payload);
  return JSON.parse(text.replaceAll(/"(id|conversationId)":"c"/g, `"$1":"${id}"`));
}

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
      for (const { payload, isFlushed, junk } of simulate(steps)) {
        store.apply(junk);
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
