/** Finds whose page is controlled among the legs of a timeline. */
import type { ControlGrantOptions, ControlResolution } from '../control.js';
import { createTargetFinder } from '../control-targets.js';
import { participantFacts, type ParticipantFacts } from '../facts.js';
import { grantKey, type GrantSide } from '../keys.js';
import type { LegHistory } from './observations.js';

/** What an id in `controlling` of a leg grants. */
export interface ResolvedGrant {
  /** Key of the grant, see `grantKey`. */
  readonly key: string;
  /** The leg whose page may be controlled; null when it was not found. */
  readonly target: LegHistory | null;
  readonly resolvedBy: ControlResolution | null;
}

/** Finds what an id in `controlling` of a leg grants. */
export type ResolveGrant = (controller: LegHistory, targetId: string) => ResolvedGrant;

/**
 * Applies the rules of `controlGrants` to all legs of the timeline. An answer of the app that is not a
 * leg of the timeline is ignored, because the timeline could not draw it.
 */
export function createGrantResolver(
  histories: readonly LegHistory[],
  { resolveControlTarget }: ControlGrantOptions,
): ResolveGrant {
  const legs = histories.map(({ facts }) => facts);
  const findTarget = createTargetFinder(legs);
  const byFacts = new Map<ParticipantFacts, LegHistory>(
    histories.map((history) => [history.facts, history]),
  );
  const byKey = new Map(histories.map((history) => [history.key, history]));
  const participants = legs.map(({ participant }) => participant);
  const askApp = (targetId: string): LegHistory | undefined => {
    if (typeof resolveControlTarget !== 'function') return undefined;
    const answer = participantFacts(resolveControlTarget(targetId, participants));
    return byFacts.get(answer) ?? byKey.get(answer.key);
  };
  const known = new Map<LegHistory, Map<string, ResolvedGrant>>();

  const resolve: ResolveGrant = (controller, targetId) => {
    const fromApp = askApp(targetId);
    if (fromApp) return grantOf(controller, targetId, fromApp, 'app');
    const found = findTarget(controller.facts, targetId);
    const target = found ? byFacts.get(found.leg) : undefined;
    return grantOf(controller, targetId, target ?? null, found?.resolvedBy ?? null);
  };

  return (controller, targetId) => {
    const ofController = known.get(controller) ?? new Map<string, ResolvedGrant>();
    known.set(controller, ofController);
    const grant = ofController.get(targetId) ?? resolve(controller, targetId);
    ofController.set(targetId, grant);
    return grant;
  };
}

function grantOf(
  controller: LegHistory,
  targetId: string,
  target: LegHistory | null,
  resolvedBy: ControlResolution | null,
): ResolvedGrant {
  const side: GrantSide = target
    ? { kind: 'leg', key: target.key }
    : { kind: 'unknown', id: targetId };
  return { key: grantKey({ kind: 'leg', key: controller.key }, side), target, resolvedBy };
}
