/** What a supervisor acts on first. Sorts findings into the few kinds that a list can count. */
import type { FindingRuleId } from './findings/params.js';
import type { FindingSeverity } from './findings/types.js';

/**
 * The kinds of trouble that a list of many sessions counts, in the order of its buttons.
 *
 * - `wrapupOverdue`: the time for the wrap-up is over
 * - `controlContested`: several people control one page
 * - `error`: an error was reported, or a finding is an error
 * - `alertingTooLong`: a leg is still alerting after its alerting timeout
 * - `leftAlone`: somebody is still connected after everybody else left
 */
export const TRIAGE_KINDS = [
  'wrapupOverdue',
  'controlContested',
  'error',
  'alertingTooLong',
  'leftAlone',
] as const;

/** A kind of trouble that needs quick action, such as an overdue wrap-up. */
export type TriageKind = (typeof TRIAGE_KINDS)[number];

/** The kind of each rule that has one. All other rules count only if their finding is an error. */
const KIND_OF_RULE: ReadonlyMap<string, TriageKind> = new Map<FindingRuleId, TriageKind>([
  ['wrapup-overdue', 'wrapupOverdue'],
  ['wrapup-pending', 'wrapupOverdue'],
  ['control-by-several', 'controlContested'],
  ['alerting-overdue', 'alertingTooLong'],
  ['left-alone', 'leftAlone'],
  ['viewer-without-sharer', 'leftAlone'],
]);

/**
 * Returns the kind of trouble that a finding belongs to; null for a finding that needs no quick
 * action. Findings of rules that have their own kind belong to that kind, all other errors to
 * `error`.
 *
 * @example
 * const { findings } = findSessionIssues({ session, now: Date.now() });
 * const kinds = new Set(findings.map(triageKind)); // what is wrong with the session
 */
export function triageKind(
  finding: { readonly rule: string; readonly severity: FindingSeverity } | null | undefined,
): TriageKind | null {
  if (!finding) return null;
  const kind = KIND_OF_RULE.get(finding.rule);
  if (kind) return kind;
  return finding.severity === 'error' ? 'error' : null;
}
