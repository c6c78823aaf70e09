/** How a rule is defined: its settings, and a function that returns what it found in a session. */
import type { ParticipantFacts } from '../facts.js';
import { isRecord } from '../values.js';
import type { FindingParams, FindingRuleId } from './params.js';
import type { ThresholdsOf } from './thresholds.js';
import type { FindingContext, FindingHelp, FindingOf, FindingSeverity } from './types.js';

/** All severities, the most serious first. */
export const FINDING_SEVERITIES: readonly FindingSeverity[] = ['error', 'warning', 'info'];

/** What a rule found: the legs concerned, and the parameters of the message. */
export interface Found<Id extends FindingRuleId> {
  readonly legs: readonly ParticipantFacts[];
  readonly params: FindingParams[Id];
  /** Set when this finding is more or less serious than the rule's others. */
  readonly severity?: FindingSeverity;
  /** Set when this finding needs other advice than the rule's others. */
  readonly help?: FindingHelp;
}

/** What every rule declares. */
interface RuleHead<Id extends FindingRuleId> {
  readonly id: Id;
  /** How serious most of its findings are. */
  readonly severity: FindingSeverity;
  /** What to do about most of its findings. */
  readonly help: FindingHelp;
  /** Default thresholds; `{}` for a rule that has none. */
  readonly thresholds: ThresholdsOf<Id>;
}

/** A rule that looks at the session as a whole. */
interface SessionRule<Id extends FindingRuleId> extends RuleHead<Id> {
  /** Null when there is nothing in the session for the rule to check. */
  readonly find: (
    context: FindingContext,
    thresholds: ThresholdsOf<Id>,
  ) => readonly Found<Id>[] | null;
}

/** A rule that looks at one leg at a time. */
interface LegRule<Id extends FindingRuleId> extends RuleHead<Id> {
  /**
   * Whether the rule can check this leg. In a session without such a leg, the rule does not apply.
   */
  readonly appliesTo: (leg: ParticipantFacts) => boolean;
  /** Null when the leg has no problem. */
  readonly find: (
    leg: ParticipantFacts,
    context: FindingContext,
    thresholds: ThresholdsOf<Id>,
  ) => Omit<Found<Id>, 'legs'> | null;
}

/** A rule, ready to run. */
export interface RuleOf<Id extends FindingRuleId> extends RuleHead<Id> {
  /**
   * Null when the rule does not apply or is off. `setting` comes from the app and can be of any
   * type.
   */
  readonly run: (context: FindingContext, setting: unknown) => readonly FindingOf<Id>[] | null;
}

/** Any rule. */
export type Rule = { readonly [Id in FindingRuleId]: RuleOf<Id> }[FindingRuleId];

/** Makes a rule that looks at the session as a whole. */
export function defineRule<Id extends FindingRuleId>(rule: SessionRule<Id>): RuleOf<Id> {
  const { id, severity, help, thresholds, find } = rule;
  return {
    id,
    severity,
    help,
    thresholds,
    run: (context, setting) => {
      const given = isRecord(setting) ? setting : { severity: setting };
      const wanted = FINDING_SEVERITIES.find((known) => known === given['severity']);
      const found = find(context, overrideThresholds(thresholds, given));
      if (found === null) return null;
      return found.map((one) => ({
        rule: id,
        severity: wanted ?? one.severity ?? severity,
        help: one.help ?? help,
        legs: keysOf(one.legs),
        params: one.params,
      }));
    },
  };
}

/** Makes a rule that looks at one leg at a time. */
export function defineLegRule<Id extends FindingRuleId>(rule: LegRule<Id>): RuleOf<Id> {
  const { appliesTo, find, ...head } = rule;
  return defineRule<Id>({
    ...head,
    find: (context, thresholds) => {
      const legs = context.legs.filter(appliesTo);
      if (legs.length === 0) return null;
      return legs.flatMap((leg) => {
        const found = find(leg, context, thresholds);
        return found ? [{ ...found, legs: [leg] }] : [];
      });
    },
  });
}

function keysOf(legs: readonly ParticipantFacts[]): readonly string[] {
  return [...new Set(legs.map((leg) => leg.key))].filter((key) => key !== '');
}

/**
 * The defaults, overridden by the app's thresholds. Values other than numbers from 0 up are
 * ignored.
 */
function overrideThresholds<Thresholds extends object>(
  defaults: Thresholds,
  given: Readonly<Record<string, unknown>>,
): Thresholds {
  const thresholds = Object.entries(defaults).map(([name, byDefault]: [string, unknown]) => {
    const value = given[name];
    return [name, typeof value === 'number' && value >= 0 ? value : byDefault];
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys are unchanged and every value is a number
  return Object.fromEntries(thresholds) as Thresholds;
}
