import { analyticsConversation } from './data-analytics.js';

export { analyticsConversation };

/** Made-up payloads of one session in every shape: a customer shares, an agent views and controls. */

export const flatCustomer = {
  id: 'customer-1',
  name: 'Marta Quist',
  address: 'tel:+15550100',
  startTime: '2026-03-02T10:00:00.000Z',
  connectedTime: '2026-03-02T10:00:03.250Z',
  purpose: 'customer',
  state: 'connected',
  direction: 'inbound',
  held: false,
  wrapupRequired: false,
  attributes: { 'context.firstName': 'Marta', 'Order Number': '17' },
  cobrowseSessionId: 'room-9',
  cobrowseRole: 'sharer',
  controlling: [],
  providerEventTime: '2026-03-02T10:00:03.200Z',
};

export const flatAgent = {
  id: 'agent-1',
  startTime: '2026-03-02T10:00:00.500Z',
  connectedTime: '2026-03-02T10:00:05.000Z',
  purpose: 'agent',
  state: 'connected',
  direction: 'inbound',
  held: false,
  wrapupRequired: true,
  wrapupPrompt: 'timeout',
  wrapupTimeoutMs: 60_000,
  user: { id: 'user-1', selfUri: '/api/v2/users/user-1' },
  queue: { id: 'queue-1' },
  peer: 'communication-customer',
  cobrowseSessionId: 'room-9',
  cobrowseRole: 'viewer',
  controlling: ['customer-1'],
  viewerUrl: 'https://apps.mypurecloud.de/cobrowse-next/viewer.html?conversationId=conversation-1',
  providerEventTime: '2026-03-02T10:00:06.000Z',
};

export const restConversation = {
  id: 'conversation-1',
  participants: [flatCustomer, flatAgent],
  otherMediaUris: ['/api/v2/conversations/messages/conversation-1'],
  divisions: [],
  recordingState: 'none',
  selfUri: '/api/v2/conversations/cobrowsesessions/conversation-1',
};

export const topicMessage = {
  topicName: 'v2.users.user-1.conversations.cobrowseSessions',
  version: '2',
  eventBody: { id: 'conversation-1', participants: [flatCustomer, flatAgent] },
  metadata: { CorrelationId: 'correlation-1' },
};

export const genericConversation = {
  id: 'conversation-1',
  startTime: '2026-03-02T10:00:00.000Z',
  participants: [
    {
      id: 'customer-1',
      name: 'Marta Quist',
      startTime: '2026-03-02T10:00:00.000Z',
      connectedTime: '2026-03-02T10:00:01.000Z',
      queueId: 'queue-1',
      queueName: 'Orders',
      externalContactId: 'contact-1',
      purpose: 'customer',
      wrapupRequired: false,
      attributes: { Tier: 'gold' },
      calls: [],
      cobrowsesessions: [
        {
          state: 'connected',
          id: 'communication-customer',
          connectedTime: '2026-03-02T10:00:03.250Z',
          cobrowseSessionId: 'room-9',
          cobrowseRole: 'sharer',
          controlling: [],
          provider: 'Made up',
        },
      ],
      messages: [],
    },
    {
      id: 'agent-1',
      startTime: '2026-03-02T10:00:00.500Z',
      endTime: '2026-03-02T10:05:00.000Z',
      userId: 'user-1',
      userUri: '/api/v2/users/user-1',
      teamId: 'team-1',
      purpose: 'agent',
      wrapupRequired: true,
      calls: [],
      cobrowsesessions: [
        {
          state: 'disconnected',
          id: 'communication-agent-1',
          disconnectType: 'system',
          disconnectedTime: '2026-03-02T10:00:02.000Z',
          peerId: 'communication-customer',
          cobrowseRole: 'viewer',
        },
        {
          state: 'disconnected',
          id: 'communication-agent-2',
          connectedTime: '2026-03-02T10:00:05.000Z',
          disconnectedTime: '2026-03-02T10:04:59.000Z',
          disconnectType: 'peer',
          peerId: 'communication-customer',
          scriptId: 'script-1',
          cobrowseRole: 'viewer',
          controlling: ['communication-customer'],
          afterCallWork: { state: 'pending', startTime: '2026-03-02T10:05:00.000Z' },
        },
      ],
      messages: [],
    },
  ],
  selfUri: '/api/v2/conversations/conversation-1',
};

export const genericMessage = {
  topicName: 'v2.users.user-1.conversations',
  version: '2',
  eventBody: {
    id: 'conversation-1',
    participants: [
      {
        id: 'customer-1',
        purpose: 'customer',
        cobrowsesessions: [
          {
            state: 'connected',
            id: 'communication-customer',
            roomId: 'room-9',
            cobrowseRole: 'sharer',
          },
        ],
        callbacks: [{ id: 'callback-1', state: 'connected' }],
      },
      { id: 'router-1', purpose: 'acd' },
    ],
  },
};

export const legacyConversation = {
  id: 'conversation-2',
  participants: [
    {
      id: 'agent-2',
      purpose: 'agent',
      cobrowsesessions: [
        {
          state: 'CONNECTED',
          disconnectType: null,
          id: 'communication-2',
          roomId: 'room-2',
          cobrowseRole: 'VIEWER',
          controlling: [],
          viewerUrl: '',
          providerEventTime: 1_463_497_200_000,
        },
      ],
    },
  ],
};

export const callConversation = {
  id: 'conversation-3',
  participants: [
    { id: 'caller', purpose: 'customer', state: 'connected', muted: false, ani: 'tel:+15550111' },
  ],
  selfUri: '/api/v2/conversations/calls/conversation-3',
};

/** One payload of every shape. */
export const allShapes: readonly unknown[] = [
  restConversation,
  { entities: [restConversation, callConversation], pageSize: 25, total: 2 },
  topicMessage,
  genericConversation,
  genericMessage,
  analyticsConversation,
  { conversations: [analyticsConversation], totalHits: 1 },
  legacyConversation,
  callConversation,
  flatAgent,
  [flatAgent, flatCustomer],
];
