/** Runs the rules on a session. */
import { controlGrants } from '../control.js';
import { legFacts } from '../facts.js';
import type { CobrowseConversation } from '../types.js';
import { isRecord } from '../values.js';
import { RULES } from './rules.js';
import type { FindingRuleId } from './params.js';
import { FINDING_SEVERITIES } from './rule.js';
import type {
  CustomRule,
  CustomRuleId,
  FailedRule,
  FindingContext,
  FindingHelp,
  FindingSeverity,
  ObservedSession,
  SessionFinding,
  SessionIssues,
  SessionIssuesOptions,
} from './types.js';

/** Describes a built-in rule, so that your app can show users what is checked. */
export interface FindingRule {
  /** Id of the rule. */
  readonly id: FindingRuleId;
  /** Severity of most of its findings. */
  readonly severity: FindingSeverity;
  /** What to do about most of its findings. */
  readonly help: FindingHelp;
  /**
   * Its default thresholds in milliseconds, by name; `{}` when it has none. See {@link
   * FindingThresholds}.
   */
  readonly thresholds: Readonly<Record<string, number>>;
}

/** The built-in rules, in the order in which their findings are listed. */
export const FINDING_RULES: readonly FindingRule[] = RULES.map(
  ({ id, severity, help, thresholds }) => ({ id, severity, help, thresholds: { ...thresholds } }),
);

/**
 * Checks a session and returns what is wrong, unusual or worth knowing. Accepts any JSON value in
 * any field and never throws: if one of your functions throws, it is listed in `failed`.
 *
 * @example
 * ```ts
 * const { findings } = findSessionIssues({
 *   session: { participants: [{ id: 'v', cobrowseRole: 'viewer', state: 'connected', controlling: ['v'] }] },
 *   now: 0,
 *   rules: { 'viewer-url-missing': false },
 * });
 * findings[0]?.rule // 'control-of-self'
 * ```
 */
export function findSessionIssues(options: SessionIssuesOptions): SessionIssues {
  const given: Partial<SessionIssuesOptions> = isRecord(options) ? options : {};
  const failed: FailedRule[] = [];
  const context = contextOf(given, failed);
  const findings: SessionFinding[] = [];
  const passed: (FindingRuleId | CustomRuleId)[] = [];
  const notApplicable: (FindingRuleId | CustomRuleId)[] = [];
  const record = (
    id: FindingRuleId | CustomRuleId,
    found: readonly SessionFinding[] | null,
  ): void => {
    if (found === null) notApplicable.push(id);
    else if (found.length === 0) passed.push(id);
    else findings.push(...found);
  };

  for (const rule of RULES) {
    const setting = given.rules?.[rule.id];
    if (setting !== false) record(rule.id, rule.run(context, setting));
  }
  const customRules: readonly CustomRule[] = Array.isArray(given.customRules)
    ? given.customRules
    : [];
  for (const custom of customRules.filter(isRecord)) {
    try {
      record(custom.id, findCustom(custom, context));
    } catch (error) {
      failed.push({ rule: custom.id, error });
    }
  }
  const sorted = FINDING_SEVERITIES.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  return { findings: sorted, passed, notApplicable, failed };
}

function contextOf(options: Partial<SessionIssuesOptions>, failed: FailedRule[]): FindingContext {
  const session: CobrowseConversation = isRecord(options.session) ? options.session : {};
  const events: readonly ObservedSession[] = Array.isArray(options.events) ? options.events : [];
  const resolveControlTarget = guardedResolver(options.resolveControlTarget, failed);
  return {
    session,
    legs: legFacts(session.participants),
    grants: controlGrants(session.participants, { resolveControlTarget }),
    resolveControlTarget,
    now: Number.isFinite(options.now) ? Number(options.now) : Number.NaN,
    events: events.filter((event) => isRecord(event)),
    viewerUrlPolicy: options.viewerUrlPolicy ?? {},
  };
}

/** Wraps the function of the app, so that its errors are listed in `failed`. */
function guardedResolver(
  resolve: SessionIssuesOptions['resolveControlTarget'],
  failed: FailedRule[],
): NonNullable<SessionIssuesOptions['resolveControlTarget']> {
  return (id, participants) => {
    try {
      return typeof resolve === 'function' ? resolve(id, participants) : null;
    } catch (error) {
      failed.push({ rule: 'resolveControlTarget', error });
      return null;
    }
  };
}

function findCustom(custom: CustomRule, context: FindingContext): readonly SessionFinding[] | null {
  const found = custom.find(context);
  return (
    found?.map(({ legs = [], params = {}, severity = custom.severity }) => ({
      rule: custom.id,
      severity,
      legs,
      params,
    })) ?? null
  );
}
