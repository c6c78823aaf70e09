/** The legs of a live session, with only those changes that matter to the card of *one* leg. */
import type { KitSettings } from '../../internals/settings.js';
import { contestedPages, grantsOf, legOf } from '../../internals/use-grants.js';
import {
  controlReported,
  type CobrowseMediaParticipant,
  type ControlGrant,
} from '../../model/index.js';
import { placeOfLeg, type LegPlace } from '../participant-card/several-legs.js';
import { isShownSame, OWN_FIELDS } from './session-participants.js';

type Leg = CobrowseMediaParticipant;
type Legs = readonly Leg[];

/** What a card shows of the session: grants of its leg, and the person's other legs. */
interface ShownOfSession {
  readonly grants: readonly ShownGrant[];
  readonly place: LegPlace | null;
}

/** A grant that the leg holds, or that is held over it. */
interface ShownGrant {
  readonly grant: ControlGrant;
  /** How many people control the target; undefined if it is one. */
  readonly people: number | undefined;
}

/** For which leg, and from which data, a card was last asked about. */
interface Asked {
  readonly leg: unknown;
  readonly legs: Legs;
  readonly resolve: KitSettings['resolveControlTarget'];
}

/**
 * Keeps the legs that one card was given as long as the card would show the same with the newer ones.
 * So when two people exchange control, the cards of everybody else do not render.
 */
export class CardParticipants {
  #asked: Asked | undefined;
  #given: Legs | undefined;
  #shown: ShownOfSession | undefined;

  /** The legs to give to the card of `own`; undefined when the store does not have the session. */
  read(legs: Legs | undefined, own: Leg | undefined, settings: KitSettings): Legs | undefined {
    if (!legs) {
      this.#asked = undefined;
      return undefined;
    }
    const before = this.#asked;
    const next: Asked = { leg: legOf(own), legs, resolve: settings.resolveControlTarget };
    const isSameCard =
      before !== undefined && before.leg === next.leg && before.resolve === next.resolve;
    if (isSameCard && before.legs === legs) return this.#given;
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
  const grants = grantsOf(settings, legs, own);
  const contested = contestedPages(grants);
  const leg = legOf(own);
  return {
    grants: grants
      .filter(({ controller, target }) => legOf(controller) === leg || legOf(target) === leg)
      .map((grant) => ({ grant, people: contested.get(legOf(grant.target)) })),
    place: placeOfLeg(own ?? null, legs),
  };
}

/**
 * Whether the same legs report control at all. A card does not announce that control was lost when a
 * leg merely stops to report it, so it must see the report that follows.
 */
function reportsSameControl(before: Legs, after: Legs): boolean {
  if (before.length !== after.length) return false;
  return after.every((leg, index) => isReporting(leg) === isReporting(before[index]));
}

function isReporting(leg: Leg | undefined): boolean {
  return controlReported(leg) !== 'unreported';
}

function isSameShown(before: ShownOfSession, after: ShownOfSession): boolean {
  return (
    before.place?.place === after.place?.place &&
    before.place?.count === after.place?.count &&
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

/** Whether two legs look the same in a sentence about one of their grants. */
function isSamePerson(one: Leg | undefined, other: Leg | undefined): boolean {
  return one === other || isShownSame(one, other, IGNORED_FIELDS);
}

/** Whom somebody controls is compared grant by grant. */
const IGNORED_FIELDS: ReadonlySet<string> = new Set([...OWN_FIELDS, 'controlling']);
