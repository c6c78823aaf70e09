/** All rules, in the order in which their findings are listed within one severity. */
import {
  controlBySeveral,
  controlBySharer,
  controlOfEnded,
  controlOfSelf,
  controlOfUnknown,
} from './rules/control.js';
import { controlOverlap } from './rules/control-overlap.js';
import {
  abnormalDisconnect,
  duplicateLegs,
  errorReported,
  severalLegs,
  unansweredLegs,
  unknownValue,
} from './rules/legs.js';
import {
  alertingOverdue,
  inactivityTimeoutPassed,
  leftAlone,
  viewerWithoutSharer,
} from './rules/left-behind.js';
import { secretInData } from './rules/secrets.js';
import { noSharer, noViewer, severalSessionIds, severalSharers } from './rules/sides.js';
import {
  connectedWithoutTime,
  holdAfterEnd,
  holdWithoutStart,
  longHold,
  stateContradictsTimes,
} from './rules/states.js';
import { clockSkew, timeInFuture, timesOutOfOrder } from './rules/times.js';
import { viewerUrlMissing, viewerUrlSecret, viewerUrlUnsafe } from './rules/viewer-url.js';
import { wrapupMissing, wrapupOverdue, wrapupPending, wrapupTimedOut } from './rules/wrapup.js';
import type { Rule } from './rule.js';

export const RULES: readonly Rule[] = [
  controlBySeveral,
  controlOverlap,
  controlBySharer,
  controlOfUnknown,
  controlOfEnded,
  controlOfSelf,
  viewerUrlUnsafe,
  viewerUrlSecret,
  secretInData,
  viewerUrlMissing,
  errorReported,
  abnormalDisconnect,
  wrapupOverdue,
  wrapupPending,
  wrapupMissing,
  wrapupTimedOut,
  noSharer,
  noViewer,
  viewerWithoutSharer,
  leftAlone,
  inactivityTimeoutPassed,
  alertingOverdue,
  severalSharers,
  severalSessionIds,
  duplicateLegs,
  stateContradictsTimes,
  timesOutOfOrder,
  timeInFuture,
  connectedWithoutTime,
  longHold,
  holdWithoutStart,
  holdAfterEnd,
  clockSkew,
  unknownValue,
  unansweredLegs,
  severalLegs,
];
