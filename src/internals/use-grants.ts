'use client';
import {
  controlGrants,
  participantFacts,
  type CobrowseMediaParticipant,
  type ControlGrant,
} from '../model/index.js';
import { useControlTargetResolver, useSettings, type KitSettings } from './settings.js';

type Legs = readonly CobrowseMediaParticipant[];

interface Remembered {
  readonly resolve: KitSettings['resolveControlTarget'];
  readonly grants: readonly ControlGrant[];
}

/** Every card of a session asks for the same grants, so they are worked out once for its array. */
const remembered = new WeakMap<Legs, Remembered>();

/**
 * The control grants of a session, by the app's rule if it has one. What `own` reports counts also
 * when it is not in the session.
 */
export function useGrants(
  participants: Legs | null | undefined,
  own?: CobrowseMediaParticipant | null,
): readonly ControlGrant[] {
  // The app's own function, since the guarded one differs from card to card.
  const resolve = useSettings().resolveControlTarget;
  const resolveControlTarget = useControlTargetResolver();
  const session: Legs = Array.isArray(participants) ? participants : [];
  const isMissing = own && !session.some((leg) => legOf(leg) === legOf(own));
  const legs = isMissing ? [...session, own] : session;
  const known = remembered.get(legs);
  if (known && known.resolve === resolve) return known.grants;
  const grants = controlGrants(legs, { resolveControlTarget });
  remembered.set(legs, { resolve, grants });
  return grants;
}

/** How many live people may control one page, by {@link legOf}, where it is more than one. */
export function contestedPages(grants: readonly ControlGrant[]): ReadonlyMap<unknown, number> {
  const known = countedPages.get(grants) ?? countPeople(grants);
  countedPages.set(grants, known);
  return known;
}

/** Every card of a session asks about the same grants. */
const countedPages = new WeakMap<readonly ControlGrant[], ReadonlyMap<unknown, number>>();

function countPeople(grants: readonly ControlGrant[]): ReadonlyMap<unknown, number> {
  const peopleOf = new Map<unknown, Set<unknown>>();
  for (const { status, target, controller } of grants) {
    if (status !== 'active') continue;
    const page = legOf(target);
    const people = peopleOf.get(page) ?? new Set();
    const { userId, id } = participantFacts(controller);
    people.add(userId ?? id ?? controller); // several legs of one user are one person
    peopleOf.set(page, people);
  }
  const counts = [...peopleOf].map(([page, people]) => [page, people.size] as const);
  return new Map(counts.filter(([, count]) => count > 1));
}

/** What is the same for all objects that describe one leg: live data brings new ones for the same. */
export function legOf(participant: CobrowseMediaParticipant | null | undefined): unknown {
  return participantFacts(participant).key || participant;
}
