/** The built-in rules, and the parameters of their findings. */
import type { NormalDisconnectType, NormalWrapupPrompt, ParticipantState } from '../enums.js';
import type { ViewerUrlRefusal } from '../viewer-url.js';

/** Fields that hold an instant of a leg. */
export type InstantField =
  | 'startTime'
  | 'startAlertingTime'
  | 'connectedTime'
  | 'endTime'
  | 'startHoldTime'
  | 'parkTime'
  | 'startAcwTime'
  | 'endAcwTime';

/** Fields that hold an enum. */
export type EnumField =
  | 'state'
  | 'initialState'
  | 'purpose'
  | 'direction'
  | 'disconnectType'
  | 'cobrowseRole'
  | 'wrapupPrompt'
  | 'afterCallWork.state';

/** No parameters. */
export type NoParams = Readonly<Record<never, never>>;

/**
 * The rules, each with the parameters of its findings. Parameters are JSON without personal data:
 * ids are cut to six characters, URLs to their host, and texts are left out unless they look like
 * codes. A name that ends in `Ms` is a duration in milliseconds.
 */
export interface FindingParams {
  /** `earlier` should come before `later`, but comes `byMs` after it. */
  readonly 'times-out-of-order': {
    readonly earlier: InstantField;
    readonly later: InstantField;
    readonly byMs: number;
  };
  /** An instant is `aheadMs` after now. */
  readonly 'time-in-future': { readonly field: InstantField; readonly aheadMs: number };
  /** The provider's clock is ahead by `byMs`, or behind if that is negative. */
  readonly 'clock-skew': { readonly byMs: number };
  /** Connected legs whose `connectedTime` is missing or cannot be read. */
  readonly 'connected-without-time': { readonly reason: 'missing' | 'unreadable' };
  /**
   * `ended`: the state says that the leg has not ended, but other fields say that it has;
   * `connected`: the state says that the leg is not connected yet, but it has a connection time;
   * `noEnd` (info): the leg has ended, but no field says when.
   */
  readonly 'state-contradicts-times': {
    readonly state: ParticipantState;
    readonly reason: 'ended' | 'connected' | 'noEnd';
  };
  /** The leg has been alerting for `overdueMs` longer than its alerting timeout. */
  readonly 'alerting-overdue': { readonly overdueMs: number };
  /** On hold, but no field says since when. */
  readonly 'hold-without-start': NoParams;
  /** The leg is on hold although it has ended, or the hold began after the end. */
  readonly 'hold-after-end': NoParams;
  /** The leg has been on hold for `heldMs`. */
  readonly 'long-hold': { readonly heldMs: number };
  /** The viewer controls somebody who is not in the session. */
  readonly 'control-of-unknown': { readonly target: string };
  /** A live viewer controls a leg that has ended. Legs: controller, target. */
  readonly 'control-of-ended': NoParams;
  /** A participant controls their own leg. */
  readonly 'control-of-self': NoParams;
  /**
   * A sharer controls someone, although only viewers can. Legs: controller, and the target if
   * known.
   */
  readonly 'control-by-sharer': NoParams;
  /**
   * Several people control the pages of one participant at once. Legs: controllers, then targets.
   */
  readonly 'control-by-several': { readonly people: number };
  /**
   * Two people controlled the pages of one participant at once, from `overlapStart` (epoch
   * milliseconds) and for `overlapMs`, according to the events. Legs: controllers, then targets.
   */
  readonly 'control-overlap': { readonly overlapStart: number; readonly overlapMs: number };
  /** Nobody shares a page. */
  readonly 'no-sharer': NoParams;
  /** Nobody sees the page that is shared. */
  readonly 'no-viewer': NoParams;
  /** The viewer is still connected, `sinceMs` after the last sharer left. */
  readonly 'viewer-without-sharer': { readonly sinceMs: number };
  /** A user is still connected, `sinceMs` after everybody else left. */
  readonly 'left-alone': { readonly sinceMs: number };
  /**
   * The conversation should have closed by itself `overdueMs` ago. Legs: those that have not ended.
   */
  readonly 'inactivity-timeout-passed': { readonly overdueMs: number };
  /** Several people share a page at once. */
  readonly 'several-sharers': { readonly people: number };
  /** A live viewer has no viewer URL. */
  readonly 'viewer-url-missing': NoParams;
  /** The viewer URL is refused. `host` is null when the URL has none. */
  readonly 'viewer-url-unsafe': {
    readonly reason: Exclude<ViewerUrlRefusal, 'missing'>;
    readonly host: string | null;
  };
  /** The viewer URL contains a secret: anyone who has the link can join. */
  readonly 'viewer-url-secret': { readonly parameter: string; readonly host: string | null };
  /** A field or an attribute holds a secret. `field`: its usual spelling, such as `joinCode`. */
  readonly 'secret-in-data': { readonly field: string };
  /** The time for wrap-up has been over for `overdueMs`. */
  readonly 'wrapup-overdue': { readonly overdueMs: number };
  /** A wrap-up without a time limit has been due for `pendingMs`. */
  readonly 'wrapup-pending': { readonly pendingMs: number };
  /** The platform closed the wrap-up. */
  readonly 'wrapup-timed-out': NoParams;
  /** Wrap-up was mandatory, but was skipped or is missing. */
  readonly 'wrapup-missing': { readonly prompt: NormalWrapupPrompt; readonly skipped: boolean };
  /** An error was reported. Info when the leg still ended normally. */
  readonly 'error-reported': { readonly code: string | null; readonly status: number | null };
  /** The leg ended abnormally. Info for `inactivity` and `takeover`. */
  readonly 'abnormal-disconnect': { readonly type: NormalDisconnectType };
  /** Several co-browse sessions in one conversation. Info when they follow each other. */
  readonly 'several-session-ids': { readonly count: number };
  /** Several entries for one leg. */
  readonly 'duplicate-legs': { readonly count: number };
  /**
   * One user did not answer `count` times. Warning with `allMissed`: there were `count` offers in
   * the session, nobody answered any of them, and nobody else is expected to join.
   */
  readonly 'unanswered-legs': { readonly count: number; readonly allMissed: boolean };
  /** One user has several legs, without those that were never connected. */
  readonly 'several-legs': { readonly count: number };
  /**
   * An enum value that the kit does not know. `value` is null when it does not look like a code.
   */
  readonly 'unknown-value': { readonly field: EnumField; readonly value: string | null };
}

/** Id of a rule. */
export type FindingRuleId = keyof FindingParams;
