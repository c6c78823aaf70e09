import type { CobrowseMediaParticipant } from '../../src/entries/model.js';

const times = ['2026-05-11T09:00:00Z', '2026-05-11T10:30:00Z'] as const;
const flags = [true, false] as const;
const references = [{ id: 'one' }, { id: 'two', name: 'Two' }] as const;
const texts = ['one', 'two'] as const;

/** Two values for each field: the 31 published ones, then those that today's API has added. */
export const fieldSamples: Required<{
  [Field in keyof CobrowseMediaParticipant]: readonly [
    CobrowseMediaParticipant[Field],
    CobrowseMediaParticipant[Field],
  ];
}> = {
  id: texts,
  name: ['Ada', 'Bob'],
  address: ['sip:a', 'sip:b'],
  startTime: times,
  connectedTime: times,
  endTime: times,
  startHoldTime: times,
  purpose: ['agent', 'robot'],
  state: ['connected', 'floating'],
  direction: ['inbound', 'outbound'],
  disconnectType: ['peer', 'gremlins'],
  held: flags,
  wrapupRequired: flags,
  wrapupPrompt: ['timeout', 'mandatory'],
  user: references,
  queue: references,
  attributes: [{ plan: 'gold' }, { plan: 'iron' }],
  errorInfo: [{ message: 'broken' }, { code: 'error.broken', status: 500 }],
  script: references,
  wrapupTimeoutMs: [120_000, 60_000],
  wrapupSkipped: flags,
  provider: texts,
  externalContact: references,
  externalOrganization: references,
  wrapup: [
    { code: 'c1', name: 'Sold' },
    { notes: 'later', provisional: true },
  ],
  peer: texts,
  cobrowseSessionId: texts,
  cobrowseRole: ['sharer', 'viewer'],
  controlling: [[], ['one']],
  viewerUrl: ['https://apps.mypurecloud.com/x', 'https://viewer.example/x'],
  providerEventTime: times,

  startAlertingTime: times,
  alertingTimeoutMs: [8000, 30_000],
  mediaRoles: [['full'], ['coach']],
  team: references,
  externalContactInitialDivisionId: texts,
  flaggedReason: ['general', 'other'],
  journeyContext: [{ customer: { id: 'one' } }, { customer: { id: 'two' } }],
  conversationRoutingData: [{ priority: 1 }, { priority: 2 }],
  startAcwTime: times,
  endAcwTime: times,
  parkTime: times,
  resumeTime: times,
  communicationId: texts,
  initialState: ['alerting', 'dialing'],
  afterCallWork: [{ state: 'pending' }, { state: 'complete' }],
  afterCallWorkRequired: flags,
  wrapupExpected: flags,
  screenRecordingState: ['active', 'paused'],
  queueMediaSettings: [{ alertingTimeoutSeconds: 8 }, { alertingTimeoutSeconds: 9 }],
  monitoredParticipantId: texts,
  coachedParticipantId: texts,
  bargedParticipantId: texts,
};
