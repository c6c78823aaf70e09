/**
 * A session over time: plain data that can be serialized, in epoch milliseconds, without sentences.
 */
import type { ControlGrantOptions, ControlResolution } from '../control.js';
import type { NormalDisconnectType } from '../enums.js';
import type { NoParams } from '../findings/params.js';
import type { ObservedSession, SessionFinding, FindingSeverity } from '../findings/types.js';
import type { ParticipantPhase } from '../phase.js';
import type { CobrowseConversation } from '../types.js';
import type { WrapupStatus } from '../wrapup.js';

/** Options of {@link buildTimeline}. */
export interface TimelineOptions extends ControlGrantOptions {
  /** The session as it is now. Null and undefined give an empty timeline. */
  readonly session: CobrowseConversation | null | undefined;
  /**
   * Earlier states of the session, oldest first. They add changes and control to the timeline.
   * @default none
   */
  readonly events?: readonly ObservedSession[] | null | undefined;
  /** Findings of `findSessionIssues`, which become marks. @default none */
  readonly findings?: readonly SessionFinding[] | null | undefined;
  /**
   * The current time in epoch milliseconds. Whatever is still running is drawn up to this time. For
   * a saved session, pass its newest instant, which is also used when this is not a number.
   */
  readonly now: number;
}

/**
 * A session over time. Every instant is a finite number, and every start is at or before its end.
 */
export interface Timeline {
  /** The first instant of the session; null when the data has no instants. */
  readonly start: number | null;
  /** The last instant of the session; null when the data has no instants. */
  readonly end: number | null;
  /** The instant up to which running segments are drawn; null when it is not known. */
  readonly now: number | null;
  /** Whether a leg has not ended, so that the timeline still grows. */
  readonly isLive: boolean;
  /** One lane for each person: those who share first, then those who view, then everybody else. */
  readonly lanes: readonly TimelineLane[];
  /** When control was observed, sorted by start. Empty without events. */
  readonly control: readonly TimelineControl[];
  /** Everything that happened at one moment, sorted by time; marks without a time come last. */
  readonly marks: readonly TimelineMark[];
}

/** The legs of one person. */
export interface TimelineLane {
  /** Id of the person; the key of the leg if it has no id. */
  readonly key: string;
  /** How many rows the legs need, at least 1. */
  readonly rows: number;
  /** All legs of the person, sorted by start; legs without any instant come last. */
  readonly legs: readonly TimelineLeg[];
}

/** One leg of a person. */
export interface TimelineLeg {
  /** Key of the leg: like `legKey`, but unique within the session. */
  readonly key: string;
  /**
   * Position of the leg in `session.participants`; null when only events have the leg.
   */
  readonly position: number | null;
  /** Row within the lane, from 0. Legs in the same row never overlap. */
  readonly row: number;
  /** Start of the first segment; null when the leg has none. */
  readonly start: number | null;
  /** End of the last segment; null when the leg has none. */
  readonly end: number | null;
  /** What the leg did, in order and without overlaps. */
  readonly segments: readonly TimelineSegment[];
  /**
   * When the leg was on hold. Holds lie over the segments, because sources disagree whether a hold
   * interrupts a connection.
   */
  readonly holds: readonly TimelineSegment[];
}

/** What a segment shows. `acw` is after-call work. */
export type TimelineSegmentKind = 'alerting' | 'connected' | 'parked' | 'acw' | 'hold';

/** What a leg did from `start` to `end`. */
export interface TimelineSegment {
  /** What the leg did. */
  readonly kind: TimelineSegmentKind;
  /** When it began. */
  readonly start: TimelineBound;
  /** At or after the start. */
  readonly end: TimelineBound;
}

/**
 * `known`: a field says so; `inferred`: it follows from another field or from an event; `open`: it
 * lasted at least until then, or began by then at the latest.
 */
export type TimelineCertainty = 'known' | 'inferred' | 'open';

/** The start or end of a segment, and how it is known. */
export interface TimelineBound {
  /** Epoch milliseconds. */
  readonly at: number;
  /** Whether the instant is reported, inferred, or open. */
  readonly certainty: TimelineCertainty;
  /** What the instant was read from. */
  readonly source: TimelineSource;
}

