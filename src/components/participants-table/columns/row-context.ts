/**
 * What a row shows in addition to its participant: the session, who controls whom, and findings.
 */
import {
  controlGrants,
  type CobrowseConversation,
  type CobrowseMediaParticipant,
  type ControlGrant,
  type ControlGrantOptions,
} from '../../../model/index.js';
import { contestedPages, legOf } from '../../../internals/use-grants.js';
import { reportedName } from '../../../model/names.js';
import type { SessionFinding } from '../../../model/findings/index.js';
import type { GetFindings, GetSession } from '../types.js';

/** What a row shows in addition to its participant. */
export interface RowContext extends Grants {
  readonly session: CobrowseConversation | null;
  readonly findings: readonly SessionFinding[];
}

interface Grants {
  /** Grants that the participant holds. */
  readonly controls: readonly ControlGrant[];
  /** Grants that others hold over the participant. */
  readonly controlledBy: readonly ControlGrant[];
  /** For each of these pages that several people control, by `legOf`, how many they are. */
  readonly contested: ReadonlyMap<unknown, number>;
}

/** The app's functions for reading rows. The caller catches their errors. */
export interface RowContextOptions extends ControlGrantOptions {
  readonly getSession?: GetSession | undefined;
  readonly getFindings?: GetFindings | undefined;
}

const NONE: readonly never[] = [];
const NO_GRANTS: Grants = { controls: NONE, controlledBy: NONE, contested: new Map() };

/**
 * Reads row contexts. The app may pass new functions that return new arrays in every render.
 * Results are therefore compared by content, so that a row renders again only when something in it
 * changes.
 */
export class RowContexts {
  #options: RowContextOptions = {};
  #grantsOfSession = new WeakMap<object, SessionGrants>();
  #grantsWithoutSession = new WeakMap<object, Grants>();
  #shown = new WeakMap<object, RowContext>();

  /** Sets the functions for reading rows. It is fast enough to run in every render. */
  update(options: RowContextOptions): void {
    if (options.resolveControlTarget !== this.#options.resolveControlTarget) {
      this.#grantsOfSession = new WeakMap();
      this.#grantsWithoutSession = new WeakMap();
    }
    this.#options = options;
  }

  sessionOf(participant: CobrowseMediaParticipant): CobrowseConversation | null {
    return this.#options.getSession?.(participant) ?? null;
  }

  findingsOf(participant: CobrowseMediaParticipant): readonly SessionFinding[] {
    const findings: unknown = this.#options.getFindings?.(participant);
    return Array.isArray(findings) ? findings : NONE;
  }

  grantsOf(participant: CobrowseMediaParticipant): Grants {
    const participants = this.sessionOf(participant)?.participants;
    if (Array.isArray(participants)) {
      return this.#grantsIn(participants).get(legOf(participant)) ?? NO_GRANTS;
    }
    if (!Array.isArray(participant.controlling) || participant.controlling.length === 0) {
      return NO_GRANTS;
    }
    const known = this.#grantsWithoutSession.get(participant);
    if (known) return known;
    const controls = controlGrants([participant], this.#options);
    const grants = { ...NO_GRANTS, controls };
    this.#grantsWithoutSession.set(participant, grants);
    return grants;
  }

  /** The context of a row; the same object until something in it changes. */
  of(participant: CobrowseMediaParticipant): RowContext {
    const before = this.#shown.get(participant);
    const next = {
      ...this.grantsOf(participant),
      session: this.sessionOf(participant),
      findings: this.findingsOf(participant),
    };
    if (before && isSameContext(before, next)) return before;
    this.#shown.set(participant, next);
    return next;
  }

  /** The grants of a session. A new array with the same participants is recognized. */
  #grantsIn(participants: readonly CobrowseMediaParticipant[]): ReadonlyMap<unknown, Grants> {
    const first: unknown = participants[0];
    const cacheKey = typeof first === 'object' && first !== null ? first : participants;
    const known = this.#grantsOfSession.get(cacheKey);
    if (known && isSameList(known.participants, participants)) return known.byParticipant;
    const byParticipant = groupGrants(controlGrants(participants, this.#options));
    this.#grantsOfSession.set(cacheKey, { participants, byParticipant });
    return byParticipant;
  }
}

interface SessionGrants {
  readonly participants: readonly CobrowseMediaParticipant[];
  readonly byParticipant: ReadonlyMap<unknown, Grants>;
}

/** The grants of each leg. Legs without ids are identified by their objects. */
function groupGrants(grants: readonly ControlGrant[]): ReadonlyMap<unknown, Grants> {
  const contested = contestedPages(grants);
  const groups = new Map<unknown, MutableGrants>();
  const groupOf = (participant: CobrowseMediaParticipant): MutableGrants => {
    const leg = legOf(participant);
    const group = groups.get(leg) ?? { controls: [], controlledBy: [], contested };
    groups.set(leg, group);
    return group;
  };
  for (const grant of grants) {
    groupOf(grant.controller).controls.push(grant);
    if (grant.target && grant.status !== 'self') groupOf(grant.target).controlledBy.push(grant);
  }
  return groups;
}

interface MutableGrants extends Grants {
  readonly controls: ControlGrant[];
  readonly controlledBy: ControlGrant[];
}

/**
 * Whether a row shows the same as before. Another participant may have changed without affecting
 * it.
 */
function isSameContext(one: RowContext, other: RowContext): boolean {
  return (
    one.session?.id === other.session?.id &&
    one.session?.name === other.session?.name &&
    isSameList(one.findings, other.findings, isSameFinding) &&
    isSameList(one.controls, other.controls, isSameGrant) &&
    isSameList(one.controlledBy, other.controlledBy, isSameGrant) &&
    hasSamePeople(one, other)
  );
}

/** Whether the same number of people control each of the pages that the row names. */
function hasSamePeople(one: RowContext, other: RowContext): boolean {
  return [...one.controls, ...one.controlledBy].every(({ target }) => {
    const page = legOf(target);
    return one.contested.get(page) === other.contested.get(page);
  });
}

function isSameFinding(one: SessionFinding, other: SessionFinding): boolean {
  return one === other || (one?.rule === other?.rule && one?.severity === other?.severity);
}

function isSameGrant(one: ControlGrant, other: ControlGrant): boolean {
  return (
    one.key === other.key &&
    one.status === other.status &&
    hasSameName(one.controller, other.controller) &&
    hasSameName(one.target, other.target)
  );
}

function hasSameName(
  one: CobrowseMediaParticipant | undefined,
  other: CobrowseMediaParticipant | undefined,
): boolean {
  return one === other || reportedName(one) === reportedName(other);
}

function isSameList<Item>(
  one: readonly Item[],
  other: readonly Item[],
  isSame: (one: Item, other: Item) => boolean = Object.is,
): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  // A plain loop: `every` skips the holes of a sparse array.
  for (const [index, item] of one.entries()) {
    const peer = other[index];
    if (peer === undefined ? item !== undefined : !isSame(item, peer)) return false;
  }
  return true;
}
