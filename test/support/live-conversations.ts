/** Conversations of the tests of live data. */
export const agent = { id: 'agent', state: 'connected', purpose: 'agent' };
/** An agent in conversation `one`. */
export const one = { id: 'one', participants: [agent] };
/** The same, when the agent is on hold. */
export const held = { id: 'one', participants: [{ ...agent, held: true }] };
