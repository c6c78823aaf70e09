'use client';
import {
  controlGrants,
  participantFacts,
  type CobrowseMediaParticipant,
  type ControlGrant,
} from '../model/index.js';
import { guarded, useSettings, type KitSettings } from './settings.js';

type Resolve = KitSettings['resolveControlTarget'];

interface Remembered {
  readonly resolve: Resolve;
  readonly grants: readonly ControlGrant[];
}

/** Every card of a session asks for the same grants, so they are worked out once for its array. */
const remembered = new WeakMap<object, Remembered>();

/** The control grants of a session, by the host's rule where there is one. */
export function useGrants(
  participants: readonly CobrowseMediaParticipant[] | null | undefined,
): readonly ControlGrant[] {
  const settings = useSettings();
  const resolve = settings.resolveControlTarget;
  if (!Array.isArray(participants)) return [];
  const known = remembered.get(participants);
  if (known && known.resolve === resolve) return known.grants;
  const grants = controlGrants(participants, {
    resolveControlTarget:
      resolve && ((id, legs) => guarded(settings, () => resolve(id, legs)) ?? undefined),
  });
  remembered.set(participants, { resolve, grants });
  return grants;
}

/** Whether a second live person may control the page that a grant is about. */
export function isContested(grant: ControlGrant, grants: readonly ControlGrant[]): boolean {
  if (grant.status !== 'active') return false;
  return grants.some(
    (other) =>
      other.status === 'active' &&
      isSameLeg(other.target, grant.target) &&
      personOf(other.controller) !== personOf(grant.controller),
  );
}

/** Whether two objects describe one leg: live data brings new objects for the same leg. */
export function isSameLeg(
  one: CobrowseMediaParticipant | null | undefined,
  other: CobrowseMediaParticipant | null | undefined,
): boolean {
  const { key } = participantFacts(one);
  return one === other || (key !== '' && key === participantFacts(other).key);
}

/** Who a leg belongs to: several legs of one user are one person. */
function personOf(participant: CobrowseMediaParticipant): unknown {
  const { userId, id } = participantFacts(participant);
  return userId ?? id ?? participant;
}
