/** Who controlled whose page, and for how long according to the events. */
import { personKey } from '../person.js';
import type { LegHistory } from '../timeline/observations.js';
import { observeSession } from '../timeline/observe-session.js';
import { lengthOf, unionOf, type Interval } from './intervals.js';
import type { OutcomeControl, SessionOutcomeOptions } from './types.js';

/**
 * Control between each pair of people: current control first, then the longest. Control of one's
 * own page is left out. The lengths are those of the intervals in the timeline.
 */
export function controlTimes(
  options: SessionOutcomeOptions,
  isOver: boolean,
): readonly OutcomeControl[] {
  const { histories, resolveGrant, control } = observeSession(options);
  const pairs = new PersonPairs();
  for (const controller of histories.filter(isInSession)) {
    for (const targetId of controller.facts.controlling ?? []) {
      const { target } = resolveGrant(controller, targetId);
      const pair = pairs.between(controller, target);
      if (pair && target && !isOver && isPresent(controller) && isPresent(target)) {
        pair.isRunning = true;
      }
    }
  }
  const byKey = new Map(histories.map((history) => [history.key, history]));
  for (const { controller, target, start, end } of control) {
    const leg = byKey.get(controller);
    if (!leg) continue;
    const targetLeg = target === null ? undefined : byKey.get(target);
    const pair = pairs.between(leg, targetLeg ?? null);
    pair?.intervals.push({ start: start.at, end: end.at });
  }
  return pairs.all().flatMap(outcomeOf).toSorted(runningThenLongest);
}

function isInSession({ position }: LegHistory): boolean {
  return position !== null;
}

function isPresent({ facts }: LegHistory): boolean {
  return !facts.hasEnded;
}

/** Control between two people: when events show it, and whether it exists now. */
interface PersonPair {
  readonly controller: LegHistory;
  readonly target: LegHistory | null;
  readonly intervals: Interval[];
  isRunning: boolean;
}

/** Pairs of people, each represented by the first leg found. */
class PersonPairs {
  private readonly pairs = new Map<string, PersonPair>();

  /** The pair of the people behind two legs; null when both are the same person. */
  between(controller: LegHistory, target: LegHistory | null): PersonPair | null {
    const from = personKey(controller);
    const to = target && personKey(target);
    if (from === to) return null;
    const key = JSON.stringify([from, to]);
    const known = this.pairs.get(key);
    if (known) return known;
    const pair: PersonPair = { controller, target, intervals: [], isRunning: false };
    this.pairs.set(key, pair);
    return pair;
  }

  all(): readonly PersonPair[] {
    return [...this.pairs.values()];
  }
}

function outcomeOf({ controller, target, intervals, isRunning }: PersonPair): OutcomeControl[] {
  const length = lengthOf(unionOf(intervals));
  return [
    {
      controller: controller.facts.participant,
      target: target?.facts.participant ?? null,
      atLeastMs: length > 0 ? length : null,
      isRunning,
    },
  ];
}

function runningThenLongest(one: OutcomeControl, other: OutcomeControl): number {
  if (one.isRunning !== other.isRunning) return one.isRunning ? -1 : 1;
  return (other.atLeastMs ?? 0) - (one.atLeastMs ?? 0);
}
