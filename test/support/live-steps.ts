/** What happens in several conversations of one channel, at random, and how that is reported. */
import fc from 'fast-check';
import type { WireShape } from '../../src/wire/index.js';
import { SimulatedSession, type Action } from './simulate-session.js';
import { payloadOf } from './simulated-payloads.js';

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
export const liveStep = fc.record({
  conversation: fc.constantFrom('one', 'two', 'three'),
  participant: fc.constantFrom('customer', 'agent', 'other'),
  action: fc.constantFrom(...ACTIONS),
  shape: fc.constantFrom(...SHAPES),
  isFlushed: fc.boolean(),
});

type LiveStep = typeof liveStep extends fc.Arbitrary<infer Step> ? Step : never;

/** The payloads of simulated conversations, in the order in which they happen. */
export function simulateSteps<Step extends LiveStep>(
  steps: readonly Step[],
): readonly (Step & { readonly payload: unknown })[] {
  const sessions = new Map<string, SimulatedSession>();
  return steps.map((step) => {
    const { conversation, participant, action, shape } = step;
    const session = sessions.get(conversation) ?? new SimulatedSession(30);
    sessions.set(conversation, session);
    session.act(participant, action);
    const options = { timed: 'all', instants: true, step: 30 } as const;
    const payload = payloadOf(session.moments.at(-1) ?? [], shape, options, participant);
    return { ...step, payload: withConversation(payload, conversation) };
  });
}

/** The simulation knows one conversation only. */
function withConversation(payload: unknown, id: string): unknown {
  const text = JSON.stringify(payload);
  return JSON.parse(text.replaceAll(/"(id|conversationId)":"c"/g, `"$1":"${id}"`));
}
