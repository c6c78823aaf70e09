/** Who is still connected although everybody else has left. */
import { parseInstant } from '../../time.js';
import type { ParticipantFacts } from '../../facts.js';
import { personOf } from '../../person.js';
import {
  isLive,
  isPerson,
  isSomebodyExpected,
  lastConnection,
  lastEnd,
  wasConnected,
  withRole,
} from '../group-people.js';
import { defineLegRule, defineRule, type RuleOf } from '../rule.js';

export const viewerWithoutSharer: RuleOf<'viewer-without-sharer'> = defineRule({
  id: 'viewer-without-sharer',
  severity: 'warning',
  help: 'endSession',
  thresholds: { afterMs: 300_000 },
  find: ({ legs, now }, { afterMs }) => {
    const viewers = withRole(legs, 'viewer').filter(isLive);
    const sharers = withRole(legs, 'sharer');
    if (viewers.length === 0 || sharers.length === 0) return null;
    if (isSomebodyExpected(legs)) return [];
    if (sharers.some((sharer) => !sharer.hasEnded)) return [];
    const sinceMs = now - Math.max(lastEnd(sharers), lastConnection(viewers));
    return sinceMs > afterMs ? [{ legs: viewers, params: { sinceMs } }] : [];
  },
});

/** Covers sessions without roles, which {@link viewerWithoutSharer} cannot check. */
export const leftAlone: RuleOf<'left-alone'> = defineRule({
  id: 'left-alone',
  severity: 'warning',
  help: 'endSession',
  thresholds: { afterMs: 300_000 },
  find: ({ legs, now }, { afterMs }) => {
    const people = legs.filter(isPerson);
    const users = people.filter((leg) => isLive(leg) && isUser(leg));
    if (users.length === 0) return null;
    const present = new Set(people.filter((leg) => !leg.hasEnded).map(personOf));
    if (present.size > 1 || isSomebodyExpected(legs)) return [];
    const [alone] = users;
    const others = people.filter(
      (leg) => leg.hasEnded && wasConnected(leg) && alone && personOf(leg) !== personOf(alone),
    );
    const isViewer = users.some((leg) => leg.role?.value === 'viewer');
    if (others.length === 0 || (isViewer && withRole(others, 'sharer').length > 0)) return [];
    const sinceMs = now - Math.max(lastEnd(others), lastConnection(users));
    return sinceMs > afterMs ? [{ legs: users, params: { sinceMs } }] : [];
  },
});

/**
 * `inactivityTimeout` is when Genesys Cloud closes the conversation. It moves whenever something
 * happens.
 */
export const inactivityTimeoutPassed: RuleOf<'inactivity-timeout-passed'> = defineRule({
  id: 'inactivity-timeout-passed',
  severity: 'warning',
  help: 'fetchAgain',
  thresholds: { afterMs: 300_000 },
  find: ({ session, legs, now }, { afterMs }) => {
    const timeout = parseInstant(session.inactivityTimeout);
    if (timeout === null) return null;
    const open = legs.filter(isLive);
    const overdueMs = now - timeout;
    return open.length > 0 && overdueMs > afterMs ? [{ legs: open, params: { overdueMs } }] : [];
  },
});

export const alertingOverdue: RuleOf<'alerting-overdue'> = defineLegRule({
  id: 'alerting-overdue',
  severity: 'warning',
  help: 'fetchAgain',
  thresholds: { afterMs: 30_000 },
  // A connection time contradicts the state, which another rule reports. The connection time of a
  // nested leg may belong to another leg of its participant.
  appliesTo: (leg) =>
    leg.alertingDeadline !== null && (leg.times.connected === null || leg.communicationId !== null),
  find: ({ alertingDeadline }, { now }, { afterMs }) => {
    const overdueMs = now - (alertingDeadline ?? now);
    return overdueMs > afterMs ? { params: { overdueMs } } : null;
  },
});

function isUser({ userId, purpose }: ParticipantFacts): boolean {
  return userId !== null || purpose?.value === 'agent' || purpose?.value === 'user';
}
