/** Finds the leg that is controlled, among the legs of a timeline. */
import type { ControlGrantOptions, ControlResolution } from '../control.js';
import { createTargetFinder, type Leg } from '../control-targets.js';
import { participantFacts, type ParticipantFacts } from '../facts.js';
import { grantKey } from '../keys.js';
import type { LegHistory } from './observations.js';

/** Whom a reported id refers to. */
export interface ControlledParty {
  /** Identifies the controller and the target together. */
  readonly key: string;
  readonly target: LegHistory | null;
  readonly resolvedBy: ControlResolution | null;
}

/** Finds whom an id in the `controlling` list of a leg refers to. */
export type FindParty = (controller: LegHistory, targetId: string) => ControlledParty;

/** Applies the rules of `controlGrants` to all legs of the timeline. */
export function createPartyFinder(
  histories: readonly LegHistory[],
  { resolveControlTarget }: ControlGrantOptions,
): FindParty {
  const legs = histories.map(({ facts }) => facts).filter(isLeg);
  const findTarget = createTargetFinder(legs);
  const byFacts = new Map(histories.map((history) => [history.facts, history]));
  const byKey = new Map(histories.map((history) => [history.key, history]));
  const participants = legs.map(({ participant }) => participant);
  const known = new Map<LegHistory, Map<string, ControlledParty>>();

  const find: FindParty = (controller, targetId) => {
    const answer =
      typeof resolveControlTarget === 'function'
        ? participantFacts(resolveControlTarget(targetId, participants))
        : null;
    const fromApp = answer && (byFacts.get(answer) ?? byKey.get(answer.key));
    const found =
      fromApp || !isLeg(controller.facts) ? null : findTarget(controller.facts, targetId);
    const target = fromApp ?? (found ? (byFacts.get(found.leg) ?? null) : null);
    return {
      key: grantKey(
        { kind: 'leg', key: controller.key },
        target ? { kind: 'leg', key: target.key } : { kind: 'unknown', id: targetId },
      ),
      target,
      resolvedBy: fromApp ? 'app' : (found?.resolvedBy ?? null),
    };
  };

  return (controller, targetId) => {
    const ofController = known.get(controller) ?? new Map<string, ControlledParty>();
    known.set(controller, ofController);
    const party = ofController.get(targetId) ?? find(controller, targetId);
    ofController.set(targetId, party);
    return party;
  };
}

function isLeg(facts: ParticipantFacts): facts is Leg {
  return facts.participant !== null;
}