/** Fields that the instants of a timeline come from. */
export type TimelineField =
  | 'startTime'
  | 'startAlertingTime'
  | 'connectedTime'
  | 'endTime'
  | 'startHoldTime'
  | 'parkTime'
  | 'resumeTime'
  | 'startAcwTime'
  | 'endAcwTime'
  | 'afterCallWork.startTime'
  | 'afterCallWork.endTime'
  | 'wrapup.endTime'
  | 'wrapup.durationSeconds'
  | 'providerEventTime';

/** Where an instant comes from: a field of the leg, an event by its index, or `now`. */
export type TimelineSource =
  | { readonly kind: 'field'; readonly field: TimelineField }
  | { readonly kind: 'event'; readonly index: number }
  | { readonly kind: 'now' };

/** One participant controlled the page of another, according to the events. */
export interface TimelineControl {
  /** Unique within the timeline. */
  readonly key: string;
  /** Key of the leg that had control. */
  readonly controller: string;
  /** Key of the lane of the controller. */
  readonly controllerLane: string;
  /** Key of the leg whose page was controlled; null when nobody in the session has the id. */
  readonly target: string | null;
  /** Key of the lane of the target; null when the target was not found. */
  readonly targetLane: string | null;
  /** How the target was found; null when it was not. */
  readonly resolvedBy: ControlResolution | null;
  /** An `open` start means that control began at this time or before. */
  readonly start: TimelineBound;
  /** An `open` end means that control lasted at least until this time. */
  readonly end: TimelineBound;
}

/** The parameters of each mark. They hold no personal data. */
export interface TimelineMarkParams {
  /** The participant joined the conversation, before any segment begins. */
  readonly joined: NoParams;
  /** The leg ended. `type` is null when it was not reported, or is unknown. */
  readonly disconnected: { readonly type: NormalDisconnectType | null };
  /**
   * The leg reports an error. `code` is null when it does not look like a code. `severity` is
   * `info` if the leg was connected and ended normally.
   */
  readonly error: {
    readonly code: string | null;
    readonly status: number | null;
    readonly severity: FindingSeverity;
  };
  /** A finding; `index` is its position in the findings that you passed. */
  readonly finding: {
    readonly rule: string;
    readonly severity: FindingSeverity;
    readonly index: number;
  };
  /** An event changed something; `event` is its index. */
  readonly change: { readonly event: number; readonly changes: readonly TimelineChange[] };
  /** The state of the wrap-up. */
  readonly wrapup: { readonly status: WrapupStatus };
  /** Two instants are in the wrong order: `later` is `byMs` before `earlier`. */
  readonly reversed: {
    readonly earlier: TimelineField;
    readonly later: TimelineField;
    readonly byMs: number;
  };
  /** Two segments of a leg overlap; the second is drawn from the end of the first. */
  readonly overlap: {
    readonly first: TimelineSegmentKind;
    readonly second: TimelineSegmentKind;
    readonly byMs: number;
  };
  /** A segment has no length. */
  readonly zeroLength: { readonly segment: TimelineSegmentKind };
}

/** The code of a mark. */
export type TimelineMarkCode = keyof TimelineMarkParams;

/** Something that happened at one moment. Narrow it by `code` to get typed parameters. */
export type TimelineMark = {
  readonly [Code in TimelineMarkCode]: TimelineMarkOf<Code>;
}[TimelineMarkCode];

/** A mark with one code. */
export interface TimelineMarkOf<Code extends TimelineMarkCode> {
  /** What happened. */
  readonly code: Code;
  /** Epoch milliseconds; null when the data does not say when. */
  readonly at: number | null;
  /** Key of the leg; null when the mark is about the session. */
  readonly leg: string | null;
  /** Key of the lane of the leg; null when the mark is about the session. */
  readonly lane: string | null;
  /** Parameters of the mark. */
  readonly params: TimelineMarkParams[Code];
}

/**
 * What an event changed. `phase` and `wrapup` are derived; `field` names any other field of the leg
 * or of the session whose value changed, without the value, which can be personal.
 */
export type TimelineChange =
  | { readonly code: 'added' }
  | { readonly code: 'phase'; readonly from: ParticipantPhase; readonly to: ParticipantPhase }
  | { readonly code: 'wrapup'; readonly from: WrapupStatus; readonly to: WrapupStatus }
  | { readonly code: 'controlGranted'; readonly target: string | null }
  | { readonly code: 'controlRevoked'; readonly target: string | null }
  | { readonly code: 'field'; readonly field: string };
