import type { CobrowseMediaParticipant } from '../../model/index.js';

/** A label for each field of a participant, and for the parts of fields that are objects. */
export interface FieldMessages extends Readonly<Record<keyof CobrowseMediaParticipant, string>> {
  /** Part of an error. */
  readonly message: string;
  /** Part of an error. */
  readonly code: string;
  /** Part of an error. */
  readonly status: string;
  /** Part of a wrap-up. */
  readonly wrapupCode: string;
  /** Part of a wrap-up. */
  readonly provisional: string;
  /** Part of a wrap-up. */
  readonly notes: string;
  /** Part of a wrap-up. */
  readonly tags: string;
  /** Part of a wrap-up. */
  readonly durationSeconds: string;
  /** Fields that the kit does not know. */
  readonly other: string;
}

/** English. The fields are in the order in which the details show them. */
export const fields: FieldMessages = {
  name: 'Name',
  purpose: 'Purpose',
  cobrowseRole: 'Co-browse role',
  state: 'Reported state',
  initialState: 'Initial state',
  direction: 'Direction',
  startTime: 'Joined',
  startAlertingTime: 'Alerted',
  alertingTimeoutMs: 'Time to answer',
  connectedTime: 'Connected',
  held: 'On hold',
  startHoldTime: 'Held since',
  parkTime: 'Parked',
  resumeTime: 'Resumed',
  endTime: 'Ended',
  disconnectType: 'Disconnect reason',
  errorInfo: 'Error',
  message: 'Message',
  code: 'Error code',
  status: 'HTTP status',
  controlling: 'Controlling',
  viewerUrl: 'Viewer host',
  wrapupRequired: 'Wrap-up required',
  wrapupExpected: 'Wrap-up expected',
  wrapupPrompt: 'Wrap-up prompt',
  wrapupTimeoutMs: 'Time for wrap-up',
  wrapupSkipped: 'Wrap-up skipped',
  startAcwTime: 'Wrap-up began',
  endAcwTime: 'Wrap-up ended',
  afterCallWork: 'After-call work',
  afterCallWorkRequired: 'Wrap-up requested',
  wrapup: 'Wrap-up',
  wrapupCode: 'Code',
  durationSeconds: 'Time spent',
  provisional: 'Draft',
  notes: 'Notes',
  tags: 'Tags',
  user: 'User',
  team: 'Team',
  queue: 'Queue',
  script: 'Script',
  externalContact: 'External contact',
  externalOrganization: 'External organization',
  externalContactInitialDivisionId: 'Initial division ID',
  provider: 'Provider',
  providerEventTime: 'Provider event',
  mediaRoles: 'Media roles',
  flaggedReason: 'Flagged',
  screenRecordingState: 'Screen recording',
  monitoredParticipantId: 'Monitors',
  coachedParticipantId: 'Coaches',
  bargedParticipantId: 'Barged in on',
  id: 'Participant ID',
  communicationId: 'Communication ID',
  peer: 'Peer communication ID',
  cobrowseSessionId: 'Session ID',
  address: 'Address',
  attributes: 'Attributes',
  journeyContext: 'Journey',
  conversationRoutingData: 'Routing',
  queueMediaSettings: 'Queue settings',
  other: 'Other fields',
};
