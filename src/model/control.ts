/**
 * Who controls whose page. The viewer's data lists ids of an undocumented kind; see {@link
 * controlGrants}.
 */
import type { Callback } from './callback.js';
import { createTargetFinder, type ControlResolution } from './control-targets.js';
import { isLeg, legFacts, participantFacts, type LegFacts } from './facts.js';
import { grantKey, type GrantSide } from './keys.js';
import type { CobrowseMediaParticipant } from './types.js';

export type { ControlResolution } from './control-targets.js';

/**
 * `active`: control can be used now; `ended`: one of the two legs has ended; `self`: the target is
 * the controller's own leg; `unknown`: nobody in the session has the reported id.
 */
export type ControlStatus = 'active' | 'ended' | 'self' | 'unknown';

/** A participant's permission to control the page of another. */
export interface ControlGrant {
  /** Key of the grant: unique within a session, stable while it lasts. */
  readonly key: string;
  /** The leg that was granted control. */
  readonly controller: CobrowseMediaParticipant;
  /** The id as reported. */
  readonly targetId: string;
  /** The leg whose page may be controlled, when it was found. */
  readonly target?: CobrowseMediaParticipant;
  /** How the target was found; null when it was not. */
  readonly resolvedBy: ControlResolution | null;
  /** Whether control can be used now. */
  readonly status: ControlStatus;
}

/** Settings of {@link controlGrants}. */
export interface ControlGrantOptions {
  /**
   * Called first for every id, in case your app knows which leg it refers to. Return that leg, or
   * null or undefined to let the kit look it up.
   */
  readonly resolveControlTarget?:
    | Callback<
        [id: string, participants: readonly CobrowseMediaParticipant[]],
        CobrowseMediaParticipant | null | undefined
      >
    | undefined;
}

/**
 * Whether control was reported: `unreported` if the data has no `controlling` list, `none` if the
 * list is empty, otherwise `some`.
 */
export type ControlReport = 'unreported' | 'none' | 'some';

/**
 * Tells whether a participant's data says whom the participant may control. A missing list is not
 * the same as an empty one.
 *
 * @example controlReported({ controlling: [] }) // 'none'
 */
export function controlReported(
  participant: CobrowseMediaParticipant | null | undefined,
): ControlReport {
  const { controlling } = participantFacts(participant);
  if (controlling === null) return 'unreported';
  return controlling.length > 0 ? 'some' : 'none';
}

/**
 * Lists the control grants of a session, one per controller and target. Genesys does not document
 * what kind of ids `controlling` contains. Within one co-browse session, an id is looked up in this
 * order: the result of `resolveControlTarget`, a participant id, a communication id, the id that
 * other legs name as their peer, and finally the only sharer of the session.
 *
 * @example
 * ```ts
 * const [grant] = controlGrants([
 *   { id: 'v', cobrowseRole: 'viewer', state: 'connected', controlling: ['s'] },
 *   { id: 's', cobrowseRole: 'sharer', state: 'connected' },
 * ]);
 * grant?.status // 'active'
 * ```
 */
export function controlGrants(
  participants: readonly (CobrowseMediaParticipant | null | undefined)[] | null | undefined,
  options?: ControlGrantOptions | null,
): readonly ControlGrant[] {
  const legs = legFacts(participants);
  const isAnyReported = legs.some(
    ({ controlling }) => controlling !== null && controlling.length > 0,
  );
  if (!isAnyReported) return [];
  const reported = legs.map(({ participant }) => participant);
  const askApp = options?.resolveControlTarget;
  const findTarget = createTargetFinder(legs);
  const sideOf = createSideFinder(legs);
  const grants = new Map<string, ControlGrant>();

  for (const controller of legs) {
    for (const targetId of controller.controlling ?? []) {
      const answer = typeof askApp === 'function' ? askApp(targetId, reported) : null;
      const fromApp = participantFacts(answer);
      const found = isLeg(fromApp)
        ? { resolvedBy: 'app' as const, leg: fromApp }
        : findTarget(controller, targetId);
      const target: GrantSide = found ? sideOf(found.leg) : { kind: 'unknown', id: targetId };
      const key = grantKey(sideOf(controller), target);
      if (grants.has(key)) continue;
      grants.set(key, {
        key,
        controller: controller.participant,
        targetId,
        ...(found && { target: found.leg.participant }),
        resolvedBy: found?.resolvedBy ?? null,
        status: statusOf(controller, found?.leg),
      });
    }
  }
  return [...grants.values()];
}

/** Finds what identifies a leg in the key of a grant: its own key or, without ids, its position. */
function createSideFinder(legs: readonly LegFacts[]): (leg: LegFacts) => GrantSide {
  const numbers = new Map(legs.map((leg, index) => [leg, index]));
  return (leg) => {
    if (leg.key !== '') return { kind: 'leg', key: leg.key };
    // The app can name a leg that is not in the session.
    const number = numbers.get(leg) ?? numbers.size;
    numbers.set(leg, number);
    return { kind: 'legWithoutId', number };
  };
}

function statusOf(controller: LegFacts, target: LegFacts | undefined): ControlStatus {
  if (!target) return 'unknown';
  const isSameParticipant = controller.id !== null && controller.id === target.id;
  if (controller === target || isSameParticipant) return 'self';
  return controller.hasEnded || target.hasEnded ? 'ended' : 'active';
}
