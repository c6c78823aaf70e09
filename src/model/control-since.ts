/**
 * How long control has been observed. The data has no times for grants, so they come from earlier
 * events.
 */
import type { ControlGrant } from './control.js';
import { legFacts, participantFacts } from './facts.js';
import type { ObservedSession } from './findings/types.js';
import { newestInstant } from './newest-instant.js';
import { isRecord } from './values.js';

/** Returns when a grant was first observed, in epoch milliseconds; null when unknown. */
export type ControlSince = (grant: ControlGrant) => number | null;

const remembered = new WeakMap<readonly ObservedSession[], ControlSince>();

/**
 * Finds when each current grant was first observed. Pass the events from oldest to newest. A grant
 * can be older than its first event, so what you compute from it is a minimum ("for at least 2
 * minutes"). A grant that was lost and given again counts from the second time. An event that does
 * not report the controller's grants changes nothing. Values that are not lists are treated as an
 * empty list.
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
    return id === null ? null : (observed.get(id)?.get(targetId) ?? null);
  };
  remembered.set(events, since);
  return since;
}

/** When an unbroken run of events began to report control, by participant id and target id. */
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

/**
 * What each participant controls according to one event. Participants without a report are left
 * out.
 */
function reportedTargets(
  session: ObservedSession['session'],
): ReadonlyMap<string, ReadonlySet<string>> {
  const targetsOf = new Map<string, Set<string>>();
  for (const { id, controlling, hasEnded } of legFacts(session?.participants)) {
    if (id === null || (controlling === null && !hasEnded)) continue;
    const targets = targetsOf.get(id) ?? new Set();
    targetsOf.set(id, targets);
    // A participant can have another leg that has not ended.
    for (const target of hasEnded ? [] : (controlling ?? [])) targets.add(target);
  }
  return targetsOf;
}
