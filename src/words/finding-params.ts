/** The kind of each parameter of a finding, which decides how it is formatted. */
import type { FindingParams, FindingRuleId } from '../model/findings/params.js';

/**
 * `length`: milliseconds, shown as a duration. `count`: a number of things. `ungrouped`: a number
 * without grouping, such as an HTTP status. `field`, `state`, `disconnectType`: the catalog has
 * words for these. `data`: comes from the data and can be any text. `choice`: selects the sentence
 * and is not shown. `instant`: places the finding in the timeline and is not shown.
 */
export type FindingParamKind =
  | 'length'
  | 'count'
  | 'ungrouped'
  | 'field'
  | 'state'
  | 'disconnectType'
  | 'data'
  | 'choice'
  | 'instant';

/** The kind of every parameter of every rule. */
export const FINDING_PARAM_KINDS: {
  readonly [Id in FindingRuleId]: {
    readonly [Name in keyof FindingParams[Id]]: FindingParamKind;
  };
} = {
  'times-out-of-order': { earlier: 'field', later: 'field', byMs: 'length' },
  'time-in-future': { field: 'field', aheadMs: 'length' },
  'clock-skew': { byMs: 'length' },
  'connected-without-time': { reason: 'choice' },
  'state-contradicts-times': { state: 'state', reason: 'choice' },
  'alerting-overdue': { overdueMs: 'length' },
  'hold-without-start': {},
  'hold-after-end': {},
  'long-hold': { heldMs: 'length' },
  'control-of-unknown': { target: 'data' },
  'control-of-ended': {},
  'control-of-self': {},
  'control-by-sharer': {},
  'control-by-several': { people: 'count' },
  'control-overlap': { overlapStart: 'instant', overlapMs: 'length' },
  'no-sharer': {},
  'no-viewer': {},
  'viewer-without-sharer': { sinceMs: 'length' },
  'left-alone': { sinceMs: 'length' },
  'inactivity-timeout-passed': { overdueMs: 'length' },
  'several-sharers': { people: 'count' },
  'viewer-url-missing': {},
  'viewer-url-unsafe': { reason: 'choice', host: 'data' },
  'viewer-url-secret': { parameter: 'data', host: 'data' },
  'secret-in-data': { field: 'data' },
  'wrapup-overdue': { overdueMs: 'length' },
  'wrapup-pending': { pendingMs: 'length' },
  'wrapup-timed-out': {},
  'wrapup-missing': { prompt: 'choice', skipped: 'choice' },
  'error-reported': { code: 'data', status: 'ungrouped' },
  'abnormal-disconnect': { type: 'disconnectType' },
  'several-session-ids': { count: 'count' },
  'duplicate-legs': { count: 'count' },
  'unanswered-legs': { count: 'count', allMissed: 'choice' },
  'several-legs': { count: 'count' },
  'unknown-value': { field: 'field', value: 'data' },
};
