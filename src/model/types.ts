/**
 * The data as Genesys Cloud sends it, and as your app passes it to the kit. Every field may be
 * missing or null, and every enum is open: new values appear without notice.
 */
import type {
  CobrowseRole,
  Direction,
  DisconnectType,
  OpenEnum,
  ParticipantState,
  Purpose,
  ScreenRecordingState,
  WrapupPrompt,
} from './enums.js';
import type {
  AfterCallWork,
  ErrorBody,
  Maybe,
  UriReference,
  WireInstant,
  Wrapup,
} from './part-types.js';

/**
 * One leg of a co-browse session, that is one participant's connection, in the flat shape of
 * `CobrowseConversation.participants[]`. Genesys Cloud documents the first 31 fields for
 * co-browse; the others are newer, or come from other kinds of data, such as notifications.
 *
 * @example
 * ```ts
 * const customer: CobrowseMediaParticipant = {
 *   id: 'c0ffee00-0000-4000-8000-000000000001', name: 'Blanche Stokes', purpose: 'customer',
 *   state: 'connected', cobrowseRole: 'sharer', connectedTime: '2026-05-11T09:00:04.200Z',
 * };
 * ```
 */
export interface CobrowseMediaParticipant {
  /** Id of the participant. Identifies the participant, not the leg: see {@link legKey}. */
  readonly id?: Maybe<string>;
  /** Display name. Agents often have none. */
  readonly name?: Maybe<string>;
  /** Address: a `tel:` or `sip:` URI, or a phone number. Personal data. */
  readonly address?: Maybe<string>;
  /** When the participant joined the conversation. */
  readonly startTime?: Maybe<WireInstant>;
  /** When the participant was connected for this medium (cloud clock). */
  readonly connectedTime?: Maybe<WireInstant>;
  /** When the participant was disconnected from this medium (provider clock). */
  readonly endTime?: Maybe<WireInstant>;
  /**
   * When the hold began. May stay set after the hold: trust {@link CobrowseMediaParticipant.held}.
   */
  readonly startHoldTime?: Maybe<WireInstant>;
  /** The participant's part in the conversation. */
  readonly purpose?: Maybe<OpenEnum<Purpose>>;
  /** State of the leg. */
  readonly state?: Maybe<OpenEnum<ParticipantState>>;
  /** Whether the leg is inbound or outbound. */
  readonly direction?: Maybe<OpenEnum<Direction>>;
  /** Why the leg ended. Some values have two spellings, see {@link normalizeDisconnectType}. */
  readonly disconnectType?: Maybe<OpenEnum<DisconnectType>>;
  /** True while on hold. */
  readonly held?: Maybe<boolean>;
  /** True when wrap-up is required; stays true after it is done. */
  readonly wrapupRequired?: Maybe<boolean>;
  /** Kind of wrap-up. */
  readonly wrapupPrompt?: Maybe<OpenEnum<WrapupPrompt>>;
  /** The Genesys Cloud user. */
  readonly user?: Maybe<UriReference>;
  /** The queue. */
  readonly queue?: Maybe<UriReference>;
  /** Ad-hoc attributes; keys such as `context.email` are personal data. */
  readonly attributes?: Maybe<Readonly<Record<string, string>>>;
  /** What went wrong, when the conversation ended in an error. */
  readonly errorInfo?: Maybe<ErrorBody>;
  /** The script for this participant. */
  readonly script?: Maybe<UriReference>;
  /** Time allowed for wrap-up, in milliseconds (1 s to 60 min). */
  readonly wrapupTimeoutMs?: Maybe<number>;
  /** True when wrap-up was skipped. */
  readonly wrapupSkipped?: Maybe<boolean>;
  /** Source of the communication; no published list of values. */
  readonly provider?: Maybe<string>;
  /** The external contact. */
  readonly externalContact?: Maybe<UriReference>;
  /** The external organization. */
  readonly externalOrganization?: Maybe<UriReference>;
  /** The wrap-up, once applied. */
  readonly wrapup?: Maybe<Wrapup>;
  /** Communication id of the matching leg on the other side. */
  readonly peer?: Maybe<string>;
  /** Id of the co-browse session. */
  readonly cobrowseSessionId?: Maybe<string>;
  /** Side of the session: the sharer shows a page, the viewer sees it. Casing is not guaranteed. */
  readonly cobrowseRole?: Maybe<OpenEnum<CobrowseRole>>;
  /**
   * Ids of those whose pages this client may control. An empty list means none; a missing one was
   * not reported.
   */
  readonly controlling?: Maybe<readonly string[]>;
  /** URL that opens the session in a browser. Check it with {@link checkViewerUrl} before use. */
  readonly viewerUrl?: Maybe<string>;
  /** When the event that caused this update happened (corrected provider clock). */
  readonly providerEventTime?: Maybe<WireInstant>;

