'use client';
import {
  controlGrants,
  participantFacts,
  type CobrowseMediaParticipant,
  type ControlGrant,
} from '../model/index.js';
import { groupBy } from '../model/group-by.js';
import { personOf } from '../model/person.js';
import { guardedControlTargetResolver, useSettings, type KitSettings } from './settings.js';

type Legs = readonly CobrowseMediaParticipant[];

interface Remembered {
  readonly resolve: KitSettings['resolveControlTarget'];
  readonly grants: readonly ControlGrant[];
}

/** Caches grants for each array, because every card of a session needs the same ones. */
const remembered = new WeakMap<Legs, Remembered>();

/**
 * The control grants of a session, found with the app's `resolveControlTarget` if it has one.
 * Includes the grants of `own` even if it is not in the session.
 */
export function grantsOf(
  settings: KitSettings,
  participants: Legs | null | undefined,
  own?: CobrowseMediaParticipant | null,
): readonly ControlGrant[] {
  // The app's own function, because each card has a different guarded one.
  const resolve = settings.resolveControlTarget;
  const session: Legs = Array.isArray(participants) ? participants : [];
  const ownLeg = legOf(own);
  const isMissing = own && !session.some((leg) => legOf(leg) === ownLeg);
  const legs = isMissing ? [...session, own] : session;
  const known = remembered.get(legs);
  if (known && known.resolve === resolve) return known.grants;
  const grants = controlGrants(legs, {
    resolveControlTarget: guardedControlTargetResolver(settings),
  });
  remembered.set(legs, { resolve, grants });
  return grants;
}

/** Returns {@link grantsOf} a session, with the settings that apply here. */
export function useGrants(
  participants: Legs | null | undefined,
  own?: CobrowseMediaParticipant | null,
): readonly ControlGrant[] {
  return grantsOf(useSettings(), participants, own);
}

/** For each page that several connected people may control, by {@link legOf}, how many they are. */
export function contestedPages(grants: readonly ControlGrant[]): ReadonlyMap<unknown, number> {
  const known = countedPages.get(grants) ?? countPeople(grants);
  countedPages.set(grants, known);
  return known;
}

/** Cached, because every card of a session needs the same numbers. */
const countedPages = new WeakMap<readonly ControlGrant[], ReadonlyMap<unknown, number>>();

function countPeople(grants: readonly ControlGrant[]): ReadonlyMap<unknown, number> {
  const active = grants.filter(({ status }) => status === 'active');
  const byPage = groupBy(active, ({ target }) => legOf(target));
  const counts = [...byPage].map(([page, group]) => {
    const people = new Set(group.map(({ controller }) => personOf(participantFacts(controller))));
    return [page, people.size] as const;
  });
  const contested = counts.filter(([, count]) => count > 1);
  return contested.length > 0 ? new Map(contested) : NOT_CONTESTED;
}

const NOT_CONTESTED: ReadonlyMap<unknown, number> = new Map();

/**
 * Identifies a leg when it is compared: by its key, because live data has new objects for the same
 * leg, or by its object if it has no ids. {@link legIdentity} is the same as a string.
 */
export function legOf(participant: CobrowseMediaParticipant | null | undefined): unknown {
  return participantFacts(participant).key || participant;
}
