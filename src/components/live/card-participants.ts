/** The legs of a live session, with only those changes that matter to the card of *one* leg. */
import type { KitSettings } from '../../internals/settings.js';
import { contestedPages, grantsOf, legOf } from '../../internals/use-grants.js';
import {
  controlReported,
  type CobrowseMediaParticipant,
  type ControlGrant,
} from '../../model/index.js';
import { legNumberOf, type LegNumber } from '../participant-card/several-legs.js';
import { isShownSame, OWN_FIELDS } from './session-participants.js';

type Leg = CobrowseMediaParticipant;
type Legs = readonly Leg[];

/** What a card shows of the session: grants of its leg, and the person's other legs. */
interface ShownOfSession {
  readonly grants: readonly ShownGrant[];
  readonly legNumber: LegNumber | null;
}

/** A grant that the leg holds, or that is held over it. */
interface ShownGrant {
  readonly grant: ControlGrant;
  /** How many people control the target; undefined if it is one. */
  readonly people: number | undefined;
}

/** The leg, data and setting that `read` was last called with. */
interface Asked {
  readonly own: Leg | undefined;
  readonly legs: Legs;
  readonly resolve: KitSettings['resolveControlTarget'];
}

/**
 * Passes a card the same legs as before, as long as it would show the same with the newer ones.
 * When two people exchange control, for example, the cards of everybody else do not render.
 */
export class CardParticipants {
  #asked: Asked | undefined;
  #given: Legs | undefined;
  #shown: ShownOfSession | undefined;

  /** The legs to pass to the card of `own`; undefined when the store does not have the session. */
  read(legs: Legs | undefined, own: Leg | undefined, settings: KitSettings): Legs | undefined {
    if (!legs) {
      this.#asked = undefined;
      return undefined;
    }
    const before = this.#asked;
    const next: Asked = { own, legs, resolve: settings.resolveControlTarget };
    const isSameResolver = before?.resolve === next.resolve;
    if (before?.legs === legs && before.own === own && isSameResolver) return this.#given;
    const isSameCard = before !== undefined && legOf(before.own) === legOf(own) && isSameResolver;
    const shown = shownOf(legs, own, settings);
    const isUnchanged =
      isSameCard &&
      this.#given !== undefined &&
      this.#shown !== undefined &&
      reportsSameControl(this.#given, legs) &&
      isSameShown(this.#shown, shown);
    this.#asked = next;
    if (!isUnchanged) {
      this.#given = legs;
      this.#shown = shown;
    }
    return this.#given;
  }
}

function shownOf(legs: Legs, own: Leg | undefined, settings: KitSettings): ShownOfSession {
  return {
    grants: grantsByLeg(grantsOf(settings, legs, own)).get(legOf(own)) ?? NO_GRANTS,
    legNumber: legNumberOf(own ?? null, legs),
  };
}

const NO_GRANTS: readonly ShownGrant[] = [];

/** Cached by array, because every card of a session needs the same results. */
const rememberedGrants = new WeakMap<readonly ControlGrant[], GrantsByLeg>();
const rememberedReports = new WeakMap<Legs, readonly boolean[]>();

type GrantsByLeg = ReadonlyMap<unknown, readonly ShownGrant[]>;

/** The grants that each leg holds, or that are held over it. */
function grantsByLeg(grants: readonly ControlGrant[]): GrantsByLeg {
  const known = rememberedGrants.get(grants);
  if (known) return known;
  const contested = contestedPages(grants);
  const byLeg = new Map<unknown, ShownGrant[]>();
  for (const grant of grants) {
    const target = legOf(grant.target);
    const shown = { grant, people: contested.get(target) };
    for (const leg of new Set([legOf(grant.controller), target])) {
      const ofLeg = byLeg.get(leg) ?? [];
      ofLeg.push(shown);
      byLeg.set(leg, ofLeg);
    }
  }
  rememberedGrants.set(grants, byLeg);
  return byLeg;
}

/**
 * Whether the same legs report control at all. If a leg merely stops reporting control, its card
 * does not announce that control was lost. It must therefore see the next report.
 */
function reportsSameControl(before: Legs, after: Legs): boolean {
  const reportsBefore = controlReports(before);
  const reportsAfter = controlReports(after);
  return (
    reportsBefore.length === reportsAfter.length &&
    reportsAfter.every((isReported, index) => isReported === reportsBefore[index])
  );
}

/** Whether each leg reports whom it may control. */
function controlReports(legs: Legs): readonly boolean[] {
  const known = rememberedReports.get(legs);
  if (known) return known;
  const reports = legs.map((leg) => controlReported(leg) !== 'unreported');
  rememberedReports.set(legs, reports);
  return reports;
}

function isSameShown(before: ShownOfSession, after: ShownOfSession): boolean {
  return (
    before.legNumber?.number === after.legNumber?.number &&
    before.legNumber?.count === after.legNumber?.count &&
    before.grants.length === after.grants.length &&
    after.grants.every((grant, index) => isSameGrant(before.grants[index], grant))
  );
}

function isSameGrant(before: ShownGrant | undefined, after: ShownGrant): boolean {
  if (!before || before.people !== after.people) return false;
  const { grant: one } = before;
  const { grant: other } = after;
  return (
    one.key === other.key &&
    one.status === other.status &&
    one.resolvedBy === other.resolvedBy &&
    isSamePerson(one.controller, other.controller) &&
    isSamePerson(one.target, other.target)
  );
}

/** Whether a sentence about a grant would show the two legs in the same way. */
function isSamePerson(one: Leg | undefined, other: Leg | undefined): boolean {
  return one === other || isShownSame(one, other, IGNORED_FIELDS);
}

/** Whom somebody controls is not included here, because it is compared grant by grant. */
const IGNORED_FIELDS: ReadonlySet<string> = new Set([...OWN_FIELDS, 'controlling']);
