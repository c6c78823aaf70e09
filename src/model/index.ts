/**
 * The types of the data, and everything that is derived from it. No React, no clock, no UI text.
 */
export type * from './public-types.js';
export {
  AFTER_CALL_WORK_STATES,
  COBROWSE_ROLES,
  DIRECTIONS,
  DISCONNECT_TYPES,
  normalizeDisconnectType,
  normalizeWrapupPrompt,
  OTHER_DISCONNECT_TYPES,
  PURPOSES,
  QUEUE_WRAPUP_PROMPTS,
  SCREEN_RECORDING_STATES,
  STATE_PHASES,
  WRAPUP_PROMPTS,
} from './enums.js';
export { durationBetween, parseInstant } from './time.js';
export { legKey } from './keys.js';
export { participantFacts, participantPhase } from './facts.js';
export { controlGrants, controlReported } from './control.js';
export { controlSince } from './control-since.js';
export type { ControlSince } from './control-since.js';
export { cobrowseOfferFacts } from './offer.js';
export { checkViewerUrl, GENESYS_DOMAINS, genesysViewerUrl, redactUrl } from './viewer-url.js';
export { redactSession } from './redact.js';
export { newestInstant } from './newest-instant.js';
export { sessionOutcome } from './session-outcome.js';
export { changesBetween } from './session-changes.js';
export type {
  SessionChange,
  SessionChangeCode,
  SessionChangeOf,
  SessionChangeParams,
} from './session-changes.js';
export { TRIAGE_KINDS, triageKind } from './triage.js';
export { actionRefusal } from './actions/action-refusal.js';
export { genesysActions } from './actions/genesys-actions.js';
