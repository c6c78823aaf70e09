/** Places findings in time: next to what they are about. */
import type { FindingRuleId } from '../findings/params.js';
import type { SessionFinding } from '../findings/types.js';
import type { LegFacts } from '../facts.js';
import { parseInstant, TIME_FIELDS, TIME_NAMES } from '../time.js';
import { isRecord, readText, readTexts } from '../values.js';
import type { LegHistory } from './observations.js';
import type { TimelineMarkOf } from './types.js';

/**
 * The moment of a leg that a rule is about. `field`: the one that its parameters name; `overlap`:
 * when an overlap began, which its parameters contain.
 */
type Moment = 'connected' | 'hold' | 'end' | 'wrapup' | 'now' | 'field' | 'overlap';

const MOMENTS: Readonly<Record<FindingRuleId, Moment>> = {
  'times-out-of-order': 'field',
  'time-in-future': 'field',
  'clock-skew': 'connected',
  'connected-without-time': 'now',
  'state-contradicts-times': 'end',
  'alerting-overdue': 'now',
  'hold-without-start': 'now',
  'hold-after-end': 'end',
  'long-hold': 'hold',
  'control-of-unknown': 'now',
  'control-of-ended': 'now',
  'control-of-self': 'now',
  'control-by-sharer': 'now',
  'control-by-several': 'now',
  'control-overlap': 'overlap',
  'no-sharer': 'now',
  'no-viewer': 'now',
  'viewer-without-sharer': 'now',
  'left-alone': 'now',
  'inactivity-timeout-passed': 'now',
  'several-sharers': 'now',
  'viewer-url-missing': 'now',
  'viewer-url-unsafe': 'connected',
  'viewer-url-secret': 'connected',
  'secret-in-data': 'connected',
  'wrapup-overdue': 'now',
  'wrapup-pending': 'now',
  'wrapup-timed-out': 'wrapup',
  'wrapup-missing': 'wrapup',
  'error-reported': 'end',
  'abnormal-disconnect': 'end',
  'several-session-ids': 'now',
  'duplicate-legs': 'now',
  'unanswered-legs': 'end',
  'several-legs': 'connected',
  'unknown-value': 'now',
};

/** One mark for each leg of a finding; one without a leg when it is about the session. */
export function findingMarks(
  findings: readonly SessionFinding[] | null | undefined,
  byKey: ReadonlyMap<string, LegHistory>,
  laneOf: (history: LegHistory) => string,
  now: number | null,
): readonly TimelineMarkOf<'finding'>[] {
  if (!Array.isArray(findings)) return [];
  const all: readonly SessionFinding[] = findings;
  return all.flatMap((finding, index): readonly TimelineMarkOf<'finding'>[] => {
    if (!isRecord(finding)) return [];
    const rule = readText(finding.rule) ?? '';
    const mark = { code: 'finding', params: { rule, severity: finding.severity, index } } as const;
    const legs = (readTexts(finding.legs) ?? []).flatMap((key) => byKey.get(key) ?? []);
    if (legs.length === 0) return [{ ...mark, at: null, leg: null, lane: null }];
    return legs.map((history) => ({
      ...mark,
      at: momentOf(finding, history.facts, now),
      leg: history.key,
      lane: laneOf(history),
    }));
  });
}

function momentOf(finding: SessionFinding, facts: LegFacts, now: number | null): number | null {
  const { times, hasEnded, wrapup } = facts;
  const last = hasEnded ? times.end : now;
  const moment = Object.hasOwn(MOMENTS, finding.rule) ? momentOfRule(finding.rule) : 'end';
  switch (moment) {
    case 'connected':
      return times.connected ?? last;
    case 'hold':
      return times.hold ?? last;
    case 'wrapup':
      return wrapup.end ?? wrapup.start ?? last;
    case 'field':
      return fieldInstant(finding, facts) ?? last;
    case 'overlap':
      return overlapStart(finding) ?? last;
    default:
      return last;
  }
}

function momentOfRule(rule: string): Moment | undefined {
  const moments: Readonly<Record<string, Moment>> = MOMENTS;
  return moments[rule];
}

function overlapStart({ params }: SessionFinding): number | null {
  const named: Readonly<Record<string, unknown>> = isRecord(params) ? params : {};
  return parseInstant(named['overlapStart']);
}

/** The instant of the field that the parameters name. */
function fieldInstant({ params }: SessionFinding, { times }: LegFacts): number | null {
  const named: Readonly<Record<string, unknown>> = isRecord(params) ? params : {};
  const field = named['later'] ?? named['field'];
  const name = TIME_NAMES.find((candidate) => TIME_FIELDS[candidate] === field);
  return name === undefined ? null : times[name];
}
