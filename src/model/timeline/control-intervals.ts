/** When control was observed. The data has no times for grants, so they come from events. */
import { personKey } from '../person.js';
import { sessionLegs } from '../session-legs.js';
import { asOpen, inferredAt, openNow, seenIn } from './bounds.js';
import type { FindHistory, LegHistory, TimedEvent } from './observations.js';
import type { ResolvedGrant, ResolveGrant } from './resolve-grants.js';
import type { TimelineBound, TimelineControl } from './types.js';

/** Limits for control that no event has ended. In epoch milliseconds; null when unknown. */
interface ControlLimits {
  readonly now: number | null;
  /** When the session ended. */
  readonly sessionEnd: number | null;
}

/** All intervals of control, by start. */
export function controlIntervals(
  events: readonly TimedEvent[],
  find: FindHistory,
  resolveGrant: ResolveGrant,
  limits: ControlLimits,
): readonly TimelineControl[] {
  const observer = new ControlObserver(resolveGrant);
  for (const event of events) {
    const { legs } = sessionLegs(event.session);
    // A leg can control one that comes later in the list, so all ends come first.
    for (const leg of legs) observer.observeEnd(find(leg), leg.facts, event);
    for (const leg of legs) observer.observeGrants(find(leg), leg.facts, event);
  }
  observer.finish(limits);
  return observer.closed.toSorted((one, other) => one.start.at - other.start.at);
}

/** Control that has been observed, and whose end has not. */
interface OpenControl {
  readonly controller: LegHistory;
  readonly grant: ResolvedGrant;
  readonly start: TimelineBound;
  lastSeen: TimelineBound;
}

/** Keeps track of control while events are read, oldest first. */
class ControlObserver {
  readonly closed: TimelineControl[] = [];
  private readonly open = new Map<string, OpenControl>();
  /** Legs that have said whom they control. */
  private readonly reported = new Set<LegHistory>();
  /** Legs that have ended according to the last event that mentions them. */
  private readonly ended = new Set<LegHistory>();

  private readonly resolveGrant: ResolveGrant;

  constructor(resolveGrant: ResolveGrant) {
    this.resolveGrant = resolveGrant;
  }

  /** Records whether a leg has ended, which ends its control and that of its page. */
  observeEnd(history: LegHistory, facts: LegHistory['facts'], event: TimedEvent): void {
    if (!facts.hasEnded) {
      this.ended.delete(history);
      return;
    }
    this.ended.add(history);
    const end = inferredAt('endTime', facts.times.end) ?? seenIn(event);
    this.closeAll(
      ({ controller, grant }) => controller === history || grant.target === history,
      end,
    );
  }

  /**
   * Records whom a leg controls according to an event. An event that does not report control changes
   * nothing, and a page that has ended cannot be controlled, although the data can still say so.
   */
  observeGrants(history: LegHistory, facts: LegHistory['facts'], event: TimedEvent): void {
    if (facts.hasEnded || facts.controlling === null) return;
    const seen = seenIn(event);
    const grants = facts.controlling
      .map((id) => this.resolveGrant(history, id))
      .filter(({ target }) => target === null || !this.ended.has(target));
    const granted = new Set(grants.map(({ key }) => key));
    this.closeAll(
      ({ controller, grant }) => controller === history && !granted.has(grant.key),
      seen,
    );
    for (const grant of grants) this.continueOrBegin(history, grant, seen);
    this.reported.add(history);
  }

  /**
   * Ends what is still open: at the end of a leg or of the session, now, or when it was last seen.
   */
  finish(limits: ControlLimits): void {
    for (const control of this.open.values()) {
      this.close(control, lastBound(control, this.resolveGrant, limits));
    }
    this.open.clear();
  }

  private continueOrBegin(controller: LegHistory, grant: ResolvedGrant, seen: TimelineBound): void {
    const lastSeen = asOpen(seen);
    const known = this.open.get(grant.key);
    if (known) {
      known.lastSeen = lastSeen;
      return;
    }
    // If no earlier report lacked the grant, it can be older than its first event.
    const start = this.reported.has(controller) ? seen : lastSeen;
    this.open.set(grant.key, { controller, grant, start, lastSeen });
  }

  private closeAll(isOver: (control: OpenControl) => boolean, end: TimelineBound): void {
    for (const [key, control] of this.open) {
      if (!isOver(control)) continue;
      this.open.delete(key);
      this.close(control, end);
    }
  }

  private close({ controller, grant, start, lastSeen }: OpenControl, end: TimelineBound): void {
    const { target, resolvedBy } = grant;
    this.closed.push({
      key: `${grant.key}@${this.closed.length}`,
      controller: controller.key,
      controllerLane: personKey(controller),
      target: target?.key ?? null,
      targetLane: target ? personKey(target) : null,
      resolvedBy,
      start,
      // Clocks differ: control that was seen later cannot have ended before.
      end: end.at < lastSeen.at ? lastSeen : end,
    });
  }
}

/** Until when control that no event has ended is known to have lasted. */
function lastBound(
  { controller, grant, lastSeen }: OpenControl,
  resolveGrant: ResolveGrant,
  { now, sessionEnd }: ControlLimits,
): TimelineBound {
  const ended = [controller, grant.target].flatMap((leg) => (leg?.facts.hasEnded ? leg.facts : []));
  if (ended.length > 0) {
    const ends = ended.map(({ times }) => times.end ?? lastSeen.at);
    return inferredAt('endTime', Math.min(...ends)) ?? lastSeen;
  }
  const isGranted = controller.facts.controlling?.some(
    (id) => resolveGrant(controller, id).key === grant.key,
  );
  if (!isGranted) return lastSeen;
  return inferredAt('endTime', sessionEnd) ?? openNow(now) ?? lastSeen;
}
