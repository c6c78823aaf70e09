/** Sharers, viewers and co-browse sessions: what is missing, and what there is too much of. */
import { groupBy } from '../../group-by.js';
import { personOf } from '../../person.js';
import {
  isLive,
  isPerson,
  isSomebodyExpected,
  isWholeSession,
  lastConnection,
  lastEnd,
  longestOverlap,
  wasConnected,
  withRole,
} from '../group-people.js';
import { defineRule, type RuleOf } from '../rule.js';
import type { FindingContext } from '../types.js';

/**
 * A viewer who was just connected is waiting for the customer to accept. An invitation that was
 * never accepted is not a problem either.
 */
export const noSharer: RuleOf<'no-sharer'> = defineRule({
  id: 'no-sharer',
  severity: 'warning',
  help: 'checkRoles',
  thresholds: { afterMs: 300_000 },
  find: (context, { afterMs }) => {
    const { legs, now } = context;
    if (!reportsRoles(context)) return null;
    if (withRole(legs, 'sharer').length > 0 || legs.some(({ phase }) => phase === 'pending')) {
      return [];
    }
    const viewers = withRole(legs, 'viewer');
    const hasOthers = legs.some(
      (leg) => isPerson(leg) && wasConnected(leg) && leg.role?.value !== 'viewer',
    );
    const haveWaited = viewers.some((leg) => {
      const until = leg.hasEnded ? leg.times.end : now;
      const since = leg.times.connected;
      const isRelevant = isLive(leg) || hasOthers;
      return isRelevant && until !== null && since !== null && until - since > afterMs;
    });
    return haveWaited ? [{ legs: viewers, params: {} }] : [];
  },
});

/**
 * A customer in a queue shares a page before any agent sees it, and a customer who gave up never had
 * a viewer: both are normal. So is an agent without a role, who may be the viewer.
 */
export const noViewer: RuleOf<'no-viewer'> = defineRule({
  id: 'no-viewer',
  severity: 'warning',
  help: 'checkRoles',
  thresholds: { afterMs: 300_000 },
  find: (context, { afterMs }) => {
    const { legs, now } = context;
    if (!reportsRoles(context)) return null;
    const sharers = withRole(legs, 'sharer').filter(
      (leg) => isLive(leg) && leg.times.connected !== null,
    );
    if (sharers.length === 0 || isSomebodyExpected(legs)) return null;
    const others = legs.filter((leg) => leg.role?.value !== 'sharer');
    const isViewed = others.some((leg) => wasConnected(leg) && !leg.hasEnded);
    if (isViewed) return [];
    const hasLeft = others.filter((leg) => leg.hasEnded);
    const since = Math.max(lastConnection(sharers), lastEnd(hasLeft));
    return now - since > afterMs ? [{ legs: sharers, params: {} }] : [];
  },
});

/** After a reload, the old leg of a sharer stays for a few seconds next to the new one. */
export const severalSharers: RuleOf<'several-sharers'> = defineRule({
  id: 'several-sharers',
  severity: 'warning',
  help: 'checkRoles',
  thresholds: { overlapMs: 30_000 },
  find: ({ legs, now }, { overlapMs }) => {
    const sharers = withRole(legs, 'sharer');
    if (sharers.length === 0) return null;
    const people = [...groupBy(sharers, personOf).values()];
    return longestOverlap(people, now) > overlapMs
      ? [{ legs: sharers, params: { people: people.length } }]
      : [];
  },
});

/** One session after another is normal; two at once are not. */
export const severalSessionIds: RuleOf<'several-session-ids'> = defineRule({
  id: 'several-session-ids',
  severity: 'warning',
  help: 'fetchAgain',
  thresholds: { overlapMs: 30_000 },
  find: ({ legs, now }, { overlapMs }) => {
    const sessions = [...groupBy(legs, (leg) => leg.sessionId).values()];
    if (sessions.length === 0) return null;
    if (sessions.length === 1) return [];
    const severity = longestOverlap(sessions, now) > overlapMs ? 'warning' : 'info';
    return [{ legs: sessions.flat(), params: { count: sessions.length }, severity }];
  },
});

/** A single participant is not a whole session, so nobody counts as missing. */
function reportsRoles(context: FindingContext): boolean {
  return isWholeSession(context) && context.legs.some((leg) => leg.role?.value != null);
}
