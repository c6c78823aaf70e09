/** How a rule is written: a function from the context to what it found. */
import type { ParticipantFacts } from '../facts.js';
import type {
  FindingContext,
  FindingHelp,
  FindingOf,
  FindingParams,
  FindingRuleId,
  FindingSeverity,
} from './types.js';

/** What a rule found: legs and parameters. */
export interface Found<Id extends FindingRuleId> {
  readonly legs: readonly ParticipantFacts[];
  readonly params: FindingParams[Id];
  /** Instead of the rule's. */
  readonly severity?: FindingSeverity;
}

/** A rule, ready to run. */
export interface RuleOf<Id extends FindingRuleId> {
  readonly id: Id;
  readonly severity: FindingSeverity;
  readonly help: FindingHelp;
  /** Null when the rule does not apply. */
  readonly find: (
    context: FindingContext,
    severity: FindingSeverity | null,
  ) => readonly FindingOf<Id>[] | null;
}

/** Any rule. */
export type Rule = { readonly [Id in FindingRuleId]: RuleOf<Id> }[FindingRuleId];

/** Makes a rule. `find` returns null when it has nothing to look at. */
export function rule<Id extends FindingRuleId>(
  id: Id,
  severity: FindingSeverity,
  help: FindingHelp,
  find: (context: FindingContext) => readonly Found<Id>[] | null,
): RuleOf<Id> {
  return {
    id,
    severity,
    help,
    find: (context, forced) =>
      find(context)?.map((found) => ({
        rule: id,
        severity: forced ?? found.severity ?? severity,
        help,
        legs: keysOf(found.legs),
        params: found.params,
      })) ?? null,
  };
}

/** Makes a rule that looks at one leg at a time; it applies when there are legs to look at. */
export function legRule<Id extends FindingRuleId>(
  id: Id,
  severity: FindingSeverity,
  help: FindingHelp,
  applies: (leg: ParticipantFacts) => boolean,
  find: (leg: ParticipantFacts, context: FindingContext) => Omit<Found<Id>, 'legs'> | null,
): RuleOf<Id> {
  return rule(id, severity, help, (context) => {
    const legs = context.legs.filter(applies);
    if (legs.length === 0) return null;
    return legs.flatMap((leg) => {
      const found = find(leg, context);
      return found ? [{ ...found, legs: [leg] }] : [];
    });
  });
}

function keysOf(legs: readonly ParticipantFacts[]): readonly string[] {
  return [...new Set(legs.map((leg) => leg.key))].filter((key) => key !== '');
}
