/** Wrap-up that is late, was closed by the platform, or is not there. */
import { normalizeAfterCallWork, type NormalWrapupPrompt } from '../../enums.js';
import type { ParticipantFacts } from '../../facts.js';
import { isRecord, readText } from '../../values.js';
import { CLOCK_TOLERANCE_MS } from '../clocks.js';
import { legRule, type RuleOf } from '../rule.js';
import type { FindingContext } from '../types.js';

export const wrapupOverdue: RuleOf<'wrapup-overdue'> = legRule(
  'wrapup-overdue',
  'warning',
  'finishWrapup',
  (leg) => leg.wrapup.deadline !== null,
  (leg, context) => {
    const overdueMs = context.now - (leg.wrapup.deadline ?? context.now);
    return overdueMs > CLOCK_TOLERANCE_MS && !isSuperseded(leg, context)
      ? { params: { overdueMs } }
      : null;
  },
);

export const wrapupTimedOut: RuleOf<'wrapup-timed-out'> = legRule(
  'wrapup-timed-out',
  'warning',
  'checkWrapupSettings',
  (leg) => leg.wrapup.status !== 'none',
  (leg) => (leg.wrapup.status === 'timedOut' ? { params: {} } : null),
);

export const wrapupMissing: RuleOf<'wrapup-missing'> = legRule(
  'wrapup-missing',
  'warning',
  'checkWrapupSettings',
  (leg) =>
    leg.over &&
    leg.times.connected !== null &&
    leg.participant?.wrapupRequired === true &&
    isMandatory(leg.wrapup.prompt?.value),
  (leg, context) => {
    const prompt = leg.wrapup.prompt?.value;
    const skipped = leg.wrapup.status === 'skipped';
    const isMissing = skipped || (leg.wrapup.status === 'none' && !isExcused(leg));
    return prompt != null && isMissing && !isSuperseded(leg, context)
      ? { params: { prompt, skipped } }
      : null;
  },
);

function isMandatory(prompt: NormalWrapupPrompt | null | undefined): boolean {
  return prompt === 'mandatory' || prompt === 'timeout' || prompt === 'forcedTimeout';
}

function isExcused({ participant }: ParticipantFacts): boolean {
  const work: unknown = participant?.afterCallWork;
  return isRecord(work) && normalizeAfterCallWork(readText(work['state'])) === 'notApplicable';
}

/** Wrap-up belongs to the participant: what follows a leg of it that is not the last is not late yet. */
function isSuperseded(leg: ParticipantFacts, { legs }: FindingContext): boolean {
  const end = leg.times.end ?? Number.NEGATIVE_INFINITY;
  return legs.some(
    (other) =>
      other !== leg &&
      other.id !== null &&
      other.id === leg.id &&
      (!other.over || (other.times.end ?? end) > end),
  );
}
