/** What a participant is, and what follows from its fields. Pure TypeScript: no React, no clock, no words. */
export type * from './types.js';
export type {
  AfterCallWorkState,
  CobrowseRole,
  Direction,
  DisconnectType,
  EnumFact,
  NormalDisconnectType,
  NormalWrapupPrompt,
  Normalize,
  OpenEnum,
  OtherDisconnectType,
  ParticipantState,
  Purpose,
  ScreenRecordingState,
  WrapupPrompt,
} from './enums.js';
export { normalizeDisconnectType, normalizeWrapupPrompt } from './enums.js';
export type { ParticipantTimes } from './time.js';
export { durationBetween, parseInstant } from './time.js';
export { legKey } from './keys.js';
export type { LegStanding } from './standing.js';
export type { ParticipantPhase } from './phase.js';
export type { WrapupFacts, WrapupStatus } from './wrapup.js';
export type { ErrorFacts } from './errors.js';
export type { DurationFacts, ParticipantFacts } from './facts.js';
export { participantFacts, participantPhase } from './facts.js';
export type * from './control.js';
export { controlGrants, controlReported } from './control.js';
export type * from './viewer-url.js';
export { checkViewerUrl, GENESYS_DOMAINS, genesysViewerUrl, redactUrl } from './viewer-url.js';
export { redactSession } from './redact.js';
export { newestInstant } from './newest-instant.js';
