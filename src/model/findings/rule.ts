/** How a rule is written: what it is about, and a function from the session to what it found. */
import type { ParticipantFacts } from '../facts.js';
import { isRecord } from '../values.js';
import type { FindingParams, FindingRuleId } from './params.js';
import { overrideThresholds, type ThresholdsOf } from './thresholds.js';
import type { FindingContext, FindingHelp, FindingOf, FindingSeverity } from './types.js';

/** All severities, the most serious first. */
export const FINDING_SEVERITIES: readonly FindingSeverity[] = ['error', 'warning', 'info'];

/** What a rule found: the legs it is about, and the parameters of its sentence. */
export interface Found<Id extends FindingRuleId> {
  readonly legs: readonly ParticipantFacts[];
  readonly params: FindingParams[Id];
  /** For a finding that is more or less serious than most of its rule. */
  readonly severity?: FindingSeverity;
}

/** What every rule says about itself. */
interface RuleHead<Id extends FindingRuleId> {
  readonly id: Id;
  /** How serious most of its findings are. */
  readonly severity: FindingSeverity;
  /** What to do about its findings. */
  readonly help: FindingHelp;
  /** Default thresholds; `{}` for a rule that has none. */
  readonly thresholds: ThresholdsOf<Id>;
}

/** A rule that looks at the session as a whole. */
interface SessionRule<Id extends FindingRuleId> extends RuleHead<Id> {
  /** Null when the session has nothing that the rule could look at. */
  readonly find: (
    context: FindingContext,
    thresholds: ThresholdsOf<Id>,
  ) => readonly Found<Id>[] | null;
}

/** A rule that looks at one leg at a time. */
interface LegRule<Id extends FindingRuleId> extends RuleHead<Id> {
  /** Whether there is something to look at. The rule applies to a session that has such a leg. */
  readonly appliesTo: (leg: ParticipantFacts) => boolean;
  /** Null when the leg is in order. */
  readonly find: (
    leg: ParticipantFacts,
    context: FindingContext,
    thresholds: ThresholdsOf<Id>,
  ) => Omit<Found<Id>, 'legs'> | null;
}

/** A rule, ready to run. */
export interface RuleOf<Id extends FindingRuleId> extends RuleHead<Id> {
  /** Null when the rule does not apply, or is switched off. `setting` is the app's, of any type. */
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
      return found.map(({ legs, params, severity: own = severity }) => ({
        rule: id,
        severity: wanted ?? own,
        help,
        legs: keysOf(legs),
        params,
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
