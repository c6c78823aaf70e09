/**
 * Finds the leg that an id in `controlling` refers to. All legs are indexed once, so a lookup takes
 * the same time in a session with two legs and in one with twenty thousand.
 */
import type { ParticipantFacts } from './facts.js';
import { groupBy } from './group-by.js';
import type { CobrowseMediaParticipant } from './types.js';

/**
 * How the target of a grant was found.
 *
 * - `app`: your `resolveControlTarget` returned it
 * - `participant`, `communication`: a leg has this id
 * - `counterpart`: other legs name this id as their peer, and only one participant can be at the
 *   other end
 * - `sole-sharer`: assumed, because nobody else shares a page
 */
export type ControlResolution =
  | 'participant'
  | 'communication'
  | 'counterpart'
  | 'sole-sharer'
  | 'app';

/** Facts of a participant that is an object. */
export type Leg = ParticipantFacts & { readonly participant: CobrowseMediaParticipant };

/** The target of a grant, and how it was found. */
interface ControlTarget {
  readonly resolvedBy: ControlResolution;
  readonly leg: Leg;
}

/** Finds the leg that an id refers to; undefined when the data leaves that open. */
export type TargetFinder = (controller: Leg, targetId: string) => ControlTarget | undefined;

/** Used as the session id of legs that report none. */
const NO_SESSION = '';

/** Indexes the legs of a session. */
export function createTargetFinder(legs: readonly Leg[]): TargetFinder {
  // Every index below takes the first matching leg, and prefers one that has not ended.
  const liveFirst = [...legs.filter((leg) => !leg.hasEnded), ...legs.filter((leg) => leg.hasEnded)];
  const ranks = once(() => new Map(liveFirst.map((leg, rank) => [leg, rank])));
  const rankOf = (leg: Leg) => ranks().get(leg) ?? 0;
  const inOrder = (one: Leg, other: Leg) => rankOf(one) - rankOf(other);
  const firstOf = (candidates: readonly (Leg | undefined)[]) =>
    candidates.filter((leg) => leg !== undefined).toSorted(inOrder)[0];

  const everySession = once(() => new LegIndex(liveFirst));
  const bySession = once(() => {
    const groups = groupBy(liveFirst, ({ sessionId }) => sessionId ?? NO_SESSION);
    return new Map(Array.from(groups, ([id, group]) => [id, new LegIndex(group)]));
  });

  /** A leg that reports no co-browse session may belong to any of them. */
  const indexesFor = ({ sessionId }: Leg): readonly LegIndex[] =>
    sessionId === null
      ? [everySession()]
      : [bySession().get(sessionId), bySession().get(NO_SESSION)].filter(
          (index) => index !== undefined,
        );

  /** The best leg of the only candidate party; undefined when there are several parties. */
  const onlyParty = (candidates: readonly Leg[]) => {
    const best = firstOf(candidates);
    return candidates.every((leg) => best && partyOf(leg) === partyOf(best)) ? best : undefined;
  };

  return (controller, targetId) => {
    const indexes = indexesFor(controller);
    const participant = firstOf(indexes.map((index) => index.byId.get(targetId)));
    if (participant) return { resolvedBy: 'participant', leg: participant };

    const communication = firstOf(indexes.map((index) => index.byCommunication.get(targetId)));
    if (communication) return { resolvedBy: 'communication', leg: communication };

    // An id that legs name as their peer is the communication id of the leg at the other end.
    if (indexes.some((index) => index.peers.has(targetId))) {
      const options = { controller, withoutPeer: targetId };
      const counterpart =
        onlyParty(indexes.flatMap((index) => index.sharers().candidates(options))) ??
        onlyParty(indexes.flatMap((index) => index.everyone().candidates(options)));
      if (counterpart) return { resolvedBy: 'counterpart', leg: counterpart };
    }

    const sharer = onlyParty(
      indexes.flatMap((index) => index.sharers().candidates({ controller })),
    );
    return sharer && { resolvedBy: 'sole-sharer', leg: sharer };
  };
}

/** Looks up legs by participant id, communication id, user and peer. */
class LegIndex {
  readonly byId = new Map<string, Leg>();
  readonly byCommunication = new Map<string, Leg>();
  /** The ids that legs name as their peer. */
  readonly peers = new Set<string>();
  /** Built when first needed: most ids are found without these two. */
  readonly sharers: () => PartyIndex;
  readonly everyone: () => PartyIndex;

  constructor(legs: readonly Leg[]) {
    this.sharers = once(() => new PartyIndex(legs.filter(({ role }) => role?.value === 'sharer')));
    this.everyone = once(() => new PartyIndex(legs));
    for (const leg of legs) this.#add(leg);
  }

  #add(leg: Leg): void {
    const { id, communicationId, peer } = leg;
    if (id !== null && !this.byId.has(id)) this.byId.set(id, leg);
    if (communicationId !== null && !this.byCommunication.has(communicationId)) {
      this.byCommunication.set(communicationId, leg);
    }
    if (peer !== null) this.peers.add(peer);
  }
}

/** Calls a function when its result is first needed. */
function once<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | undefined;
  return () => {
    made ??= { result: make() };
    return made.result;
  };
}

/** Which legs are left out of the candidates. */
interface CandidateOptions {
  /** The controller: it is never its own counterpart. */
  readonly controller: Leg;
  /** Leaves out the legs that have this peer. */
  readonly withoutPeer?: string;
}

/** Legs by party. The legs of one participant are one party. */
class PartyIndex {
  readonly #parties: ReadonlyMap<string | Leg, readonly Leg[]>;
  /** Cached by excluded peer, so that each list is filtered only once per peer. */
  readonly #remembered = new Map<string | undefined, readonly (readonly Leg[])[]>();

  constructor(legs: readonly Leg[]) {
    this.#parties = groupBy(legs, partyOf);
  }

  /**
   * The best leg of each party. Stops at three parties, since more than one is ambiguous anyway.
   */
  candidates({ controller, withoutPeer }: CandidateOptions): readonly Leg[] {
    const parties = this.#remembered.get(withoutPeer) ?? this.#firstParties(withoutPeer);
    this.#remembered.set(withoutPeer, parties);
    return parties
      .map((legs) => legs.find((leg) => leg !== controller))
      .filter((leg) => leg !== undefined);
  }

  /**
   * The first three parties, with two legs each. Excluding the controller removes at most one leg,
   * so an ambiguity between two parties is still detected.
   */
  #firstParties(withoutPeer: string | undefined): readonly (readonly Leg[])[] {
    const parties: (readonly Leg[])[] = [];
    for (const legs of this.#parties.values()) {
      const first = firstTwo(legs, (leg) => withoutPeer === undefined || leg.peer !== withoutPeer);
      if (first.length > 0) parties.push(first);
      if (parties.length === 3) break;
    }
    return parties;
  }
}

function partyOf(leg: Leg): string | Leg {
  return leg.id ?? leg;
}

function firstTwo(legs: readonly Leg[], applies: (leg: Leg) => boolean): readonly Leg[] {
  const first: Leg[] = [];
  for (const leg of legs) {
    if (applies(leg)) first.push(leg);
    if (first.length === 2) break;
  }
  return first;
}
