/**
 * The enumerations in Genesys data, with every value that occurs in a Genesys SDK or sample. They
 * are open: other values are possible.
 */
import { normalizer, type Normalize } from './read-enum.js';

/** A known value or any other string. Editors suggest the known ones. */
export type OpenEnum<Known extends string> = Known | (string & {});

/** The phase that belongs to each state, before times, hold and wrap-up are considered. */
export const STATE_PHASES = {
  connected: 'live',
  converting: 'live',
  uploading: 'live',
  transmitting: 'live',
  parked: 'parked',
  alerting: 'pending',
  dialing: 'pending',
  contacting: 'pending',
  offering: 'pending',
  scheduled: 'pending',
  disconnected: 'ended',
  terminated: 'ended',
  none: 'unknown',
} as const;
/** State of a leg. */
export type ParticipantState = keyof typeof STATE_PHASES;
/** States of a leg in all wire shapes. */
export const PARTICIPANT_STATES: readonly ParticipantState[] =
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `Object.keys` forgets the type
  Object.keys(STATE_PHASES) as ParticipantState[];

/** Disconnect reasons as REST spells them, and as {@link normalizeDisconnectType} returns them. */
export const DISCONNECT_TYPES = [
  'endpoint',
  'endpoint.donotdisturb',
  'client',
  'system',
  'timeout',
  'transfer',
  'transfer.conference',
  'transfer.consult',
  'transfer.donotdisturb',
  'transfer.forward',
  'transfer.noanswer',
  'transfer.notavailable',
  'transport.failure',
  'error',
  'peer',
  'other',
  'spam',
  'uncallable',
  'inactivity',
  'session.expired',
  'takeover',
] as const;
/** Disconnect reason as REST spells it. */
export type NormalDisconnectType = (typeof DISCONNECT_TYPES)[number];
/** Disconnect reasons in the spellings of events and of analytics, and what REST calls them. */
export const OTHER_DISCONNECT_TYPES = {
  'endpoint.dnd': 'endpoint.donotdisturb',
  'transfer.dnd': 'transfer.donotdisturb',
  dndEndpoint: 'endpoint.donotdisturb',
  conferenceTransfer: 'transfer.conference',
  consultTransfer: 'transfer.consult',
  dndTransfer: 'transfer.donotdisturb',
  forwardTransfer: 'transfer.forward',
  noAnswerTransfer: 'transfer.noanswer',
  notAvailableTransfer: 'transfer.notavailable',
  transportFailure: 'transport.failure',
  sessionExpired: 'session.expired',
} as const satisfies Readonly<Record<string, NormalDisconnectType>>;
/** Spellings of events and of analytics segments. */
export type OtherDisconnectType = keyof typeof OTHER_DISCONNECT_TYPES;
/** Disconnect reason, in any spelling. */
export type DisconnectType = NormalDisconnectType | OtherDisconnectType;

/** Purposes of a participant: the full list from analytics. */
export const PURPOSES = [
  'acd',
  'agent',
  'api',
  'botflow',
  'campaign',
  'customer',
  'dialer',
  'external',
  'fax',
  'group',
  'inbound',
  'ivr',
  'manual',
  'outbound',
  'station',
  'user',
  'voicemail',
  'voicesurveyflow',
  'workflow',
] as const;
/** Purpose of a participant. `agent` is a user reached by routing, `user` any other colleague. */
export type Purpose = (typeof PURPOSES)[number];

/** Whether a leg is inbound or outbound. */
export const DIRECTIONS = ['inbound', 'outbound'] as const;
/** Whether a leg is inbound or outbound. */
export type Direction = (typeof DIRECTIONS)[number];

/** Sides of a co-browse session. */
export const COBROWSE_ROLES = ['sharer', 'viewer'] as const;
/** Side of a co-browse session. */
export type CobrowseRole = (typeof COBROWSE_ROLES)[number];

/** Kinds of wrap-up, in the spelling of participants. */
export const WRAPUP_PROMPTS = [
  'mandatory',
  'optional',
  'agentRequested',
  'timeout',
  'forcedTimeout',
] as const;
/** Kind of wrap-up, in the spelling of participants. */
export type NormalWrapupPrompt = (typeof WRAPUP_PROMPTS)[number];
/** Kinds of wrap-up in the spelling of queue settings. */
export const QUEUE_WRAPUP_PROMPTS = {
  MANDATORY: 'mandatory',
  OPTIONAL: 'optional',
  MANDATORY_TIMEOUT: 'timeout',
  MANDATORY_FORCED_TIMEOUT: 'forcedTimeout',
  AGENT_REQUESTED: 'agentRequested',
} as const satisfies Readonly<Record<string, NormalWrapupPrompt>>;
/** Kind of wrap-up, in the spelling of participants or of queue settings. */
export type WrapupPrompt = NormalWrapupPrompt | keyof typeof QUEUE_WRAPUP_PROMPTS;

