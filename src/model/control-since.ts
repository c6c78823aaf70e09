/**
 * Since when control has been observed. Grants have no time of their own, so it comes from earlier
 * events.
 */
import type { ControlGrant } from './control.js';
import { participantFacts } from './facts.js';
import type { ObservedSession } from './findings/types.js';
import { newestInstant } from './newest-instant.js';
import type { CobrowseMediaParticipant } from './types.js';
import { isRecord } from './values.js';

/** Returns since when a grant has been observed, in epoch milliseconds; null when unknown. */
export type ControlSince = (grant: ControlGrant) => number | null;

const remembered = new WeakMap<readonly ObservedSession[], ControlSince>();

/**
 * Since when each grant has been observed without interruption, in events from oldest to newest.
 * The grant can be older than its first event, so this is a lower limit: "for at least". An event
 * that does not report the controller's grants does not interrupt the run. Anything else than a list
 * of events is taken for an empty one.
 *
 * @example
 * const since = controlSince(store.history(conversationId));
 * controlGrants(participants).map((grant) => since(grant));
 */
export function controlSince(events: readonly ObservedSession[]): ControlSince {
  if (!Array.isArray(events)) return () => null;
  const known = remembered.get(events);
  if (known) return known;
  const observed = observeControl(events);
  const since: ControlSince = ({ controller, targetId }) => {
    const { id } = participantFacts(controller);
    return (id !== null && observed.get(id)?.get(targetId)) || null;
  };
  remembered.set(events, since);
  return since;
}

/** By participant id and target id, since when an unbroken run of events has reported control. */
type ObservedControl = ReadonlyMap<string, ReadonlyMap<string, number>>;

function observeControl(events: readonly ObservedSession[]): ObservedControl {
  const observed = new Map<string, ReadonlyMap<string, number>>();
  for (const event of events) {
    if (!isRecord(event)) continue;
    const at = event.at ?? newestInstant(event.session);
    if (at === null) continue;
    for (const [id, targets] of reportedTargets(event.session)) {
      const before = observed.get(id);
      const since = Array.from(targets, (target) => [target, before?.get(target) ?? at] as const);
      observed.set(id, new Map(since));
    }
  }
  return observed;
}

/** What each participant controls by one event; participants of which it says nothing are left out. */
function reportedTargets(
  session: ObservedSession['session'],
): ReadonlyMap<string, ReadonlySet<string>> {
  const targetsOf = new Map<string, Set<string>>();
  const legs: readonly CobrowseMediaParticipant[] = Array.isArray(session?.participants)
    ? session.participants
    : [];
  for (const leg of legs) {
    const { id, controlling, hasEnded } = participantFacts(leg);
    if (id === null || (controlling === null && !hasEnded)) continue;
    const targets = targetsOf.get(id) ?? new Set();
    targetsOf.set(id, targets);
    // A participant can have another leg that has not ended.
    for (const target of hasEnded ? [] : (controlling ?? [])) targets.add(target);
  }
  return targetsOf;
}
