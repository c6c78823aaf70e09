/** Thresholds of the rules. */
import type { FindingRuleId } from './params.js';

/**
 * The thresholds of the rules, in milliseconds. A rule reports values **above** its threshold.
 * Defaults are in {@link FINDING_RULES}; the option `rules` of {@link findSessionIssues} changes
 * them. Values that are not numbers, and negative numbers, are ignored. With `Infinity` the rule
 * never reports anything.
 */
export interface FindingThresholds {
  /** How much earlier an instant may be than the one that it should follow. @default 5000 */
  readonly 'times-out-of-order': { readonly toleranceMs: number };
  /** How far an instant may be in the future. @default 5000 */
  readonly 'time-in-future': { readonly toleranceMs: number };
  /** How much the clock of the provider may be off. @default 5000 */
  readonly 'clock-skew': { readonly toleranceMs: number };
  /** How much later than the end of its leg a hold may begin. @default 5000 */
  readonly 'hold-after-end': { readonly toleranceMs: number };
  /** How long a hold may last. @default 1800000 (30 minutes) */
  readonly 'long-hold': { readonly afterMs: number };
  /** How long a leg may alert after its timeout. @default 30000 */
  readonly 'alerting-overdue': { readonly afterMs: number };
  /** How long a grant may remain after its target has left. @default 5000 */
  readonly 'control-of-ended': { readonly afterMs: number };
  /**
   * How long two people may control one page at once, for example during a handover. @default 5000
   */
  readonly 'control-overlap': { readonly overlapMs: number };
  /** How long a viewer may wait for somebody to share a page. @default 300000 (5 minutes) */
  readonly 'no-sharer': { readonly afterMs: number };
  /** How long a sharer may be without a viewer. @default 300000 (5 minutes) */
  readonly 'no-viewer': { readonly afterMs: number };
  /** How long a viewer may stay after the last sharer left. @default 300000 (5 minutes) */
  readonly 'viewer-without-sharer': { readonly afterMs: number };
  /** How long a user may stay after everybody else left. @default 300000 (5 minutes) */
  readonly 'left-alone': { readonly afterMs: number };
  /** How long legs may continue after the inactivity timeout. @default 300000 (5 minutes) */
  readonly 'inactivity-timeout-passed': { readonly afterMs: number };
  /** How long two people may share at once: after a reload, the old leg lingers. @default 30000 */
  readonly 'several-sharers': { readonly overlapMs: number };
  /** How long two co-browse sessions may overlap and still count as consecutive. @default 30000 */
  readonly 'several-session-ids': { readonly overlapMs: number };
  /** How late a wrap-up with a time limit may be. @default 5000 */
  readonly 'wrapup-overdue': { readonly afterMs: number };
  /** How long a wrap-up without a time limit may be due. @default 3600000 (1 hour) */
  readonly 'wrapup-pending': { readonly afterMs: number };
}

/** The thresholds of one rule; no members for a rule that has none. */
export type ThresholdsOf<Id extends FindingRuleId> = Id extends keyof FindingThresholds
  ? FindingThresholds[Id]
  : Readonly<Record<never, never>>;
