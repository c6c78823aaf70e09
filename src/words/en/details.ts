import type { CobrowseMediaParticipant } from '../../model/index.js';
import type { Template } from '../message.js';

/** The details of a participant: a label for each field. */
export interface DetailsMessages extends Readonly<Record<keyof CobrowseMediaParticipant, string>> {
  /** The disclosure. */
  readonly details: string;
  /** A flag. */
  readonly yes: string;
  /** A flag. */
  readonly no: string;
  /** Stands for a masked value, for screen readers. */
  readonly masked: string;
  /** Shows masked values. */
  readonly reveal: Template<'field'>;
  /** Masks them again. */
  readonly conceal: Template<'field'>;
  /** Face of the copy button. */
  readonly copyShort: string;
  /** Copies a value. */
  readonly copy: Template<'field'>;
  /** It was copied. */
  readonly copied: string;
  /** The browser refused the clipboard. */
  readonly copyFailed: string;
  /** Fields that the kit does not know. */
  readonly other: string;
  /** An empty list. */
  readonly emptyList: string;
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
  readonly timeSpentMs: string;
  /** Part of after-call work. */
  readonly beganTime: string;
  /** Part of a wrap-up or of after-call work. */
  readonly completedTime: string;
}

/** English. The fields stand in the order in which the details show them. */
export const details: DetailsMessages = {
  details: 'Details',
  yes: 'Yes',
  no: 'No',
  masked: 'hidden',
  reveal: 'Show {field}',
  conceal: 'Hide {field}',
  copyShort: 'Copy',
  copy: 'Copy {field}',
  copied: 'Copied',
  copyFailed: 'Not copied',
  emptyList: 'none',
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
  user: 'User',
  team: 'Team',
  queue: 'Queue',
  script: 'Script',
  externalContact: 'External contact',
  externalOrganization: 'External organization',
  externalContactInitialDivisionId: 'Initial division',
  provider: 'Provider',
  providerEventTime: 'Provider event',
  mediaRoles: 'Media roles',
  flaggedReason: 'Flagged',
  screenRecordingState: 'Screen recording',
  monitoredParticipantId: 'Monitors',
  coachedParticipantId: 'Coaches',
  bargedParticipantId: 'Barged in',
  id: 'Participant ID',
  communicationId: 'Communication ID',
  peer: 'Peer',
  cobrowseSessionId: 'Co-browse session ID',
  address: 'Address',
  attributes: 'Attributes',
  journeyContext: 'Journey',
  conversationRoutingData: 'Routing',
  queueMediaSettings: 'Queue settings',
  message: 'Message',
  code: 'Code',
  status: 'HTTP status',
  wrapupCode: 'Code',
  provisional: 'Draft',
  notes: 'Notes',
  tags: 'Tags',
  timeSpentMs: 'Time spent',
  beganTime: 'Began',
  completedTime: 'Completed',
  other: 'Other fields',
};
