/** Wrap-up that is late, was closed by the platform, or is not there. */
import { normalizeAfterCallWork } from '../../enums.js';
import type { ParticipantFacts } from '../../facts.js';
import { isRecord, readText } from '../../values.js';
import { CLOCK_TOLERANCE_MS } from '../clocks.js';
import { groupBy } from '../group-people.js';
import { legRule, rule, type RuleOf } from '../rule.js';

export const wrapupOverdue: RuleOf<'wrapup-overdue'> = rule(
  'wrapup-overdue',
  'warning',
  'finishWrapup',
  ({ legs, now }) => {
    const timed = legs.filter((leg) => leg.wrapup.deadline !== null);
    if (timed.length === 0) return null;
    const last = lastLegs(legs);
    return timed.flatMap((leg) => {
      const overdueMs = now - (leg.wrapup.deadline ?? now);
      return overdueMs > CLOCK_TOLERANCE_MS && last.has(leg)
        ? [{ legs: [leg], params: { overdueMs } }]
        : [];
    });
  },
);

export const wrapupTimedOut: RuleOf<'wrapup-timed-out'> = legRule(
  'wrapup-timed-out',
  'warning',
  'checkWrapupSettings',
  (leg) => leg.wrapup.status !== 'none',
  (leg) => (leg.wrapup.status === 'timedOut' ? { params: {} } : null),
);

export const wrapupMissing: RuleOf<'wrapup-missing'> = rule(
  'wrapup-missing',
  'warning',
  'checkWrapupSettings',
  ({ legs }) => {
    const bound = legs.filter(isBound);
    if (bound.length === 0) return null;
    const last = lastLegs(legs);
    return bound.flatMap((leg) => {
      const prompt = leg.wrapup.prompt?.value;
      const skipped = leg.wrapup.status === 'skipped';
      const isMissing = skipped || (leg.wrapup.status === 'none' && !isExcused(leg));
      return prompt != null && isMissing && last.has(leg)
        ? [{ legs: [leg], params: { prompt, skipped } }]
        : [];
    });
  },
);

/** Whether wrap-up was mandatory after this leg. */
function isBound({ over, times, participant, wrapup }: ParticipantFacts): boolean {
  const prompt = wrapup.prompt?.value;
  const isMandatory = prompt === 'mandatory' || prompt === 'timeout' || prompt === 'forcedTimeout';
  return over && times.connected !== null && participant?.wrapupRequired === true && isMandatory;
}

function isExcused({ participant }: ParticipantFacts): boolean {
  const work: unknown = participant?.afterCallWork;
  return isRecord(work) && normalizeAfterCallWork(readText(work['state'])) === 'notApplicable';
}

/** The last legs of each participant, to which wrap-up belongs: nothing is late after an earlier one. */
function lastLegs(legs: readonly ParticipantFacts[]): ReadonlySet<ParticipantFacts> {
  const endOf = ({ over, times }: ParticipantFacts): number =>
    over ? (times.end ?? Number.NEGATIVE_INFINITY) : Number.POSITIVE_INFINITY;
  return new Set(
    groupBy(legs, (leg) => leg.id ?? leg).flatMap((group) => {
      const last = group.reduce((latest, leg) => Math.max(latest, endOf(leg)), -Infinity);
      return group.filter((leg) => endOf(leg) === last);
    }),
  );
}
