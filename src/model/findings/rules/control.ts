/** Who controls whose page, and who should not. */
import { participantFacts, type ParticipantFacts } from '../../facts.js';
import type { ControlGrant } from '../../control.js';
import { CLOCK_TOLERANCE_MS } from '../clocks.js';
import { shortIdOf } from '../codes.js';
import { groupBy, personOf } from '../group-people.js';
import { rule, type Found, type RuleOf } from '../rule.js';
import type { FindingContext, FindingHelp, FindingRuleId, FindingSeverity } from '../types.js';

interface Grant {
  readonly grant: ControlGrant;
  readonly controller: ParticipantFacts;
  readonly target: ParticipantFacts | null;
}

export const controlOfUnknown: RuleOf<'control-of-unknown'> = grantRule(
  'control-of-unknown',
  'warning',
  'fetchAgain',
  ({ grant, controller }) =>
    grant.status === 'unknown' && !controller.over
      ? { legs: [controller], params: { target: shortIdOf(grant.targetId) } }
      : null,
);

/** What an ended viewer still lists is history, and a list may lag behind an end for a moment. */
export const controlOfEnded: RuleOf<'control-of-ended'> = grantRule(
  'control-of-ended',
  'warning',
  'fetchAgain',
  ({ grant, controller, target }, { now }) => {
    if (grant.status !== 'ended' || controller.over || target === null) return null;
    const isFresh = target.times.end !== null && now - target.times.end <= CLOCK_TOLERANCE_MS;
    return isFresh ? null : { legs: [controller, target], params: {} };
  },
);

export const controlOfSelf: RuleOf<'control-of-self'> = grantRule(
  'control-of-self',
  'warning',
  'fetchAgain',
  ({ grant, controller }) => (grant.status === 'self' ? { legs: [controller], params: {} } : null),
);

export const controlBySharer: RuleOf<'control-by-sharer'> = grantRule(
  'control-by-sharer',
  'warning',
  'checkRoles',
  ({ grant, controller, target }) =>
    controller.role?.value === 'sharer' && grant.status !== 'self'
      ? { legs: target ? [controller, target] : [controller], params: {} }
      : null,
);

export const controlBySeveral: RuleOf<'control-by-several'> = rule(
  'control-by-several',
  'error',
  'revokeControl',
  (context) => {
    const active = grantsOf(context).filter(({ grant }) => grant.status === 'active');
    if (active.length === 0) return null;
    return groupBy(active, ({ target }) => target).flatMap((grants) => {
      const controllers = grants.map(({ controller }) => controller);
      const target = grants[0]?.target;
      const people = groupBy(controllers, personOf).length;
      return target && people > 1 ? [{ legs: [...controllers, target], params: { people } }] : [];
    });
  },
);

function grantRule<Id extends FindingRuleId>(
  id: Id,
  severity: FindingSeverity,
  help: FindingHelp,
  find: (grant: Grant, context: FindingContext) => Found<Id> | null,
): RuleOf<Id> {
  return rule(id, severity, help, (context) =>
    context.grants.length === 0
      ? null
      : grantsOf(context).flatMap((grant) => find(grant, context) ?? []),
  );
}

function grantsOf({ grants }: FindingContext): readonly Grant[] {
  return grants.map((grant) => ({
    grant,
    controller: participantFacts(grant.controller),
    target: grant.target ? participantFacts(grant.target) : null,
  }));
}