  /** When alerting began. Not in notifications. */
  readonly startAlertingTime?: Maybe<WireInstant>;
  /** How long alerting may last, in milliseconds. */
  readonly alertingTimeoutMs?: Maybe<number>;
  /** Roles in the medium: `full`, `monitor`, `coach`, `barge`. */
  readonly mediaRoles?: Maybe<readonly string[]>;
  /** The team. */
  readonly team?: Maybe<UriReference>;
  /** Division of the external contact when the conversation began. */
  readonly externalContactInitialDivisionId?: Maybe<string>;
  /** Why the participant was flagged; `general` is the only known value. */
  readonly flaggedReason?: Maybe<string>;
  /** The customer's journey. */
  readonly journeyContext?: Maybe<object>;
  /** How the conversation was routed. */
  readonly conversationRoutingData?: Maybe<object>;
  /** When after-call work began. */
  readonly startAcwTime?: Maybe<WireInstant>;
  /** When after-call work ended. */
  readonly endAcwTime?: Maybe<WireInstant>;
  /** When the leg was parked. */
  readonly parkTime?: Maybe<WireInstant>;
  /** When the leg was resumed. */
  readonly resumeTime?: Maybe<WireInstant>;

  /** Communication id: `cobrowsesessions[].id` or the analytics `sessionId`. */
  readonly communicationId?: Maybe<string>;
  /** State in which the leg began. Only in notifications, and in conversations with all media. */
  readonly initialState?: Maybe<OpenEnum<ParticipantState>>;
  /** After-call work of the leg. Only in conversations with all media. */
  readonly afterCallWork?: Maybe<AfterCallWork>;
  /** True when the agent asked for after-call work. Only in conversations with all media. */
  readonly afterCallWorkRequired?: Maybe<boolean>;
  /** True when wrap-up is expected. Only in notifications about conversations with all media. */
  readonly wrapupExpected?: Maybe<boolean>;
  /** State of the screen recording. Only in notifications, and in conversations with all media. */
  readonly screenRecordingState?: Maybe<OpenEnum<ScreenRecordingState>>;
  /** Settings of the queue for the medium. Only in notifications. */
  readonly queueMediaSettings?: Maybe<object>;
  /** Participant monitored by this one. Only in conversations with all media, and in analytics. */
  readonly monitoredParticipantId?: Maybe<string>;
  /** Participant coached by this one. Only in conversations with all media, and in analytics. */
  readonly coachedParticipantId?: Maybe<string>;
  /**
   * Participant whose conversation this one barged into. Only in conversations with all media, and in
   * analytics.
   */
  readonly bargedParticipantId?: Maybe<string>;
}

/** A co-browse conversation: a session with all its legs. The SDK has the same type. */
export interface CobrowseConversation {
  /** Conversation id. */
  readonly id?: Maybe<string>;
  /** Display name. */
  readonly name?: Maybe<string>;
  /** The legs. */
  readonly participants?: Maybe<readonly CobrowseMediaParticipant[]>;
  /** When the conversation began. Only in conversations with all media, and in analytics. */
  readonly startTime?: Maybe<WireInstant>;
  /** When the conversation ended. Only in conversations with all media, and in analytics. */
  readonly endTime?: Maybe<WireInstant>;
  /** Paths of the conversation's other media. */
  readonly otherMediaUris?: Maybe<readonly string[]>;
  /** Transfers, newest last. */
  readonly recentTransfers?: Maybe<readonly object[]>;
  /** Id of the utilization label. */
  readonly utilizationLabelId?: Maybe<string>;
  /** When Genesys Cloud closes the conversation if nothing happens. */
  readonly inactivityTimeout?: Maybe<WireInstant>;
  /** Divisions of the conversation. */
  readonly divisions?: Maybe<readonly object[]>;
  /** `active`, `paused` or `none`, in any case. */
  readonly recordingState?: Maybe<string>;
  /** Address of the conversation, which is personal data. Only in notifications. */
  readonly address?: Maybe<string>;
  /** Access attributes. Only in notifications. */
  readonly accessAttributes?: Maybe<readonly string[]>;
  /** Path of the conversation in the REST API. */
  readonly selfUri?: Maybe<string>;
}
