/** The one list of rules, in the order in which findings of one severity are told. */
import {
  controlBySeveral,
  controlBySharer,
  controlOfEnded,
  controlOfSelf,
  controlOfUnknown,
} from './rules/control.js';
import {
  abnormalDisconnect,
  duplicateLegs,
  errorReported,
  severalLegs,
  unansweredLegs,
  unknownValue,
} from './rules/legs.js';
import { noSharer, noViewer, severalSessionIds, severalSharers } from './rules/sides.js';
import { holdAfterEnd, holdWithoutStart, stateContradictsTimes } from './rules/states.js';
import { clockSkew, timeInFuture, timesOutOfOrder } from './rules/times.js';
import { viewerUrlMissing, viewerUrlSecret, viewerUrlUnsafe } from './rules/viewer-url.js';
import { wrapupMissing, wrapupOverdue, wrapupTimedOut } from './rules/wrapup.js';
import type { Rule } from './rule.js';

export const RULES: readonly Rule[] = [
  controlBySeveral,
  controlBySharer,
  controlOfUnknown,
  controlOfEnded,
  controlOfSelf,
  viewerUrlUnsafe,
  viewerUrlSecret,
  viewerUrlMissing,
  errorReported,
  abnormalDisconnect,
  wrapupOverdue,
  wrapupMissing,
  wrapupTimedOut,
  noSharer,
  noViewer,
  severalSharers,
  severalSessionIds,
  duplicateLegs,
  stateContradictsTimes,
  timesOutOfOrder,
  timeInFuture,
  holdWithoutStart,
  holdAfterEnd,
  clockSkew,
  unknownValue,
  unansweredLegs,
  severalLegs,
];
