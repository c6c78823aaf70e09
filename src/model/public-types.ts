/** The public types of the model. Every entry whose types name one of them exports them too. */
export type { Callback } from './callback.js';
export type * from './types.js';
export type * from './part-types.js';
export type {
  AfterCallWorkState,
  CobrowseRole,
  Direction,
  DisconnectType,
  NormalDisconnectType,
  NormalWrapupPrompt,
  OpenEnum,
  OtherDisconnectType,
  ParticipantState,
  Purpose,
  ScreenRecordingState,
  WrapupPrompt,
} from './enums.js';
export type { EnumFact, Normalize } from './read-enum.js';
export type { ParticipantTimes } from './time.js';
export type { ParticipantStatus } from './participant-status.js';
export type { ParticipantPhase } from './phase.js';
export type { WrapupFacts, WrapupStatus } from './wrapup.js';
export type { ErrorFacts } from './errors.js';
export type { DurationFacts, ParticipantFacts } from './facts.js';
export type * from './control.js';
export type * from './viewer-url.js';
export type * from './actions/types.js';
export type { ParticipantSignals, SignalCode, SignalFact } from './signals.js';
export type { ActionRefusal } from './actions/action-refusal.js';
export type * from './actions/genesys-actions.js';
export type {
  CobrowseOfferFacts,
  CobrowseOfferOutcome,
  CobrowseOfferSources,
  CobrowseOfferStatus,
  CobrowseWebMessagingSession,
} from './offer.js';
// Lists of the known values, from which their types are derived.
export type {
  AFTER_CALL_WORK_STATES,
  COBROWSE_ROLES,
  DIRECTIONS,
  DISCONNECT_TYPES,
  OTHER_DISCONNECT_TYPES,
  PURPOSES,
  QUEUE_WRAPUP_PROMPTS,
  SCREEN_RECORDING_STATES,
  STATE_PHASES,
  WRAPUP_PROMPTS,
} from './enums.js';
export type * from './outcome/types.js';
export type { ObservedSession } from './findings/types.js';
export type { TRIAGE_KINDS, TriageKind } from './triage.js';