/** States of after-call work. */
export const AFTER_CALL_WORK_STATES = [
  'unknown',
  'skipped',
  'pending',
  'complete',
  'notApplicable',
] as const;
/** State of after-call work. */
export type AfterCallWorkState = (typeof AFTER_CALL_WORK_STATES)[number];

/** States of a screen recording. */
export const SCREEN_RECORDING_STATES = [
  'requested',
  'active',
  'paused',
  'stopped',
  'error',
  'timeout',
] as const;
/** State of a screen recording. */
export type ScreenRecordingState = (typeof SCREEN_RECORDING_STATES)[number];

/** Roles that a participant can have in a medium. */
const MEDIA_ROLES = ['full', 'monitor', 'coach', 'barge', 'consult'] as const;
/** Role of a participant in a medium. */
export type MediaRole = (typeof MEDIA_ROLES)[number];
/** Reasons to flag a participant. */
const FLAGGED_REASONS = ['general'] as const;
/** A reason to flag a participant. */
export type FlaggedReason = (typeof FLAGGED_REASONS)[number];
/** States of a conversation's recording. */
const RECORDING_STATES = ['active', 'paused', 'none'] as const;
/** State of a conversation's recording. */
export type RecordingState = (typeof RECORDING_STATES)[number];

const TIMED_OUT_WRAPUP_CODE = 'ININ-WRAP-UP-TIMEOUT';

/** Whether a wrap-up code is the one that Genesys Cloud assigns when the time for wrap-up is up. */
export function isTimedOutWrapupCode(code: string | null): boolean {
  // Input can be a megabyte long; don't lowercase that.
  if (code?.length !== TIMED_OUT_WRAPUP_CODE.length) return false;
  return code.toUpperCase() === TIMED_OUT_WRAPUP_CODE;
}

/** Maps a reported state in any case to a known one; null when unknown. */
export const normalizeState: Normalize<ParticipantState> =
  /* @__PURE__ */ normalizer(PARTICIPANT_STATES);
/** Maps a reported purpose to a known one; null when unknown. */
export const normalizePurpose: Normalize<Purpose> = /* @__PURE__ */ normalizer(PURPOSES);
/** Maps a reported direction to a known one; null when unknown. */
export const normalizeDirection: Normalize<Direction> = /* @__PURE__ */ normalizer(DIRECTIONS);
/** Maps a reported role to a known one; null when unknown. */
export const normalizeRole: Normalize<CobrowseRole> = /* @__PURE__ */ normalizer(COBROWSE_ROLES);
/** Maps a reported state of after-call work to a known one; null when unknown. */
export const normalizeAfterCallWork: Normalize<AfterCallWorkState> =
  /* @__PURE__ */ normalizer(AFTER_CALL_WORK_STATES);
/** Maps a reported state of a screen recording to a known one; null when unknown. */
export const normalizeScreenRecording: Normalize<ScreenRecordingState> =
  /* @__PURE__ */ normalizer(SCREEN_RECORDING_STATES);
/** Maps a reported role in a medium to a known one; null when unknown. */
export const normalizeMediaRole: Normalize<MediaRole> = /* @__PURE__ */ normalizer(MEDIA_ROLES);
/** Maps a reported reason to flag a participant to a known one; null when unknown. */
export const normalizeFlaggedReason: Normalize<FlaggedReason> =
  /* @__PURE__ */ normalizer(FLAGGED_REASONS);
/** Maps a reported state of a recording to a known one; null when unknown. */
export const normalizeRecordingState: Normalize<RecordingState> =
  /* @__PURE__ */ normalizer(RECORDING_STATES);
/**
 * Converts a disconnect reason to the spelling of REST. Events use `endpoint.dnd`, analytics
 * `dndEndpoint`, and the oldest topics `TRANSFER_CONSULT`. Null when unknown.
 *
 * @example normalizeDisconnectType('dndTransfer') // 'transfer.donotdisturb'
 */
export const normalizeDisconnectType: Normalize<NormalDisconnectType> = /* @__PURE__ */ normalizer(
  DISCONNECT_TYPES,
  OTHER_DISCONNECT_TYPES,
);
/**
 * Maps a reported kind of wrap-up to a known one. Also reads the spelling of queue settings
 * (`MANDATORY_TIMEOUT`). Null when unknown.
 *
 * @example normalizeWrapupPrompt('MANDATORY_FORCED_TIMEOUT') // 'forcedTimeout'
 */
export const normalizeWrapupPrompt: Normalize<NormalWrapupPrompt> = /* @__PURE__ */ normalizer(
  WRAPUP_PROMPTS,
  QUEUE_WRAPUP_PROMPTS,
);
