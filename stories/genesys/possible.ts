/** Why something cannot happen in a conversation now; null when it can. */
import type { StandInConversation } from './conversation.js';

/** Returns a reason, which the visitor of the demo sees. */
export type Refusal = (conversation: StandInConversation) => string | null;

export const isOpen: Refusal = (c) => (c.isOpen ? null : 'The customer has left.');

export const isOffered: Refusal = (c) => (c.offer ? null : 'There is no open offer.');

export const isShared: Refusal = (c) => (c.liveLeg('customer') ? null : 'Nothing is shared.');

export const agentIsConnected: Refusal = (c) =>
  c.liveLeg('agent') ? null : 'You are not connected.';

export const agentHasNoControl: Refusal = (c) => {
  const leg = c.liveLeg('agent');
  if (!leg || !c.liveLeg('customer')) return 'You are not viewing the page.';
  return leg.controlling.length === 0 ? null : 'You have control.';
};

export const agentHasControl: Refusal = (c) =>
  c.liveLeg('agent')?.controlling.length ? null : 'You do not have control.';

export const colleagueIsAbsent: Refusal = (c) => {
  if (!c.liveLeg('customer')) return 'Nothing is shared.';
  return c.liveLeg('colleague') ? 'The colleague has already been asked.' : null;
};

export const colleagueIsAsked: Refusal = (c) =>
  c.liveLeg('colleague')?.state === 'alerting' ? null : 'The colleague has not been asked.';

export const colleagueHasNoControl: Refusal = (c) => {
  const leg = c.liveLeg('colleague');
  if (leg?.state !== 'connected' || !c.liveLeg('customer')) {
    return 'The colleague is not viewing the page.';
  }
  return leg.controlling.length === 0 ? null : 'The colleague has control.';
};

export const isYours: Refusal = (c) => {
  if (!c.liveLeg('customer')) return 'Nothing is shared.';
  const isConnected = c.person('agent')?.messageLeg.state === 'connected';
  return isConnected ? null : 'The conversation belongs to the colleague.';
};

export const customerIsNotHeld: Refusal = (c) => {
  if (!c.isOpen) return 'The customer has left.';
  return c.person('customer')?.messageLeg.held ? 'The customer is on hold.' : null;
};

export const customerIsHeld: Refusal = (c) =>
  c.person('customer')?.messageLeg.held ? null : 'The customer is not on hold.';

export const agentWrapsUp: Refusal = (c) => {
  const agent = c.person('agent');
  if (!agent?.startAcwTime) return 'There is no wrap-up yet.';
  return agent.endAcwTime || agent.wrapupSkipped ? 'The wrap-up is finished.' : null;
};
