/** Finds the two people that a report of control means. */
import { createTargetFinder, type Leg, type TargetFinder } from '../control-targets.js';
import type { ControlGrantOptions } from '../control.js';
import { participantFacts, type ParticipantFacts } from '../facts.js';
import { personOf } from '../findings/group-people.js';
import type { CobrowseMediaParticipant } from '../types.js';
import type { Interval } from './intervals.js';

/** Control between two people: when events show it, and whether it exists now. */
export interface PairControl {
  readonly controller: Leg;
  readonly target: Leg | null;
  readonly spans: Interval[];
  /** Whether the session still lists it. */
  isListed: boolean;
  isRunning: boolean;
}

/** Pairs of people by controller and target. */
export class ControlPairs {
  private readonly pairs = new Map<unknown, Map<unknown, PairControl>>();
  private readonly byId = new Map<string, Leg>();
  private readonly participants: readonly CobrowseMediaParticipant[];
  private readonly options: ControlGrantOptions;
  private readonly findTarget: TargetFinder;
  private readonly known = new Map<Leg, Map<string, PairControl | null>>();

  constructor(legs: readonly Leg[], options: ControlGrantOptions) {
    this.participants = legs.map(({ participant }) => participant);
    this.options = options;
    this.findTarget = createTargetFinder(legs);
    for (const leg of legs) {
      const isLiveKnown = leg.id !== null && this.byId.get(leg.id)?.hasEnded === false;
      if (leg.id !== null && !isLiveKnown) this.byId.set(leg.id, leg);
    }
  }

  /** The pair that a participant of an event and a reported id mean; null when there is none. */
  findById(id: string, targetId: string): PairControl | null {
    const controller = this.byId.get(id);
    return controller ? this.find(controller, targetId) : null;
  }

  find(controller: Leg, targetId: string): PairControl | null {
    const ofController = this.known.get(controller) ?? new Map<string, PairControl | null>();
    this.known.set(controller, ofController);
    const known = ofController.get(targetId);
    if (known !== undefined) return known;
    const pair = this.pairWith(controller, this.targetOf(controller, targetId));
    ofController.set(targetId, pair);
    return pair;
  }

  all(): readonly PairControl[] {
    return [...this.pairs.values()].flatMap((pairs) => [...pairs.values()]);
  }

  private targetOf(controller: Leg, targetId: string): Leg | null {
    const { resolveControlTarget } = this.options;
    const answer =
      typeof resolveControlTarget === 'function'
        ? participantFacts(resolveControlTarget(targetId, this.participants))
        : null;
    if (answer && isLeg(answer)) return answer;
    return this.findTarget(controller, targetId)?.leg ?? null;
  }

  private pairWith(controller: Leg, target: Leg | null): PairControl | null {
    const from = personOf(controller);
    const to = target && personOf(target);
    if (from === to) return null;
    const ofPerson = this.pairs.get(from) ?? new Map<unknown, PairControl>();
    this.pairs.set(from, ofPerson);
    const pair = ofPerson.get(to) ?? {
      controller,
      target,
      spans: [],
      isListed: false,
      isRunning: false,
    };
    ofPerson.set(to, pair);
    return pair;
  }
}

function isLeg(facts: ParticipantFacts): facts is Leg {
  return facts.participant !== null;
}
