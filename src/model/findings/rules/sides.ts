/** Sharers, viewers and co-browse sessions. */
import type { ParticipantFacts } from '../../facts.js';
import type { CobrowseRole } from '../../enums.js';
import { readText } from '../../values.js';
import { groupBy, overlap, personOf } from '../group-people.js';
import { rule, type RuleOf } from '../rule.js';
import type { FindingContext } from '../types.js';

export const noSharer: RuleOf<'no-sharer'> = rule(
  'no-sharer',
  'warning',
  'checkRoles',
  (context) => {
    if (!tellsSides(context)) return null;
    return withRole(context.legs, 'sharer').length === 0
      ? [{ legs: withRole(context.legs, 'viewer'), params: {} }]
      : [];
  },
);

/** While somebody is still to come, the viewer may be. */
export const noViewer: RuleOf<'no-viewer'> = rule(
  'no-viewer',
  'warning',
  'checkRoles',
  (context) => {
    const { legs } = context;
    if (!tellsSides(context) || legs.some((leg) => leg.phase === 'pending')) return null;
    const sharers = withRole(legs, 'sharer').filter((leg) => leg.times.connected !== null);
    if (sharers.length === 0) return null;
    return withRole(legs, 'viewer').length === 0 ? [{ legs: sharers, params: {} }] : [];
  },
);

export const severalSharers: RuleOf<'several-sharers'> = rule(
  'several-sharers',
  'warning',
  'checkRoles',
  ({ legs, now }) => {
    const sharers = withRole(legs, 'sharer');
    if (sharers.length === 0) return null;
    const people = groupBy(sharers, personOf);
    return overlap(people, now) ? [{ legs: sharers, params: { people: people.length } }] : [];
  },
);

/** One session after another is normal; two at once are not. */
export const severalSessionIds: RuleOf<'several-session-ids'> = rule(
  'several-session-ids',
  'warning',
  'fetchAgain',
  ({ legs, now }) => {
    const sessions = groupBy(legs, (leg) => leg.sessionId);
    if (sessions.length === 0) return null;
    if (sessions.length === 1) return [];
    const severity = overlap(sessions, now) ? 'warning' : 'info';
    return [{ legs: sessions.flat(), params: { count: sessions.length }, severity }];
  },
);

/** A participant by itself is no session: nothing follows from who is not there. */
function tellsSides({ session, legs }: FindingContext): boolean {
  const isSession = legs.length > 1 || readText(session.id) !== null;
  return isSession && legs.some((leg) => leg.role?.value != null);
}

function withRole(
  legs: readonly ParticipantFacts[],
  role: CobrowseRole,
): readonly ParticipantFacts[] {
  return legs.filter((leg) => leg.role?.value === role);
}
