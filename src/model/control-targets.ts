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
  // Every index below takes the first matching leg, and prefers one that has not ended.
  const liveFirst = [...legs.filter((leg) => !leg.hasEnded), ...legs.filter((leg) => leg.hasEnded)];
  const ranks = once(() => new Map(liveFirst.map((leg, rank) => [leg, rank])));
  const rankOf = (leg: LegFacts) => ranks().get(leg) ?? 0;
  const inOrder = (one: LegFacts, other: LegFacts) => rankOf(one) - rankOf(other);
  const firstOf = (candidates: readonly (LegFacts | undefined)[]) =>
    candidates.filter((leg) => leg !== undefined).toSorted(inOrder)[0];

  const everySession = once(() => new LegIndex(liveFirst));
  const bySession = once(() => {
    const groups = groupBy(liveFirst, ({ sessionId }) => sessionId ?? NO_SESSION);
    return new Map(Array.from(groups, ([id, group]) => [id, new LegIndex(group)]));
  });

  /** A leg that reports no co-browse session may belong to any of them. */
  const indexesFor = ({ sessionId }: LegFacts): readonly LegIndex[] => {
    if (sessionId === null) return [everySession()];
    const indexes = [bySession().get(sessionId), bySession().get(NO_SESSION)];
    return indexes.filter((index) => index !== undefined);
  };

  /** The best of these legs if they are all one participant's; otherwise undefined. */
  const onlyParticipant = (candidates: readonly LegFacts[]): LegFacts | undefined => {
    const best = firstOf(candidates);
    if (!best) return undefined;
    const isOne = candidates.every((leg) => participantOf(leg) === participantOf(best));
    return isOne ? best : undefined;
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
        onlyParticipant(indexes.flatMap((index) => index.sharers().candidates(options))) ??
        onlyParticipant(indexes.flatMap((index) => index.everyone().candidates(options)));
      if (counterpart) return { resolvedBy: 'counterpart', leg: counterpart };
    }

    const sharer = onlyParticipant(
      indexes.flatMap((index) => index.sharers().candidates({ controller })),
    );
    return sharer && { resolvedBy: 'sole-sharer', leg: sharer };
  };
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
