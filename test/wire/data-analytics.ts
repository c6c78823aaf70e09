/** The session of `data.ts` as analytics tells it. */
export const analyticsConversation = {
  conversationId: 'conversation-1',
  conversationStart: '2026-03-02T10:00:00.00Z',
  conversationEnd: '2026-03-02T10:05:10.00Z',
  originatingDirection: 'inbound',
  participants: [
    {
      participantId: 'customer-1',
      participantName: 'Marta Quist',
      purpose: 'customer',
      externalContactId: 'contact-1',
      sessions: [
        {
          mediaType: 'message',
          sessionId: 'communication-message',
          segments: [{ segmentType: 'interact' }],
        },
        {
          mediaType: 'cobrowse',
          sessionId: 'communication-customer',
          cobrowseRole: 'sharer',
          cobrowseRoomId: 'room-9',
          direction: 'inbound',
          metrics: [{ name: 'nConnected', value: 1, emitDate: '2026-03-02T10:00:03.25Z' }],
          segments: [
            {
              segmentType: 'interact',
              segmentStart: '2026-03-02T10:00:03.25Z',
              segmentEnd: '2026-03-02T10:05:00.00Z',
              disconnectType: 'peer',
              queueId: 'queue-1',
            },
          ],
        },
      ],
    },
    {
      participantId: 'agent-1',
      purpose: 'agent',
      userId: 'user-1',
      sessions: [
        {
          mediaType: 'cobrowse',
          sessionId: 'communication-agent-2',
          cobrowseRole: 'viewer',
          peerId: 'communication-customer',
          acwSkipped: false,
          segments: [
            {
              segmentType: 'alert',
              segmentStart: '2026-03-02T10:00:01.00Z',
              segmentEnd: '2026-03-02T10:00:05.00Z',
            },
            {
              segmentType: 'interact',
              segmentStart: '2026-03-02T10:00:05.00Z',
              segmentEnd: '2026-03-02T10:04:59.00Z',
              disconnectType: 'consultTransfer',
              queueId: 'queue-1',
            },
            {
              segmentType: 'wrapup',
              segmentStart: '2026-03-02T10:04:59.00Z',
              segmentEnd: '2026-03-02T10:05:09.00Z',
              wrapUpCode: 'code-1',
              wrapUpNote: 'all good',
            },
          ],
        },
      ],
    },
  ],
};
