import type { ParticipantPhase } from '../../model/index.js';

/** States that are more specific than the phase `pending`. */
export type PendingState = 'alerting' | 'dialing' | 'contacting' | 'offering' | 'scheduled';

/** The texts of the state badge. */
export type StateMessages = Readonly<Record<ParticipantPhase | PendingState, string>>;

/** English. */
export const states: StateMessages = {
  pending: 'Waiting',
  live: 'Connected',
  held: 'On hold',
  parked: 'Parked',
  wrapup: 'Wrap-up',
  ended: 'Ended',
  unknown: 'State unknown',
  alerting: 'Alerting',
  dialing: 'Dialing',
  contacting: 'Contacting',
  offering: 'Offering',
  scheduled: 'Scheduled',
};
