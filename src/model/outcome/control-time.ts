/** Who controlled whose page, and for how long events show it. */
import { reportedTargets } from '../control-since.js';
import type { Leg } from '../control-targets.js';
import type { ControlGrantOptions } from '../control.js';
import type { ObservedSession } from '../findings/types.js';
import { newestInstant } from '../newest-instant.js';
import { parseInstant } from '../time.js';
import { isRecord } from '../values.js';
import { ControlPairs, type PairControl } from './control-pairs.js';
import { lengthOf, unionOf } from './intervals.js';
import type { OutcomeControl } from './types.js';

/**
 * Control between each two people, control of now first, then the longest. Control of one's own page
 * is left out.
 */
export function controlTimes(
  legs: readonly Leg[],
  events: readonly ObservedSession[],
  { now, isOver }: { readonly now: number; readonly isOver: boolean },
  options: ControlGrantOptions,
): readonly OutcomeControl[] {
  const pairs = new ControlPairs(legs, options);
  const running = readEvents(events, pairs);
  for (const controller of legs) {
    for (const targetId of controller.controlling ?? []) {
      const pair = pairs.find(controller, targetId);
      if (!pair) continue;
      pair.isListed = true;
      if (!isOver && !controller.hasEnded && pair.target?.hasEnded === false) pair.isRunning = true;
    }
  }
  for (const { id, targetId, since, lastSeen } of running) {
    const pair = pairs.findById(id, targetId);
    if (pair) pair.spans.push({ start: since, end: endOfRun(pair, lastSeen, now) });
  }
  return pairs.all().map(outcomeOf).toSorted(runningThenLongest);
}

/** Control that no event has shown to end. */
interface OpenControl {
  readonly id: string;
  readonly targetId: string;
  readonly since: number;
  lastSeen: number;
}

/** Adds the spans that events show, and returns what none of them ended. */
function readEvents(
  events: readonly ObservedSession[],
  pairs: ControlPairs,
): readonly OpenControl[] {
  const open = new Map<string, Map<string, OpenControl>>();
  for (const event of events) {
    if (!isRecord(event)) continue;
    const at = parseInstant(event.at) ?? newestInstant(event.session);
    if (at === null) continue;
    for (const [id, targets] of reportedTargets(event.session)) {
      const ofController = open.get(id) ?? new Map<string, OpenControl>();
      open.set(id, ofController);
      for (const [targetId, { since }] of ofController) {
        if (targets.has(targetId)) continue;
        ofController.delete(targetId);
        pairs.findById(id, targetId)?.spans.push({ start: since, end: at });
      }
      for (const targetId of targets) {
        const known = ofController.get(targetId);
        if (known) known.lastSeen = at;
        else ofController.set(targetId, { id, targetId, since: at, lastSeen: at });
      }
    }
  }
  return [...open.values()].flatMap((ofController) => [...ofController.values()]);
}

/**
 * Control that the session still lists lasts until one of the two left, or until now. Otherwise it
 * is only known to have lasted until it was last seen.
 */
function endOfRun(pair: PairControl, lastSeen: number, now: number): number {
  if (pair.isRunning) return Number.isNaN(now) ? lastSeen : now;
  if (!pair.isListed) return lastSeen;
  const ends = [pair.controller, pair.target].flatMap((leg) =>
    leg?.hasEnded && leg.times.end !== null ? [leg.times.end] : [],
  );
  return ends.length > 0 ? Math.min(...ends) : lastSeen;
}

function outcomeOf({ controller, target, spans, isRunning }: PairControl): OutcomeControl {
  const length = lengthOf(unionOf(spans));
  return {
    controller: controller.participant,
    target: target?.participant ?? null,
    atLeastMs: length > 0 ? length : null,
    isRunning,
  };
}

function runningThenLongest(one: OutcomeControl, other: OutcomeControl): number {
  if (one.isRunning !== other.isRunning) return one.isRunning ? -1 : 1;
  return (other.atLeastMs ?? 0) - (one.atLeastMs ?? 0);
}
