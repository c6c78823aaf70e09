/** The parts of a participant, for your own layouts. */
export { ParticipantRoot as Root } from './participant-root.js';
export { ParticipantAvatar as Avatar } from './participant-avatar.js';
export { ParticipantName as Name } from './participant-name.js';
export { ParticipantYou as You } from './participant-you.js';
export { ParticipantRole as Role } from './participant-role.js';
export { ParticipantPurpose as Purpose } from './participant-purpose.js';
export { ParticipantState as State } from './participant-state.js';
export { ParticipantDuration as Duration } from './participant-duration.js';
export { ParticipantHold as Hold } from './participant-hold.js';
export { ParticipantAlerting as Alerting } from './participant-alerting.js';
export { ParticipantWrapup as Wrapup } from './participant-wrapup.js';
export { ParticipantDirection as Direction } from './participant-direction.js';
export { ParticipantDisconnectReason as DisconnectReason } from './participant-disconnect-reason.js';
export { ParticipantError as Error } from './participant-error.js';
export { ParticipantSignals as Signals } from './participant-signals.js';
export { ParticipantControl as Control } from './participant-control.js';
export { ParticipantDetails as Details } from './participant-details.js';
