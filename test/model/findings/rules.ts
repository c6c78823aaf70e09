/** What the tests of the rules share: a session in order, and what one rule says of a session. */
import {
  findSessionIssues,
  type CobrowseMediaParticipant,
  type FindingRuleId,
  type SessionFinding,
  type SessionIssuesOptions,
} from '../../../src/entries/model.js';

/** Minutes and seconds of the session: `at(10)` is ten minutes after it began. */
export const at = (minutes: number, seconds = 0): string =>
  new Date(Date.UTC(2026, 4, 11, 9, minutes, seconds)).toISOString();

/** When the sessions of the tests are looked at. */
export const NOW: number = Date.parse(at(20));

/** A live customer. */
export const sharer = (leg: CobrowseMediaParticipant = {}): CobrowseMediaParticipant => ({
  id: 's',
  name: 'Blanche Stokes',
  purpose: 'customer',
  state: 'connected',
  startTime: at(0),
  connectedTime: at(0, 4),
  cobrowseSessionId: 'cbs',
  cobrowseRole: 'sharer',
  providerEventTime: at(0, 4),
  ...leg,
});

/** A live agent. */
export const viewer = (leg: CobrowseMediaParticipant = {}): CobrowseMediaParticipant => ({
  id: 'v',
  purpose: 'agent',
  state: 'connected',
  startTime: at(1),
  connectedTime: at(1, 5),
  cobrowseSessionId: 'cbs',
  cobrowseRole: 'viewer',
  user: { id: 'user-v' },
  viewerUrl: 'https://apps.mypurecloud.com/viewer?conversationId=1',
  providerEventTime: at(1, 5),
  ...leg,
});

/** The agent's leg, ended in order at minute 10; `held` and the like are for the test to add. */
export const ended = (leg: CobrowseMediaParticipant = {}): CobrowseMediaParticipant =>
  viewer({ state: 'terminated', endTime: at(10), disconnectType: 'peer', ...leg });

/** What a rule says of these legs: `null` when it does not apply, else its findings. */
export function findingsOf(
  rule: FindingRuleId,
  legs: readonly CobrowseMediaParticipant[],
  options: Partial<SessionIssuesOptions> = {},
): readonly SessionFinding[] | null {
  const session = { id: 'conversation', participants: legs };
  const issues = findSessionIssues({ session, now: NOW, ...options });
  if (issues.notApplicable.includes(rule)) return null;
  return issues.findings.filter((finding) => finding.rule === rule);
}
