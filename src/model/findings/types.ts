/** What a review finds in a session: codes and parameters. `words` turns them into sentences. */
import type { ControlGrant, ControlGrantOptions } from '../control.js';
import type { ParticipantFacts } from '../facts.js';
import type { CobrowseConversation } from '../types.js';
import type { ViewerUrlPolicy } from '../viewer-url.js';
import type { FindingParams, FindingRuleId } from './params.js';
import type { ThresholdsOf } from './thresholds.js';

/**
 * `error`: it harms someone or is clearly wrong; `warning`: worth looking into; `info`: normal, but
 * good to know.
 */
export type FindingSeverity = 'error' | 'warning' | 'info';

/** What to do about a finding. */
export type FindingHelp =
  | 'checkClocks'
  | 'fetchAgain'
  | 'revokeControl'
  | 'checkControl'
  | 'checkRoles'
  | 'supplyViewerUrl'
  | 'checkViewerUrl'
  | 'keepLinkPrivate'
  | 'removeSecret'
  | 'endHold'
  | 'endSession'
  | 'finishWrapup'
  | 'checkWrapupSettings'
  | 'readError'
  | 'checkConnection'
  | 'updateKit'
  | 'offerHelp'
  | 'nothing';

/** Something that a built-in rule found. */
export interface FindingOf<Id extends FindingRuleId> {
  /** The rule. */
  readonly rule: Id;
  /** How serious it is. */
  readonly severity: FindingSeverity;
  /** What to do. */
  readonly help: FindingHelp;
  /**
   * Keys of the legs it is about, see {@link legKey}; empty when it is about the session, or the
   * legs have no id.
   */
  readonly legs: readonly string[];
  /** Parameters of its message, without personal data. */
  readonly params: FindingParams[Id];
}

/** Something that one of your own rules found. */
export interface CustomFinding {
  /** Id of your rule. */
  readonly rule: CustomRuleId;
  /** How serious it is. */
  readonly severity: FindingSeverity;
  /** Always undefined: the kit does not know what to do about it. */
  readonly help?: undefined;
  /** Keys of the legs it is about. */
  readonly legs: readonly string[];
  /** What your rule returned as `params`. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** Something that was found. Narrow it by `rule` to get typed parameters. */
export type SessionFinding =
  | { readonly [Id in FindingRuleId]: FindingOf<Id> }[FindingRuleId]
  | CustomFinding;

/**
 * Id of a custom rule. It contains a colon, so it never collides with a built-in rule:
 * `acme:vip`.
 */
export type CustomRuleId = `${string}:${string}`;

/**
 * A rule that your app adds. It must not change the session.
 *
 * @example
 * const vip: CustomRule = {
 *   id: 'acme:vip',
 *   severity: 'info',
 *   find: ({ session }) => (session.name?.includes('VIP') ? [{}] : []),
 * };
 */
export interface CustomRule {
  /** Your own prefix, a colon and a name: `acme:long-hold`. */
  readonly id: CustomRuleId;
  /** Severity of its findings, unless a finding sets its own. */
  readonly severity: FindingSeverity;
  /** Returns what it found; null when the rule does not apply to this session. */
  readonly find: (context: FindingContext) => readonly CustomRuleResult[] | null;
}

/** One thing that a custom rule found. */
export interface CustomRuleResult {
  /** Keys of the legs it is about. */
  readonly legs?: readonly string[] | undefined;
  /** JSON values for your own message. The kit passes them through unchanged. */
  readonly params?: Readonly<Record<string, unknown>> | undefined;
  /** How serious this finding is. @default the severity of the rule */
  readonly severity?: FindingSeverity | undefined;
}

/** The state of a session at some time: an event from `/wire`, or any object with a session. */
export interface ObservedSession {
  /** The session as it was at that time. */
  readonly session: CobrowseConversation | null | undefined;
  /** When it was received, in epoch milliseconds. */
  readonly at?: number | null | undefined;
}

/** What a rule receives. */
export interface FindingContext extends ControlGrantOptions {
  /** The session that is checked. */
  readonly session: CobrowseConversation;
  /** Facts of all legs. Values that are not objects are left out. */
  readonly legs: readonly ParticipantFacts[];
  /** All control grants of the session. */
  readonly grants: readonly ControlGrant[];
  /** Epoch milliseconds. */
  readonly now: number;
  /** Earlier states of the session; empty when you passed none. */
  readonly events: readonly ObservedSession[];
  /** Hosts that are allowed in viewer URLs. */
  readonly viewerUrlPolicy: ViewerUrlPolicy;
}

/**
 * `false` switches a rule off, `true` switches it on, and a severity applies to all its findings.
 */
export type FindingSwitch = boolean | FindingSeverity;

/** Severity and thresholds of a built-in rule. Anything left out keeps its default. */
export type FindingRuleOptions<Id extends FindingRuleId> = Partial<ThresholdsOf<Id>> & {
  /** Severity of all findings of the rule. @default the rule's own */
  readonly severity?: FindingSeverity | undefined;
};

/**
 * Settings of the built-in rules. A rule that is not listed is on, with its default thresholds.
 * Settings of the wrong type are ignored.
 *
 * @example
 * const rules: FindingRuleSettings = {
 *   'viewer-url-missing': false,
 *   'long-hold': { afterMs: 10 * 60_000, severity: 'error' },
 * };
 */
export type FindingRuleSettings = {
  readonly [Id in FindingRuleId]?: FindingSwitch | FindingRuleOptions<Id> | undefined;
};

/** Options of {@link findSessionIssues}. */
export interface SessionIssuesOptions extends ControlGrantOptions {
  /** The session to check. */
  readonly session: CobrowseConversation | null | undefined;
  /** Earlier states of the session, oldest first. @default none */
  readonly events?: readonly ObservedSession[] | undefined;
  /** The current time in epoch milliseconds. For a saved session, pass its newest instant. */
  readonly now: number;
  /** Switches, severities and thresholds of the built-in rules. @default all rules are on */
  readonly rules?: FindingRuleSettings | undefined;
  /** Your own rules, which run after the built-in ones. @default none */
  readonly customRules?: readonly CustomRule[] | undefined;
  /**
   * Hosts that are allowed in viewer URLs, as for {@link checkViewerUrl}. @default the domains of
   * Genesys Cloud
   */
  readonly viewerUrlPolicy?: ViewerUrlPolicy | undefined;
}

/** A function in your app that threw an error. */
export interface FailedRule {
  /** Id of your rule, or `resolveControlTarget`. */
  readonly rule: CustomRuleId | 'resolveControlTarget';
  /** What it threw. */
  readonly error: unknown;
}

/** The result of {@link findSessionIssues}. Every rule that is on is in one of the lists. */
export interface SessionIssues {
  /** Errors first, then warnings, then infos; within each, in the order of the rules. */
  readonly findings: readonly SessionFinding[];
  /** Rules that apply and found nothing. */
  readonly passed: readonly (FindingRuleId | CustomRuleId)[];
  /** Rules that have nothing to check in this session. */
  readonly notApplicable: readonly (FindingRuleId | CustomRuleId)[];
  /** Functions in your app that threw errors; the other results are not affected. */
  readonly failed: readonly FailedRule[];
}
