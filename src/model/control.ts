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

/** `unknown`: no target in the session; `self`: its own leg; `ended`: either leg is over. */
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
 * only sharer of the session.
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
  options: ControlGrantOptions = {},
): readonly ControlGrant[] {
  const legs = (Array.isArray(participants) ? participants : [])
    .map(participantFacts)
    .filter((leg) => leg.participant !== null);
  const grants = new Map<string, ControlGrant>();
  for (const controller of legs) {
    for (const targetId of controller.controlling ?? []) {
      const grant = grantOf(controller, targetId, legs, options);
      if (grant && !grants.has(grant.key)) grants.set(grant.key, grant);
    }
  }
  return [...grants.values()];
}

interface Resolved {
  readonly leg: ParticipantFacts;
  readonly by: ControlResolution;
}

function grantOf(
  controller: ParticipantFacts,
  targetId: string,
  legs: readonly ParticipantFacts[],
  options: ControlGrantOptions,
): ControlGrant | null {
  if (!controller.participant) return null;
  const found = askHost(targetId, legs, options) ?? resolve(controller, targetId, legs);
  const target = found?.leg.participant;
  return {
    key: `${controller.key}>${found ? found.leg.key : `?${targetId}`}`,
    controller: controller.participant,
    targetId,
    ...(target ? { target } : {}),
    resolvedBy: found?.by ?? null,
    status: statusOf(controller, found?.leg),
  };
}

function statusOf(
  controller: ParticipantFacts,
  target: ParticipantFacts | undefined,
): ControlStatus {
  if (!target) return 'unknown';
  if (target === controller) return 'self';
  return isOver(controller) || isOver(target) ? 'ended' : 'active';
}

function askHost(
  targetId: string,
  legs: readonly ParticipantFacts[],
  { resolveControlTarget }: ControlGrantOptions,
): Resolved | null {
  if (!resolveControlTarget) return null;
  const answer = resolveControlTarget(
    targetId,
    legs.map((leg) => leg.participant).filter((participant) => participant !== null),
  );
  return answer ? { leg: participantFacts(answer), by: 'host' } : null;
}

function resolve(
  controller: ParticipantFacts,
  targetId: string,
  legs: readonly ParticipantFacts[],
): Resolved | null {
  const session = legs.filter((leg) => sameSession(leg, controller));
  const found = (matches: readonly ParticipantFacts[], by: ControlResolution): Resolved | null => {
    const leg = best(matches, controller);
    return leg ? { leg, by } : null;
  };
  return (
    found(
      session.filter((leg) => leg.id === targetId),
      'participant',
    ) ??
    found(
      session.filter((leg) => leg.communicationId === targetId),
      'communication',
    ) ??
    found(counterparts(session, controller, targetId), 'counterpart') ??
    found(soleSharer(session, controller), 'sole-sharer')
  );
}

/** An id that legs name as their peer is the communication id of the leg on their other side. */
function counterparts(
  session: readonly ParticipantFacts[],
  controller: ParticipantFacts,
  targetId: string,
): readonly ParticipantFacts[] {
  if (!session.some((leg) => leg.peer === targetId)) return [];
  const others = session.filter((leg) => leg.peer !== targetId && leg !== controller);
  const sharers = others.filter((leg) => leg.role?.value === 'sharer');
  return onlyOneParty(sharers.length > 0 ? sharers : others);
}

function soleSharer(
  session: readonly ParticipantFacts[],
  controller: ParticipantFacts,
): readonly ParticipantFacts[] {
  return onlyOneParty(session.filter((leg) => leg.role?.value === 'sharer' && leg !== controller));
}

/** Several legs of one participant are one party; two parties leave the answer open. */
function onlyOneParty(legs: readonly ParticipantFacts[]): readonly ParticipantFacts[] {
  const [first] = legs;
  return first && legs.every((leg) => leg === first || (leg.id !== null && leg.id === first.id))
    ? legs
    : [];
}

/** Of several legs of one participant: one that is not over, then one that is not the controller's own. */
function best(
  legs: readonly ParticipantFacts[],
  controller: ParticipantFacts,
): ParticipantFacts | undefined {
  const current = legs.filter((leg) => !isOver(leg));
  const pool = current.length > 0 ? current : legs;
  return pool.find((leg) => leg !== controller) ?? pool[0];
}

function sameSession(leg: ParticipantFacts, controller: ParticipantFacts): boolean {
  return (
    leg.sessionId === null ||
    controller.sessionId === null ||
    leg.sessionId === controller.sessionId
  );
}

function isOver(leg: ParticipantFacts): boolean {
  return leg.phase === 'ended' || leg.phase === 'wrapup';
}
