/** Who controls whose page. The wire lists ids of an undocumented kind on the viewer; see {@link controlGrants}. */
import { participantFacts, type ParticipantFacts } from './facts.js';
import type { CobrowseMediaParticipant } from './types.js';

/** How the target of a grant was found. `sole-sharer` is a presumption, `host` the integrator's word. */
export type ControlResolution =
  | 'participant'
  | 'communication'
  | 'counterpart'
  | 'sole-sharer'
  | 'host';

/** `unknown`: no target in the session; `self`: a leg of its own; `ended`: either leg is over. */
export type ControlStatus = 'active' | 'ended' | 'self' | 'unknown';

/** One participant may control the page of another. */
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
  /** Whether control can be exercised now. */
  readonly status: ControlStatus;
}

/** Settings of {@link controlGrants}. */
export interface ControlGrantOptions {
  /** Asked first: the leg that an id means, for hosts that know; undefined or null: use the rules. */
  readonly resolveControlTarget?:
    | ((
        id: string,
        participants: readonly CobrowseMediaParticipant[],
      ) => CobrowseMediaParticipant | null | undefined)
    | undefined;
}

/** Whether control was reported at all: absent is not the same as empty. */
export type ControlReport = 'unreported' | 'none' | 'some';

/**
 * Whether a participant says whom it may control.
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
 * Every control grant of a session, one per controller and target. What kind of id `controlling`
 * holds is not documented, so it is looked up, within one co-browse session, as: the host's answer,
 * a participant id, a communication id, the id that other legs name as their peer, and at last the
 * only sharer of the session. The last two are not looked for among a thousand candidates.
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
  const ask = options?.resolveControlTarget;
  const all = Array.isArray(participants) ? participants : [];
  const legs = all.map(participantFacts).filter(isLeg);
  const reported = legs.map(({ participant }) => participant);
  const sharers = legs.filter(({ role }) => role?.value === 'sharer');
  const named = legsByIds(legs);
  const keyOf = (leg: Leg) => leg.key || `~~${legs.indexOf(leg)}`;
  const grants = new Map<string, ControlGrant>();
  for (const controller of legs) {
    for (const targetId of controller.controlling ?? []) {
      const answer = participantFacts(typeof ask === 'function' ? ask(targetId, reported) : null);
      const { by, leg } = isLeg(answer)
        ? ({ by: 'host', leg: answer } as const)
        : resolve(controller, targetId, legs, sharers, named);
      const key = `${keyOf(controller)}>${leg ? keyOf(leg) : `~?${targetId}`}`;
      if (grants.has(key)) continue;
      grants.set(key, {
        key,
        controller: controller.participant,
        targetId,
        ...(leg && { target: leg.participant }),
        resolvedBy: by,
        status: statusOf(controller, leg),
      });
    }
  }
  return [...grants.values()];
}

/** Facts of what was a participant indeed. */
type Leg = ParticipantFacts & { readonly participant: CobrowseMediaParticipant };

function isLeg(facts: ParticipantFacts): facts is Leg {
  return facts.participant !== null;
}

/** Legs by every id that they bear, so that large sessions take no longer. */
type LegsByIds = ReadonlyMap<string | null, readonly Leg[]>;

function legsByIds(legs: readonly Leg[]): LegsByIds {
  const named = new Map<string | null, Leg[]>();
  for (const leg of legs) {
    for (const id of [leg.id, leg.communicationId, leg.peer]) {
      const bearers = named.get(id) ?? [];
      bearers.push(leg);
      named.set(id, bearers);
    }
  }
  return named;
}

function statusOf(controller: Leg, target: Leg | undefined): ControlStatus {
  if (!target) return 'unknown';
  if (isSameParty(target, controller)) return 'self';
  return controller.over || target.over ? 'ended' : 'active';
}

interface Resolved {
  readonly by: ControlResolution | null;
  readonly leg?: Leg;
}

function resolve(
  controller: Leg,
  targetId: string,
  legs: readonly Leg[],
  sharers: readonly Leg[],
  named: LegsByIds,
): Resolved {
  const here = controller.sessionId;
  // A leg that names no session may be of any.
  const isNear = ({ sessionId }: Leg) => (sessionId ?? here) === (here ?? sessionId);
  const bearers = named.get(targetId)?.filter(isNear) ?? [];
  const isOther = (leg: Leg) => leg !== controller && isNear(leg);
  // An id that legs name as their peer is the communication id of the leg on their other side.
  const isCounterpart = (leg: Leg) => leg.peer !== targetId && isOther(leg);
  const counterpart = (candidates: readonly Leg[]) =>
    best('counterpart', bearers.length > 0 ? oneParty(candidates, isCounterpart) : []);
  return (
    best(
      'participant',
      bearers.filter((leg) => leg.id === targetId),
    ) ??
    best(
      'communication',
      bearers.filter((leg) => leg.communicationId === targetId),
    ) ??
    counterpart(sharers) ??
    counterpart(legs) ??
    best('sole-sharer', oneParty(sharers, isOther)) ?? { by: null }
  );
}

/** Of several legs of one participant: one that is not over. */
function best(by: ControlResolution, legs: readonly Leg[]): Resolved | undefined {
  const leg = legs.find(({ over }) => !over) ?? legs[0];
  return leg && { by, leg };
}

/**
 * Several legs of one participant are one party; two parties leave the answer open. Among thousands
 * of legs nobody is guessed: all would be looked at for every grant.
 */
function oneParty(legs: readonly Leg[], applies: (leg: Leg) => boolean): readonly Leg[] {
  const party = legs.length < 1000 ? legs.filter(applies) : [];
  return party.every((leg) => isSameParty(leg, party[0])) ? party : [];
}

function isSameParty(one: Leg, other: Leg | undefined): boolean {
  return one === other || (one.id !== null && one.id === other?.id);
}
