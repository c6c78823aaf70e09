import type { FindingRuleId } from '../../model/findings/params.js';
import type { FindingHelp } from '../../model/findings/types.js';
import type { ViewerUrlRefusal } from '../../model/index.js';

/** Keys of the variants of a rule's sentence, which depend on a parameter. */
export type FindingVariant =
  | 'clock-skew.behind'
  | `connected-without-time.${'missing' | 'unreadable'}`
  | `state-contradicts-times.${'ended' | 'connected' | 'noEnd'}`
  | 'control-of-unknown.nameless'
  | `viewer-url-unsafe.${Exclude<ViewerUrlRefusal, 'missing'>}`
  | 'wrapup-missing.skipped'
  | `unanswered-legs.${'allMissed' | 'one'}`
  | `error-reported.${'code' | 'status'}`
  | 'unknown-value.code';

/**
 * A sentence for each rule and each kind of advice. The placeholders are the parameters of the
 * rule, see `FindingParams`. The suffix `.one` marks the singular.
 */
export interface FindingMessages extends Readonly<
  Record<FindingRuleId | FindingVariant | FindingHelp, string>
> {}

/** English. */
export const findings: FindingMessages = {
  'times-out-of-order': '“{earlier}” is {byMs} later than “{later}”',
  'time-in-future': '“{field}” is {aheadMs} in the future',
  'clock-skew': 'The provider’s clock is {byMs} ahead',
  'clock-skew.behind': 'The provider’s clock is {byMs} behind',
  'connected-without-time': 'Connected, but the connection time is unknown',
  'connected-without-time.missing': 'Connected, but the connection time is missing',
  'connected-without-time.unreadable': 'Connected, but the connection time cannot be read',
  'state-contradicts-times': 'The state contradicts the times',
  'state-contradicts-times.ended': 'Reported as “{state}”, but the connection has ended',
  'state-contradicts-times.connected': 'Reported as “{state}”, but already connected',
  'state-contradicts-times.noEnd': 'Ended, but the end time is missing',
  'alerting-overdue': 'Still alerting {overdueMs} after the time to answer ran out',
  'hold-without-start': 'On hold, but the start of the hold is missing',
  'hold-after-end': 'Still on hold after the connection ended',
  'long-hold': 'On hold for {heldMs}',
  'control-of-unknown': 'Controls somebody who is not in this session ({target})',
  'control-of-unknown.nameless': 'Controls somebody who is not in this session',
  'control-of-ended': 'Still has control of a participant who has left',
  'control-of-self': 'Controls their own page',
  'control-by-sharer': 'A sharer controls a page, but only viewers can',
  'control-by-several': '{people} people control the same page',
  'control-overlap': 'Two people controlled the same page at once for {overlapMs}',
  'no-sharer': 'No sharer in this session',
  'no-viewer': 'Nobody is viewing the shared page',
  'viewer-without-sharer': 'Still viewing {sinceMs} after the last sharer left',
  'left-alone': 'Still connected {sinceMs} after everyone else left',
  'inactivity-timeout-passed': 'Still open {overdueMs} after the inactivity timeout',
  'several-sharers': '{people} people are sharing a page at the same time',
  'viewer-url-missing': 'The viewer link is missing',
  'viewer-url-unsafe': 'Blocked: the viewer link is not safe to open',
  'viewer-url-unsafe.malformed': 'Blocked: the viewer link is not a complete address',
  'viewer-url-unsafe.protocol': 'Blocked: the viewer link does not use https',
  'viewer-url-unsafe.credentials': 'Blocked: the viewer link contains a user name or password',
  'viewer-url-unsafe.port': 'Blocked: the viewer link contains a port number',
  'viewer-url-unsafe.host':
    'Blocked: the viewer link leads to {host}, which is not an allowed host',
  'viewer-url-secret': 'The viewer link contains a secret: {parameter}',
  'secret-in-data': 'The data contains a secret: {field}',
  'wrapup-overdue': 'Wrap-up overdue by {overdueMs}',
  'wrapup-pending': 'Wrap-up has been due for {pendingMs}',
  'wrapup-timed-out': 'Wrap-up timed out and was closed by the system',
  'wrapup-missing': 'Required wrap-up is missing',
  'wrapup-missing.skipped': 'Required wrap-up was skipped',
  'error-reported': 'An error was reported',
  'error-reported.code': 'An error was reported (code {code})',
  'error-reported.status': 'An error was reported (HTTP status {status})',
  'abnormal-disconnect': 'Ended abnormally: {type}',
  'several-session-ids': '{count} co-browse sessions in one conversation',
  'duplicate-legs': 'The same connection was reported {count} times',
  'unanswered-legs': '{count} unanswered offers',
  'unanswered-legs.one': '{count} unanswered offer',
  'unanswered-legs.allMissed': 'No offer was answered',
  'several-legs': '{count} connections for the same person',
  'unknown-value': 'Unknown value in “{field}”',
  'unknown-value.code': 'Unknown value in “{field}”: {value}',
  checkClocks: 'Compare the clocks of the systems that sent these times.',
  fetchAgain: 'Fetch the conversation again: this data may be out of date.',
  revokeControl: 'If this is not intended, ask the sharer to revoke control.',
  checkControl: 'Check who was meant to be in control.',
  checkRoles: 'Check who was meant to share and who was meant to view.',
  supplyViewerUrl: 'This is normal if your desktop builds the viewer’s address itself.',
  checkViewerUrl: 'Do not open the link, and find out where it comes from.',
  keepLinkPrivate: 'Keep the link private: anybody who has it can join.',
  removeSecret: 'Remove the secret before you store or share this data.',
  endHold: 'Check whether the customer is still waiting.',
  endSession: 'End the connection if nobody needs it anymore.',
  finishWrapup: 'Ask the agent to finish the wrap-up.',
  checkWrapupSettings: 'Check the wrap-up settings of the queue.',
  readError: 'Read the error in the participant’s details.',
  checkConnection: 'Check the connection of this participant.',
  offerHelp: 'Check whether help is still needed.',
  updateKit: 'Update the kit, or check what sent this value.',
  nothing: 'No action is needed. This is normal.',
};
