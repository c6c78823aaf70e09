/** Who controls whose page, and who should not. */
import type { ControlGrant } from '../../control.js';
import { participantFacts, type ParticipantFacts } from '../../facts.js';
import { shortIdUnlessAddress } from '../codes.js';
import type { FindingRuleId } from '../params.js';
import { groupBy } from '../../group-by.js';
import { personOf } from '../../person.js';
import { defineRule, type Found, type RuleOf } from '../rule.js';
import type { ThresholdsOf } from '../thresholds.js';
import type { FindingContext, FindingHelp } from '../types.js';

/** A grant with the facts of both legs. */
interface Grant {
  readonly grant: ControlGrant;
  readonly controller: ParticipantFacts;
  readonly target: ParticipantFacts | null;
}

export const controlOfUnknown: RuleOf<'control-of-unknown'> = defineGrantRule({
  id: 'control-of-unknown',
  help: 'fetchAgain',
  thresholds: {},
  find: ({ grant, controller }) =>
    grant.status === 'unknown' && !controller.hasEnded
      ? { legs: [controller], params: { target: shortIdUnlessAddress(grant.targetId) } }
      : null,
});

/**
 * Ignores viewers that have ended, because their lists are no longer current. A list may also lag
 * behind for a moment.
 */
export const controlOfEnded: RuleOf<'control-of-ended'> = defineGrantRule({
  id: 'control-of-ended',
  help: 'fetchAgain',
  thresholds: { afterMs: 5000 },
  find: ({ grant, controller, target }, { now }, { afterMs }) => {
    if (grant.status !== 'ended' || controller.hasEnded || target === null) return null;
    const hasJustEnded = target.times.end !== null && now - target.times.end <= afterMs;
    return hasJustEnded ? null : { legs: [controller, target], params: {} };
  },
});

export const controlOfSelf: RuleOf<'control-of-self'> = defineGrantRule({
  id: 'control-of-self',
  help: 'fetchAgain',
  thresholds: {},
  find: ({ grant, controller }) =>
    grant.status === 'self' ? { legs: [controller], params: {} } : null,
});

export const controlBySharer: RuleOf<'control-by-sharer'> = defineGrantRule({
  id: 'control-by-sharer',
  help: 'checkRoles',
  thresholds: {},
  find: ({ grant, controller, target }) =>
    controller.role?.value === 'sharer' && grant.status !== 'self'
      ? { legs: target ? [controller, target] : [controller], params: {} }
      : null,
});

/** The pages of one customer's legs count as one page, and agents are counted as people. */
export const controlBySeveral: RuleOf<'control-by-several'> = defineRule({
  id: 'control-by-several',
  severity: 'error',
  help: 'revokeControl',
  thresholds: {},
  find: (context) => {
    const active = grantsOf(context).filter(({ grant }) => grant.status === 'active');
    if (active.length === 0) return null;
    const byPerson = groupBy(active, ({ target }) => target && personOf(target));
    return [...byPerson.values()].flatMap((grants) => {
      const controllers = grants.map(({ controller }) => controller);
      const targets = grants.flatMap(({ target }) => target ?? []);
      const people = new Set(controllers.map(personOf)).size;
      return people > 1 ? [{ legs: [...controllers, ...targets], params: { people } }] : [];
    });
  },
});

/** Makes a rule that looks at one grant at a time. */
function defineGrantRule<Id extends FindingRuleId>(rule: {
  readonly id: Id;
  readonly help: FindingHelp;
  readonly thresholds: ThresholdsOf<Id>;
  readonly find: (
    grant: Grant,
    context: FindingContext,
    thresholds: ThresholdsOf<Id>,
  ) => Found<Id> | null;
}): RuleOf<Id> {
  const { find, ...head } = rule;
  return defineRule<Id>({
    ...head,
    severity: 'warning',
    find: (context, thresholds) =>
      context.grants.length === 0
        ? null
        : grantsOf(context).flatMap((grant) => find(grant, context, thresholds) ?? []),
  });
}

function grantsOf({ grants }: FindingContext): readonly Grant[] {
  return grants.map((grant) => ({
    grant,
    controller: participantFacts(grant.controller),
    target: grant.target ? participantFacts(grant.target) : null,
  }));
}
