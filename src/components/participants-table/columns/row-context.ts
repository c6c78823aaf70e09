/** What a row shows besides its own leg: kept as the same object while it reads the same. */
import {
  controlGrants,
  legKey,
  type CobrowseConversation,
  type CobrowseMediaParticipant,
  type ControlGrant,
  type ControlGrantOptions,
} from '../../../model/index.js';
import { nameParts } from '../../../model/names.js';
import type { FindingsOf, SessionOf } from '../types.js';

/** What belongs to a row besides its leg. */
export interface RowExtras {
  readonly session: CobrowseConversation | null;
  /** Grants that the leg has. */
  readonly controls: readonly ControlGrant[];
  /** Grants that others have over the leg. */
  readonly controlledBy: readonly ControlGrant[];
  readonly findings: readonly FindingLike[];
}

interface FindingLike {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
}

/** Finds the extras of legs. */
export interface ExtrasSource {
  readonly sessionOf: (leg: CobrowseMediaParticipant) => CobrowseConversation | null;
  readonly grantsOf: (leg: CobrowseMediaParticipant) => Grants;
  readonly findingsOf: (leg: CobrowseMediaParticipant) => readonly FindingLike[];
  /** All of it, for a row on screen. */
  readonly of: (leg: CobrowseMediaParticipant) => RowExtras;
}

type Grants = Pick<RowExtras, 'controls' | 'controlledBy'>;

const NONE: readonly never[] = [];
const NO_GRANTS: Grants = { controls: NONE, controlledBy: NONE };

/** Options of {@link createExtras}. The functions are the host's, guarded by the caller. */
export interface ExtrasOptions extends ControlGrantOptions {
  readonly sessionOf: SessionOf | undefined;
  readonly findingsOf: FindingsOf | undefined;
}

/** A source of extras for the host's functions. Remembers by identity of legs and sessions. */
export function createExtras(options: ExtrasOptions): ExtrasSource {
  const bySession = new WeakMap<object, ReadonlyMap<string, Grants>>();
  const byLeg = new WeakMap<object, Grants>();
  const shown = new WeakMap<object, RowExtras>();

  const sessionOf = (leg: CobrowseMediaParticipant): CobrowseConversation | null =>
    options.sessionOf?.(leg) ?? null;
  const findingsOf = (leg: CobrowseMediaParticipant): readonly FindingLike[] =>
    options.findingsOf?.(leg) ?? NONE;

  function grantsOf(leg: CobrowseMediaParticipant): Grants {
    const legs = sessionOf(leg)?.participants;
    if (!Array.isArray(legs)) {
      if (!Array.isArray(leg.controlling) || leg.controlling.length === 0) return NO_GRANTS;
      const alone = byLeg.get(leg) ?? {
        controls: controlGrants([leg], options),
        controlledBy: NONE,
      };
      byLeg.set(leg, alone);
      return alone;
    }
    const known = bySession.get(legs) ?? groupGrants(controlGrants(legs, options));
    bySession.set(legs, known);
    return known.get(legKey(leg)) ?? NO_GRANTS;
  }

  return {
    sessionOf,
    grantsOf,
    findingsOf,
    of: (leg) => {
      const before = shown.get(leg);
      const grants = grantsOf(leg);
      const next = { session: sessionOf(leg), ...grants, findings: findingsOf(leg) };
      const extras = before && isSame(before, next) ? before : next;
      shown.set(leg, extras);
      return extras;
    },
  };
}

function groupGrants(grants: readonly ControlGrant[]): ReadonlyMap<string, Grants> {
  const groups = new Map<string, { controls: ControlGrant[]; controlledBy: ControlGrant[] }>();
  const groupOf = (leg: CobrowseMediaParticipant) => {
    const key = legKey(leg);
    const group = groups.get(key) ?? { controls: [], controlledBy: [] };
    groups.set(key, group);
    return group;
  };
  for (const grant of grants) {
    groupOf(grant.controller).controls.push(grant);
    if (grant.target && grant.status !== 'self') groupOf(grant.target).controlledBy.push(grant);
  }
  return groups;
}

/** Whether a row reads the same: another leg of the session may have changed in other ways. */
function isSame(one: RowExtras, other: RowExtras): boolean {
  return (
    one.findings === other.findings &&
    one.session?.id === other.session?.id &&
    one.session?.name === other.session?.name &&
    areSameGrants(one.controls, other.controls) &&
    areSameGrants(one.controlledBy, other.controlledBy)
  );
}

function areSameGrants(one: readonly ControlGrant[], other: readonly ControlGrant[]): boolean {
  return (
    one === other ||
    (one.length === other.length &&
      one.every((grant, index) => {
        const peer = other[index];
        return (
          peer?.key === grant.key &&
          peer.status === grant.status &&
          isSamePerson(peer.controller, grant.controller) &&
          isSamePerson(peer.target, grant.target)
        );
      }))
  );
}

function isSamePerson(
  one: CobrowseMediaParticipant | undefined,
  other: CobrowseMediaParticipant | undefined,
): boolean {
  return one === other || nameParts(one).name === nameParts(other).name;
}
