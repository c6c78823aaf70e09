import type { Template } from '../message.js';

/** Keys of the headings of groups of fields. */
export type DetailGroup =
  `group.${'person' | 'times' | 'control' | 'wrapup' | 'references' | 'technical'}`;

/** Keys of the texts for values that only the details show. */
export type DetailValue =
  | `state.${
      | 'connected'
      | 'converting'
      | 'uploading'
      | 'transmitting'
      | 'parked'
      | 'alerting'
      | 'dialing'
      | 'contacting'
      | 'offering'
      | 'scheduled'
      | 'disconnected'
      | 'terminated'
      | 'none'}`
  | `wrapupPrompt.${'mandatory' | 'optional' | 'agentRequested' | 'timeout' | 'forcedTimeout'}`
  | `afterCallWork.${'unknown' | 'skipped' | 'pending' | 'complete' | 'notApplicable'}`
  | `mediaRole.${'full' | 'monitor' | 'coach' | 'barge' | 'consult'}`
  | `screenRecording.${'requested' | 'active' | 'paused' | 'stopped' | 'error' | 'timeout'}`
  | `recording.${'active' | 'paused' | 'none'}`
  | 'flaggedReason.general'
  | 'wrapupCode.timedOut';

/** Texts of the details of a participant, besides the labels of its fields. */
export interface DetailsMessages extends Readonly<Record<DetailGroup | DetailValue, string>> {
  /** Label of the details, which the user can open and close. */
  readonly details: string;
  /** A flag that is true. */
  readonly yes: string;
  /** A flag that is false. */
  readonly no: string;
  /** An empty list. */
  readonly none: string;
  /** A value that the kit does not know, as it was reported. */
  readonly unknownValue: Template<'value'>;
  /** Shown instead of a masked value. */
  readonly masked: string;
  /**
   * Button that shows masked values. The name of the field is next to the button, so only screen
   * readers read it here.
   */
  readonly reveal: Template<'field'>;
  /** Button that masks them again. */
  readonly conceal: Template<'field'>;
  /** Text on the copy button. */
  readonly copyShort: string;
  /** Name of the copy button. */
  readonly copy: Template<'field'>;
  /** The value was copied. */
  readonly copied: string;
  /** The browser refused the clipboard. */
  readonly copyFailed: string;
}

/** English. */
export const details: DetailsMessages = {
  details: 'Details',
  yes: 'Yes',
  no: 'No',
  none: 'none',
  unknownValue: '{value} (unknown value)',
  masked: 'hidden',
  reveal: 'Show {field}',
  conceal: 'Hide {field}',
  copyShort: 'Copy',
  copy: 'Copy {field}',
  copied: 'Copied',
  copyFailed: 'Could not copy',
  'group.person': 'Person',
  'group.times': 'Status and times',
  'group.control': 'Control',
  'group.wrapup': 'Wrap-up',
  'group.references': 'References',
  'group.technical': 'Technical details',
  'state.connected': 'Connected',
  'state.converting': 'Converting',
  'state.uploading': 'Uploading',
  'state.transmitting': 'Transmitting',
  'state.parked': 'Parked',
  'state.alerting': 'Alerting',
  'state.dialing': 'Dialing',
  'state.contacting': 'Contacting',
  'state.offering': 'Offering',
  'state.scheduled': 'Scheduled',
  'state.disconnected': 'Disconnected',
  'state.terminated': 'Terminated',
  'state.none': 'None',
  'wrapupPrompt.mandatory': 'Required',
  'wrapupPrompt.optional': 'Optional',
  'wrapupPrompt.agentRequested': 'When the agent requests it',
  'wrapupPrompt.timeout': 'Required, with a time limit',
  'wrapupPrompt.forcedTimeout': 'Required, for a fixed time',
  'afterCallWork.unknown': 'Unknown',
  'afterCallWork.skipped': 'Skipped',
  'afterCallWork.pending': 'Pending',
  'afterCallWork.complete': 'Complete',
  'afterCallWork.notApplicable': 'Not applicable',
  'mediaRole.full': 'Full',
  'mediaRole.monitor': 'Monitoring',
  'mediaRole.coach': 'Coaching',
  'mediaRole.barge': 'Barging in',
  'mediaRole.consult': 'Consulting',
  'screenRecording.requested': 'Requested',
  'screenRecording.active': 'Active',
  'screenRecording.paused': 'Paused',
  'screenRecording.stopped': 'Stopped',
  'screenRecording.error': 'Failed',
  'screenRecording.timeout': 'Timed out',
  'recording.active': 'Recording',
  'recording.paused': 'Paused',
  'recording.none': 'Not recorded',
  'flaggedReason.general': 'General',
  'wrapupCode.timedOut': 'Timed out',
};
