/** Input of a live store: legs and notifications of one channel. */

export const customer = {
  id: 'customer',
  communicationId: 'c1',
  state: 'connected',
  purpose: 'customer',
};
export const agent = { id: 'agent', communicationId: 'a1', state: 'connected', purpose: 'agent' };

export function notification(id: string, participants: readonly object[], correlation?: string) {
  return {
    topicName: 'v2.users.u1.conversations.cobrowseSessions',
    eventBody: { id, participants },
    ...(correlation !== undefined && { metadata: { CorrelationId: correlation } }),
  };
}

export const heartbeat = {
  topicName: 'channel.metadata',
  eventBody: { message: 'WebSocket Heartbeat' },
};
