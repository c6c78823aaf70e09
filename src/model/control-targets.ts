/**
 * Finds the leg that an id in `controlling` refers to. All legs are indexed once, so a lookup takes
 * the same time in a session with two legs and in one with twenty thousand.
 */
import type { LegFacts } from './facts.js';
import { groupBy } from './group-by.js';

/**
 * How the target of a grant was found, such as `participant` or `sole-sharer`.
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

/** The target of a grant, and how it was found. */
interface ControlTarget {
  readonly resolvedBy: ControlResolution;
  readonly leg: LegFacts;
}

/** Finds the leg that an id refers to; undefined when the data leaves that open. */
export type TargetFinder = (controller: LegFacts, targetId: string) => ControlTarget | undefined;

/** Used as the session id of legs that report none. */
const NO_SESSION = '';

/** Indexes the legs of a session. */
export function createTargetFinder(legs: readonly LegFacts[]): TargetFinder {
  const session = new SessionTargets(legs);
  return (controller, targetId) => session.find(controller, targetId);
}

/** The legs that can be controlled. Where several match, the first that has not ended is taken. */
class SessionTargets {
  readonly #liveFirst: readonly LegFacts[];
  /** Positions in `#liveFirst`. */
  readonly #ranks = once(() => new Map(this.#liveFirst.map((leg, rank) => [leg, rank])));
  readonly #everySession = once(() => new LegIndex(this.#liveFirst));
  readonly #bySession = once(() => {
    const groups = groupBy(this.#liveFirst, ({ sessionId }) => sessionId ?? NO_SESSION);
    return new Map(Array.from(groups, ([id, group]) => [id, new LegIndex(group)]));
  });

  constructor(legs: readonly LegFacts[]) {
    this.#liveFirst = [
      ...legs.filter((leg) => !leg.hasEnded),
      ...legs.filter((leg) => leg.hasEnded),
    ];
  }

  find(controller: LegFacts, targetId: string): ControlTarget | undefined {
    const indexes = this.#indexesFor(controller);
    const participant = this.#firstOf(indexes.map((index) => index.byId.get(targetId)));
    if (participant) return { resolvedBy: 'participant', leg: participant };
    const communication = this.#firstOf(
      indexes.map((index) => index.byCommunication.get(targetId)),
    );
    if (communication) return { resolvedBy: 'communication', leg: communication };
    const counterpart = this.#counterpart(indexes, controller, targetId);
    if (counterpart) return { resolvedBy: 'counterpart', leg: counterpart };
    const sharer = this.#onlyParticipant(
      indexes.flatMap((index) => index.sharers().candidates({ controller })),
    );
    return sharer && { resolvedBy: 'sole-sharer', leg: sharer };
  }

  /** A leg that reports no co-browse session may belong to any of them. */
  #indexesFor({ sessionId }: LegFacts): readonly LegIndex[] {
    if (sessionId === null) return [this.#everySession()];
    const indexes = [this.#bySession().get(sessionId), this.#bySession().get(NO_SESSION)];
    return indexes.filter((index) => index !== undefined);
  }

  /**
   * The leg at the other end of those that name the id as their peer: it is the communication id of
   * that leg.
   */
  #counterpart(
    indexes: readonly LegIndex[],
    controller: LegFacts,
    targetId: string,
  ): LegFacts | undefined {
    if (!indexes.some((index) => index.peers.has(targetId))) return undefined;
    const options = { controller, withoutPeer: targetId };
    return (
      this.#onlyParticipant(indexes.flatMap((index) => index.sharers().candidates(options))) ??
      this.#onlyParticipant(indexes.flatMap((index) => index.everyone().candidates(options)))
    );
  }

  /** The best of these legs if they are all one participant's; otherwise undefined. */
  #onlyParticipant(candidates: readonly LegFacts[]): LegFacts | undefined {
    const best = this.#firstOf(candidates);
    if (!best) return undefined;
    const isOne = candidates.every((leg) => participantOf(leg) === participantOf(best));
    return isOne ? best : undefined;
  }

  #firstOf(candidates: readonly (LegFacts | undefined)[]): LegFacts | undefined {
    const rankOf = (leg: LegFacts): number => this.#ranks().get(leg) ?? 0;
    return candidates
      .filter((leg) => leg !== undefined)
      .toSorted((one, other) => rankOf(one) - rankOf(other))[0];
  }
}

/** Looks up legs by participant id, communication id, user and peer. */
class LegIndex {
  readonly byId = new Map<string, LegFacts>();
  readonly byCommunication = new Map<string, LegFacts>();
  /** The ids that legs name as their peer. */
  readonly peers = new Set<string>();
  /** Built when first needed: most ids are found without these two. */
  readonly sharers: () => ParticipantIndex;
  readonly everyone: () => ParticipantIndex;

  constructor(legs: readonly LegFacts[]) {
    this.sharers = once(
      () => new ParticipantIndex(legs.filter(({ role }) => role?.value === 'sharer')),
    );
    this.everyone = once(() => new ParticipantIndex(legs));
    for (const leg of legs) this.#add(leg);
  }

  #add(leg: LegFacts): void {
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
  readonly controller: LegFacts;
  /** Leaves out the legs that have this peer. */
  readonly withoutPeer?: string;
}

/** Legs by participant. */
class ParticipantIndex {
  readonly #legsOf: ReadonlyMap<string | LegFacts, readonly LegFacts[]>;
  /** Cached by excluded peer, so that each list is filtered only once per peer. */
  readonly #remembered = new Map<string | undefined, readonly (readonly LegFacts[])[]>();

  constructor(legs: readonly LegFacts[]) {
    this.#legsOf = groupBy(legs, participantOf);
  }

  /**
   * The best leg of each participant. Stops at three, since more than one is ambiguous anyway.
   */
  candidates({ controller, withoutPeer }: CandidateOptions): readonly LegFacts[] {
    const first = this.#remembered.get(withoutPeer) ?? this.#firstParticipants(withoutPeer);
    this.#remembered.set(withoutPeer, first);
    return first
      .map((legs) => legs.find((leg) => leg !== controller))
      .filter((leg) => leg !== undefined);
  }

  /**
   * The first three participants, with two legs each. Excluding the controller removes at most one
   * leg, so an ambiguity between two participants is still detected.
   */
  #firstParticipants(withoutPeer: string | undefined): readonly (readonly LegFacts[])[] {
    const found: (readonly LegFacts[])[] = [];
    for (const legs of this.#legsOf.values()) {
      const first = firstTwo(legs, (leg) => withoutPeer === undefined || leg.peer !== withoutPeer);
      if (first.length > 0) found.push(first);
      if (found.length === 3) break;
    }
    return found;
  }
}

/** Identifies the participant of a leg: its id, or the leg itself if it has none. */
function participantOf(leg: LegFacts): string | LegFacts {
  return leg.id ?? leg;
}

function firstTwo(
  legs: readonly LegFacts[],
  applies: (leg: LegFacts) => boolean,
): readonly LegFacts[] {
  const first: LegFacts[] = [];
  for (const leg of legs) {
    if (applies(leg)) first.push(leg);
    if (first.length === 2) break;
  }
  return first;
}
