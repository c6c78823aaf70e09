/** Which kinds of trouble a leg has now, based on findings and on its own fields. */
import {
  triageKind,
  type CobrowseMediaParticipant,
  type TriageKind,
} from '../../../model/index.js';
import { readFacts } from '../../../model/facts.js';
import { normalizeState } from '../../../model/enums.js';
import { readText } from '../../../model/values.js';
import { legOf } from '../../../internals/use-grants.js';
import { mayHaveWrapup } from '../columns/built-in/read-values.js';
import type { RowContexts } from '../columns/row-context.js';

/**
 * The kinds of trouble of a leg. Time limits are compared with `now`, so that a wrap-up counts as
 * soon as its cell says "overdue", even if no event arrives and the findings are older.
 */
export function legTriage(
  leg: CobrowseMediaParticipant,
  rowContexts: RowContexts,
  now: number,
): ReadonlySet<TriageKind> {
  const kinds = new Set<TriageKind>();
  for (const finding of rowContexts.findingsOf(leg)) {
    const kind = triageKind(finding);
    if (kind) kinds.add(kind);
  }
  if (hasOverdueWrapup(leg, now)) kinds.add('wrapupOverdue');
  if (isContested(leg, rowContexts)) kinds.add('controlContested');
  if (leg.errorInfo && readFacts(leg).error) kinds.add('error');
  if (hasAlertedTooLong(leg, now)) kinds.add('alertingTooLong');
  return kinds;
}

function hasOverdueWrapup(leg: CobrowseMediaParticipant, now: number): boolean {
  if (!mayHaveWrapup(leg)) return false;
  const { deadline } = readFacts(leg).wrapup;
  return deadline !== null && now >= deadline;
}

function hasAlertedTooLong(leg: CobrowseMediaParticipant, now: number): boolean {
  if (normalizeState(readText(leg.state)) !== 'alerting') return false;
  const { alertingDeadline } = readFacts(leg);
  return alertingDeadline !== null && now >= alertingDeadline;
}

/**
 * Whether the leg is one of several that control a page, or its own page is controlled by several.
 */
function isContested(leg: CobrowseMediaParticipant, rowContexts: RowContexts): boolean {
  const { controls, controlledBy, contested } = rowContexts.grantsOf(leg);
  return [...controls, ...controlledBy].some(
    ({ status, target }) => status === 'active' && contested.has(legOf(target)),
  );
}
