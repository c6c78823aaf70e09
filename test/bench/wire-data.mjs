/** Made-up conversations of two participants each, the size of real ones, in every shape. */

/** @typedef {'rest' | 'generic' | 'analytics' | 'lines'} Shape */

/** @param {number} kind @param {number} number */
const uuid = (kind, number) =>
  `${number.toString(16).padStart(8, '0')}-0000-4000-8000-${kind.toString(16).padStart(12, '0')}`;

/** @param {number} number @param {number} seconds */
const at = (number, seconds) =>
  new Date(1_778_490_000_000 + number * 61_000 + seconds * 1000).toISOString();

/** @param {string} path @param {string} id */
const reference = (path, id) => ({ id, selfUri: `/api/v2/${path}/${id}` });

/** @param {number} n */
function customer(n) {
  return {
    id: uuid(1, n),
    name: `Customer ${n}`,
    address: `tel:+1555${String(n).padStart(7, '0')}`,
    startTime: at(n, 0),
    startAlertingTime: at(n, 0.1),
    connectedTime: at(n, 4),
    endTime: at(n, 300),
    purpose: 'customer',
    state: 'terminated',
    direction: 'inbound',
    disconnectType: 'endpoint',
    held: false,
    wrapupRequired: false,
    mediaRoles: ['full'],
    queue: reference('routing/queues', uuid(3, n % 20)),
    attributes: { 'context.firstName': 'Customer', 'context.email': `customer${n}@example.com` },
    provider: 'PureCloud Cobrowse',
    cobrowseSessionId: uuid(4, n),
    cobrowseRole: 'sharer',
    controlling: [],
    providerEventTime: at(n, 300),
  };
}

/** @param {number} n */
function agent(n) {
  return {
    id: uuid(2, n),
    startTime: at(n, 1),
    startAlertingTime: at(n, 1.1),
    connectedTime: at(n, 5),
    endTime: at(n, 300),
    purpose: 'agent',
    state: 'terminated',
    direction: 'inbound',
    disconnectType: 'peer',
    held: false,
    wrapupRequired: true,
    wrapupPrompt: 'timeout',
    user: reference('users', uuid(5, n % 50)),
    queue: reference('routing/queues', uuid(3, n % 20)),
    attributes: {},
    wrapupTimeoutMs: 120_000,
    alertingTimeoutMs: 8000,
    provider: 'PureCloud Cobrowse',
    wrapup: { code: uuid(6, n % 9), notes: '', tags: [], durationSeconds: 14, endTime: at(n, 314) },
    startAcwTime: at(n, 300),
    endAcwTime: at(n, 314),
    peer: uuid(7, n),
    cobrowseSessionId: uuid(4, n),
    cobrowseRole: 'viewer',
    controlling: [uuid(1, n)],
    viewerUrl: `https://apps.mypurecloud.com/cobrowse-next/viewer.html?conversationId=${uuid(0, n)}`,
    providerEventTime: at(n, 300),
  };
}

/** @param {number} n */
function restConversation(n) {
  return {
    id: uuid(0, n),
    participants: [customer(n), agent(n)],
    otherMediaUris: [`/api/v2/conversations/messages/${uuid(0, n)}`],
    recordingState: 'none',
    divisions: [],
    selfUri: `/api/v2/conversations/cobrowsesessions/${uuid(0, n)}`,
  };
}

/** @param {ReturnType<typeof customer> | ReturnType<typeof agent>} leg @param {number} n */
function genericParticipant(leg, n) {
  return {
    id: leg.id,
    startTime: leg.startTime,
    endTime: leg.endTime,
    connectedTime: leg.connectedTime,
    ...('name' in leg ? { name: leg.name } : { userId: uuid(5, n % 50) }),
    queueId: uuid(3, n % 20),
    queueName: 'Support',
    purpose: leg.purpose,
    wrapupRequired: leg.wrapupRequired,
    alertingTimeoutMs: 8000,
    conversationRoutingData: { queue: { id: uuid(3, n % 20) }, priority: 0, skills: [] },
    attributes: leg.attributes,
    calls: [],
    callbacks: [],
    chats: [],
    cobrowsesessions: [
      {
        state: 'disconnected',
        id: uuid(7, n),
        segments: [
          { startTime: at(n, 1), endTime: at(n, 4), type: 'Alert', howEnded: 'Interact' },
          { startTime: at(n, 4), endTime: at(n, 300), type: 'Interact', howEnded: 'Disconnect' },
        ],
        disconnectType: leg.disconnectType,
        startAlertingTime: leg.startAlertingTime,
        connectedTime: leg.connectedTime,
        disconnectedTime: leg.endTime,
        initialState: 'alerting',
        peerId: uuid(8, n),
        cobrowseSessionId: leg.cobrowseSessionId,
        cobrowseRole: leg.cobrowseRole,
        controlling: leg.controlling,
        provider: leg.provider,
        providerEventTime: leg.providerEventTime,
        afterCallWorkRequired: false,
      },
    ],
    emails: [],
    messages: [],
    screenshares: [],
    socialExpressions: [],
    videos: [],
  };
}

/** @param {number} n */
function genericConversation(n) {
  return {
    id: uuid(0, n),
    startTime: at(n, 0),
    endTime: at(n, 314),
    participants: [genericParticipant(customer(n), n), genericParticipant(agent(n), n)],
    recordingState: 'none',
    selfUri: `/api/v2/conversations/${uuid(0, n)}`,
  };
}

/** @param {ReturnType<typeof customer> | ReturnType<typeof agent>} leg @param {number} n */
function analyticsParticipant(leg, n) {
  return {
    participantId: leg.id,
    ...('name' in leg ? { participantName: leg.name } : { userId: uuid(5, n % 50) }),
    purpose: leg.purpose,
    sessions: [
      {
        mediaType: 'cobrowse',
        sessionId: uuid(7, n),
        direction: 'inbound',
        cobrowseRole: leg.cobrowseRole,
        cobrowseRoomId: leg.cobrowseSessionId,
        peerId: uuid(8, n),
        provider: leg.provider,
        metrics: [{ emitDate: leg.connectedTime, name: 'nConnected', value: 1 }],
        segments: [
          { segmentStart: at(n, 1), segmentEnd: at(n, 4), segmentType: 'alert' },
          {
            segmentStart: at(n, 4),
            segmentEnd: at(n, 300),
            segmentType: 'interact',
            disconnectType: leg.disconnectType,
            queueId: uuid(3, n % 20),
          },
        ],
      },
    ],
  };
}

/** @param {number} n */
function analyticsConversation(n) {
  return {
    conversationId: uuid(0, n),
    conversationStart: at(n, 0),
    conversationEnd: at(n, 314),
    divisionIds: [uuid(9, n % 3)],
    originatingDirection: 'inbound',
    participants: [analyticsParticipant(customer(n), n), analyticsParticipant(agent(n), n)],
  };
}

/**
 * Text of that many conversations.
 *
 * @param {Shape} shape
 * @param {number} count
 * @returns {string}
 */
export function makeText(shape, count) {
  const conversations = Array.from({ length: count }, (_, n) => {
    if (shape === 'generic') return genericConversation(n);
    return shape === 'analytics' ? analyticsConversation(n) : restConversation(n);
  });
  if (shape === 'lines') return conversations.map((one) => JSON.stringify(one)).join('\n');
  if (shape === 'analytics') return JSON.stringify({ conversations, totalHits: count });
  return JSON.stringify(
    shape === 'rest' ? { entities: conversations, total: count } : conversations,
  );
}
