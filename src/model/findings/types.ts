/** What a review finds in a session: codes and parameters. Words make sentences of them. */
import type { NormalDisconnectType, NormalWrapupPrompt, ParticipantState } from '../enums.js';
import type { ControlGrant, ControlGrantOptions } from '../control.js';
import type { ParticipantFacts } from '../facts.js';
import type { CobrowseConversation } from '../types.js';
import type { ViewerUrlPolicy, ViewerUrlRefusal } from '../viewer-url.js';

/** `error`: harms someone or is plainly wrong; `warning`: look into it; `info`: good to know, normal. */
export type FindingSeverity = 'error' | 'warning' | 'info';

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
 * ids are cut to six characters, URLs to their host, texts are left out unless they look like codes.
 */
export interface FindingParams {
  /** `earlier` should come before `later`, and comes `byMs` after it. */
  readonly 'times-out-of-order': {
    readonly earlier: InstantField;
    readonly later: InstantField;
    readonly byMs: number;
  };
  /** An instant is `aheadMs` after now. */
  readonly 'time-in-future': { readonly field: InstantField; readonly aheadMs: number };
  /** The provider's clock is ahead by `byMs`, or behind where that is negative. */
  readonly 'clock-skew': { readonly byMs: number };
  /**
   * `ended`: the state says that the leg is live or still to come, but it has ended; `connected`: the
   * state is from before the connection, but there is one; `noEnd` (info): ended, no one says when.
   */
  readonly 'state-contradicts-times': {
    readonly state: ParticipantState;
    readonly reason: 'ended' | 'connected' | 'noEnd';
  };
  /** On hold, no one says since when. */
  readonly 'hold-without-start': NoParams;
  /** On hold, or a hold that began, after the end. */
  readonly 'hold-after-end': NoParams;
  /** The viewer controls somebody who is not in the session. */
  readonly 'control-of-unknown': { readonly target: string };
  /** A live viewer controls a leg that has ended. Legs: controller, target. */
  readonly 'control-of-ended': NoParams;
  /** A participant controls its own leg. */
  readonly 'control-of-self': NoParams;
  /** A sharer controls someone; viewers do. Legs: controller, and the target if known. */
  readonly 'control-by-sharer': NoParams;
  /** Several people control one page at once. Legs: the controllers, then the target. */
  readonly 'control-by-several': { readonly people: number };
  /** Nobody shares a page. */
  readonly 'no-sharer': NoParams;
  /** Nobody sees the page that is shared. */
  readonly 'no-viewer': NoParams;
  /** Several people share a page at once. */
  readonly 'several-sharers': { readonly people: number };
  /** A live viewer has no viewer URL. */
  readonly 'viewer-url-missing': NoParams;
  /** The viewer URL cannot be opened; host null when it has none. */
  readonly 'viewer-url-unsafe': {
    readonly reason: Exclude<ViewerUrlRefusal, 'missing'>;
    readonly host: string | null;
  };
  /** The viewer URL carries a secret: whoever has the link is let in. */
  readonly 'viewer-url-secret': { readonly parameter: string; readonly host: string | null };
  /** The time for wrap-up has been over for `overdueMs`. */
  readonly 'wrapup-overdue': { readonly overdueMs: number };
  /** The platform closed the wrap-up. */
  readonly 'wrapup-timed-out': NoParams;
  /** Wrap-up was mandatory; it was skipped, or there is none. */
  readonly 'wrapup-missing': { readonly prompt: NormalWrapupPrompt; readonly skipped: boolean };
  /** An error was reported. Info when the leg ended normally all the same. */
  readonly 'error-reported': { readonly code: string | null; readonly status: number | null };
  /** The leg ended abnormally. Info for `inactivity` and `takeover`. */
  readonly 'abnormal-disconnect': { readonly type: NormalDisconnectType };
  /** Several co-browse sessions in one conversation. Info when they follow each other. */
  readonly 'several-session-ids': { readonly count: number };
  /** Several entries for one leg. */
  readonly 'duplicate-legs': { readonly count: number };
  /** One user did not answer, `count` times. */
  readonly 'unanswered-legs': { readonly count: number };
  /** One user has several legs. */
  readonly 'several-legs': { readonly count: number };
  /** An enum value that the kit does not know; null when the value is no code to be shown. */
  readonly 'unknown-value': { readonly field: EnumField; readonly value: string | null };
}

/** Id of a rule. */
export type FindingRuleId = keyof FindingParams;

