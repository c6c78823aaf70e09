import type { ParticipantPhase, ParticipantState } from '../../model/index.js';

/** What the state badge says: phases of a leg, and the states of a leg that is not connected yet. */
export type StateMessages = Readonly<Record<ParticipantPhase | ParticipantState, string>>;

/** English. */
export const states: StateMessages = {
  pending: 'Waiting',
  live: 'Connected',
  held: 'On hold',
  parked: 'Parked',
  wrapup: 'Wrap-up',
  ended: 'Ended',
  unknown: 'State not reported',
  alerting: 'Alerting',
  dialing: 'Dialing',
  contacting: 'Contacting',
  offering: 'Offering',
  connected: 'Connected',
  disconnected: 'Disconnected',
  terminated: 'Terminated',
  converting: 'Converting',
  uploading: 'Uploading',
  transmitting: 'Transmitting',
  scheduled: 'Scheduled',
  none: 'No state',
};
