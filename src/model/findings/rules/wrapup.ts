/** Wrap-up that is late, was closed by the platform, or is missing. */
import { normalizeAfterCallWork } from '../../enums.js';
import type { ParticipantFacts } from '../../facts.js';
import { groupBy } from '../../group-by.js';
import { isRecord, readText } from '../../values.js';
import { defineLegRule, defineRule, type RuleOf } from '../rule.js';

export const wrapupOverdue: RuleOf<'wrapup-overdue'> = defineRule({
  id: 'wrapup-overdue',
  severity: 'warning',
  help: 'finishWrapup',
  thresholds: { afterMs: 5000 },
  find: ({ legs, now }, { afterMs }) => {
    const timed = legs.filter((leg) => leg.wrapup.deadline !== null);
    if (timed.length === 0) return null;
    const last = lastLegs(legs);
    return timed.flatMap((leg) => {
      const overdueMs = now - (leg.wrapup.deadline ?? now);
      return overdueMs > afterMs && last.has(leg) ? [{ legs: [leg], params: { overdueMs } }] : [];
    });
  },
});

/** Wrap-up with a time limit is reported by {@link wrapupOverdue}. */
export const wrapupPending: RuleOf<'wrapup-pending'> = defineRule({
  id: 'wrapup-pending',
  severity: 'warning',
  help: 'finishWrapup',
  thresholds: { afterMs: 3_600_000 },
  find: ({ legs, now }, { afterMs }) => {
    const due = legs.filter(({ wrapup }) => wrapup.status === 'due' && wrapup.deadline === null);
    if (due.length === 0) return null;
    const last = lastLegs(legs);
    return due.flatMap((leg) => {
      const pendingMs = now - (leg.wrapup.start ?? now);
      return pendingMs > afterMs && last.has(leg) ? [{ legs: [leg], params: { pendingMs } }] : [];
    });
  },
});

export const wrapupTimedOut: RuleOf<'wrapup-timed-out'> = defineLegRule({
  id: 'wrapup-timed-out',
  severity: 'warning',
  help: 'checkWrapupSettings',
  thresholds: {},
  appliesTo: (leg) => leg.wrapup.status !== 'none',
  find: (leg) => (leg.wrapup.status === 'timedOut' ? { params: {} } : null),
});

export const wrapupMissing: RuleOf<'wrapup-missing'> = defineRule({
  id: 'wrapup-missing',
  severity: 'warning',
  help: 'checkWrapupSettings',
  thresholds: {},
  find: ({ legs }) => {
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
});

/** Whether wrap-up is mandatory after this leg. */
function isBound({ hasEnded, times, participant, wrapup }: ParticipantFacts): boolean {
  const prompt = wrapup.prompt?.value;
  const isMandatory = prompt === 'mandatory' || prompt === 'timeout' || prompt === 'forcedTimeout';
  return (
    hasEnded && times.connected !== null && participant?.wrapupRequired === true && isMandatory
  );
}

function isExcused({ participant }: ParticipantFacts): boolean {
  const work: unknown = participant?.afterCallWork;
  return isRecord(work) && normalizeAfterCallWork(readText(work['state'])) === 'notApplicable';
}

/** The last leg of each participant. Wrap-up belongs to that leg; earlier ones are not checked. */
function lastLegs(legs: readonly ParticipantFacts[]): ReadonlySet<ParticipantFacts> {
  const endOf = ({ hasEnded, times }: ParticipantFacts): number =>
    hasEnded ? (times.end ?? Number.NEGATIVE_INFINITY) : Number.POSITIVE_INFINITY;
  const byParticipant = groupBy(legs, (leg) => leg.id ?? leg);
  return new Set(
    [...byParticipant.values()].flatMap((group) => {
      const last = group.reduce((latest, leg) => Math.max(latest, endOf(leg)), -Infinity);
      return group.filter((leg) => endOf(leg) === last);
    }),
  );
}