/** What to do about a finding. */
export type FindingHelp =
  | 'checkClocks'
  | 'fetchAgain'
  | 'revokeControl'
  | 'checkRoles'
  | 'supplyViewerUrl'
  | 'checkViewerUrl'
  | 'keepLinkPrivate'
  | 'finishWrapup'
  | 'checkWrapupSettings'
  | 'readError'
  | 'checkConnection'
  | 'updateKit'
  | 'nothing';

/** Something that a rule of the kit found. */
export interface FindingOf<Id extends FindingRuleId> {
  /** The rule. */
  readonly rule: Id;
  readonly severity: FindingSeverity;
  /** What to do. */
  readonly help: FindingHelp;
  /** Keys of the legs it is about, see {@link legKey}; empty when it is about the session, or the legs have no id. */
  readonly legs: readonly string[];
  readonly params: FindingParams[Id];
}

/** Something that a rule of the host found. */
export interface CustomFinding {
  /** Id of the host's rule. */
  readonly rule: CustomRuleId;
  readonly severity: FindingSeverity;
  /** Nothing: the host knows. */
  readonly help?: undefined;
  /** Keys of the legs it is about. */
  readonly legs: readonly string[];
  readonly params: Readonly<Record<string, unknown>>;
}

/** Something that was found. Narrow it by `rule` to get typed parameters. */
export type SessionFinding =
  | { readonly [Id in FindingRuleId]: FindingOf<Id> }[FindingRuleId]
  | CustomFinding;

/** Ids of own rules have a colon, so that they never meet one of the kit: `acme:vip`. */
export type CustomRuleId = `${string}:${string}`;

/** A rule of the host. It reads the session and must not change it. */
export interface CustomRule {
  readonly id: CustomRuleId;
  readonly severity: FindingSeverity;
  /** What it found; null when the rule does not apply to this session. */
  readonly find: (context: FindingContext) => readonly CustomFound[] | null;
}

/** What an own rule returns for each finding. */
export interface CustomFound {
  /** Keys of the legs it is about. */
  readonly legs?: readonly string[] | undefined;
  /** JSON for the host's own words. */
  readonly params?: Readonly<Record<string, unknown>> | undefined;
  /** Instead of the rule's. */
  readonly severity?: FindingSeverity | undefined;
}

/** A session as it was at some time: an event of `/wire`, or anything with a session. */
export interface ObservedSession {
  readonly session: CobrowseConversation | null | undefined;
  /** When it was received, in epoch milliseconds. */
  readonly at?: number | null | undefined;
}

/** What rules work with. */
export interface FindingContext {
  readonly session: CobrowseConversation;
  /** Facts of every leg that is an object. */
  readonly legs: readonly ParticipantFacts[];
  readonly grants: readonly ControlGrant[];
  /** Epoch milliseconds. */
  readonly now: number;
  readonly events: readonly ObservedSession[];
  readonly viewerUrlPolicy: ViewerUrlPolicy;
}

/** False: off. True: on. A severity: on, and all its findings have this severity. */
export type FindingSwitch = boolean | FindingSeverity;

/** What {@link findSessionIssues} needs. */
export interface SessionIssuesOptions extends ControlGrantOptions {
  readonly session: CobrowseConversation | null | undefined;
  /** Earlier states of the session. */
  readonly events?: readonly ObservedSession[] | undefined;
  /** Now in epoch milliseconds. For a saved session: its newest instant. */
  readonly now: number;
  /** Switches for the kit's rules; what is not named is on. */
  readonly rules?: { readonly [Id in FindingRuleId]?: FindingSwitch | undefined } | undefined;
  /** Rules of the host. */
  readonly customRules?: readonly CustomRule[] | undefined;
  /** As for {@link checkViewerUrl}. */
  readonly viewerUrlPolicy?: ViewerUrlPolicy | undefined;
}

/** A function of the host that threw. */
export interface FailedRule {
  /** Id of the own rule, or `resolveControlTarget`. */
  readonly rule: CustomRuleId | 'resolveControlTarget';
  readonly error: unknown;
}

/** What {@link findSessionIssues} gives. Every rule is named once, save those switched off. */
export interface SessionIssues {
  /** Errors first, then warnings, then infos; within these in the order of the rules. */
  readonly findings: readonly SessionFinding[];
  /** Rules that apply and found nothing. */
  readonly passed: readonly (FindingRuleId | CustomRuleId)[];
  /** Rules that have nothing to look at in this session. */
  readonly notApplicable: readonly (FindingRuleId | CustomRuleId)[];
  /** What threw; the rest is not affected. */
  readonly failed: readonly FailedRule[];
}
