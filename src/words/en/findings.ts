import type { FindingHelp, FindingRuleId } from '../../model/findings/types.js';
import type { ViewerUrlRefusal } from '../../model/index.js';

/** Findings that are told in a way of their own, by a parameter. */
export type FindingVariant =
  | 'clock-skew.behind'
  | `state-contradicts-times.${'ended' | 'connected' | 'noEnd'}`
  | 'control-of-unknown.nameless'
  | `viewer-url-unsafe.${Exclude<ViewerUrlRefusal, 'missing'>}`
  | 'wrapup-missing.skipped'
  | `error-reported.${'code' | 'status'}`
  | 'unknown-value.code';

/**
 * What was found: a sentence for each rule, and what to do about it. Places are the rule's own
 * parameters, except `{length}`, a length of time. A variant takes the place of its rule's sentence.
 */
export interface FindingMessages extends Readonly<
  Record<FindingRuleId | FindingVariant | FindingHelp, string>
> {}

/** English. */
export const findings: FindingMessages = {
  'times-out-of-order': '“{earlier}” is {length} later than “{later}”',
  'time-in-future': '“{field}” is {length} in the future',
  'clock-skew': 'The provider’s clock is {length} ahead',
  'clock-skew.behind': 'The provider’s clock is {length} behind',
  'state-contradicts-times': 'The state contradicts the times',
  'state-contradicts-times.ended': 'Reported as “{state}”, but the leg has ended',
  'state-contradicts-times.connected': 'Reported as “{state}”, but the leg was connected',
  'state-contradicts-times.noEnd': 'Ended, but no end time was reported',
  'hold-without-start': 'On hold, but not since when',
  'hold-after-end': 'On hold after the leg had ended',
  'control-of-unknown': 'Controls somebody who is not in this session ({target})',
  'control-of-unknown.nameless': 'Controls somebody who is not in this session',
  'control-of-ended': 'Still controls a leg that has ended',
  'control-of-self': 'Controls its own page',
  'control-by-sharer': 'A sharer controls a page, which only viewers do',
  'control-by-several': '{people} people control one page at the same time',
  'no-sharer': 'Nobody shares a page',
  'no-viewer': 'Nobody views the page that is shared',
  'several-sharers': '{people} people share a page at the same time',
  'viewer-url-missing': 'No viewer URL was reported',
  'viewer-url-unsafe': 'The viewer URL is not safe to open',
  'viewer-url-unsafe.malformed': 'The viewer URL is no complete address',
  'viewer-url-unsafe.protocol': 'The viewer URL is not secure (https)',
  'viewer-url-unsafe.credentials': 'The viewer URL holds a user name or password',
  'viewer-url-unsafe.port': 'The viewer URL names a port',
  'viewer-url-unsafe.host': 'The viewer URL leads to a host that is not allowed: {host}',
  'viewer-url-secret': 'The viewer URL carries a secret: {parameter}',
  'wrapup-overdue': 'Wrap-up is {length} overdue',
  'wrapup-timed-out': 'Wrap-up ran out of time, and the system closed it',
  'wrapup-missing': 'Wrap-up was mandatory, and there is none',
  'wrapup-missing.skipped': 'Wrap-up was mandatory, and was skipped',
  'error-reported': 'An error was reported',
  'error-reported.code': 'An error was reported: {code}',
  'error-reported.status': 'An error was reported: HTTP status {status}',
  'abnormal-disconnect': 'Ended abnormally: {type}',
  'several-session-ids': '{count} co-browse sessions in one conversation',
  'duplicate-legs': 'One leg was reported {count} times',
  'unanswered-legs': 'Offers without an answer: {count}',
  'several-legs': 'One person with {count} legs',
  'unknown-value': 'Unknown value in “{field}”',
  'unknown-value.code': 'Unknown value in “{field}”: {value}',
  checkClocks: 'Compare the clocks of the systems that sent these times.',
  fetchAgain: 'Fetch the conversation again: this may be an old state.',
  revokeControl: 'If this is not intended, have the sharer revoke control.',
  checkRoles: 'Check who was meant to share and who to view.',
  supplyViewerUrl: 'Normal where the desktop makes the viewer’s address itself.',
  checkViewerUrl: 'Do not open it, and find out where it comes from.',
  keepLinkPrivate: 'Keep the link private: whoever has it is let in.',
  finishWrapup: 'Have the agent finish wrap-up.',
  checkWrapupSettings: 'Check the wrap-up settings of the queue.',
  readError: 'Read the error in the details of the leg.',
  checkConnection: 'Check the connection of this participant.',
  updateKit: 'Update the kit, or check what sent this value.',
  nothing: 'Nothing to do: this is normal.',
};
