/** Holds the legs of a session in order, without sorting all of them for each event. */
import { firstIndex } from '../model/first-index.js';
import type { CobrowseMediaParticipant } from '../model/types.js';
import type { LegListing, ShownChange } from './participant-types.js';

/** The legs that a session shows. Both lists have the same length and order. */
export interface ShownLegs {
  /** The same list until a leg joins, leaves or moves. */
  readonly order: readonly LegListing[];
  readonly legs: readonly CobrowseMediaParticipant[];
}

/** Above this share of changed legs, sorting all is faster than moving each one. */
const SORT_SHARE = 1 / 16;

/** The legs after some changes, in the order of the newest snapshots. */
export function applyChanges(shown: ShownLegs, changes: readonly ShownChange[]): ShownLegs {
  if (changes.length === 0) return shown;
  if (changes.every(isInPlace)) return replaceEach(shown, changes);
  const isSorted = changes.length > shown.order.length * SORT_SHARE + 1;
  return isSorted ? sortAll(shown, changes) : moveEach(shown, changes);
}

function isInPlace({ before, after }: ShownChange): boolean {
  return before !== null && before.listing === after?.listing;
}

/** The usual case: no leg joins, leaves or moves. */
function replaceEach({ order, legs }: ShownLegs, changes: readonly ShownChange[]): ShownLegs {
  const replaced = legs.slice();
  for (const { after } of changes) {
    if (after) replaced[indexOfListing(order, after.listing)] = after.leg;
  }
  return { order, legs: replaced };
}

function moveEach(shown: ShownLegs, changes: readonly ShownChange[]): ShownLegs {
  const order = shown.order.slice();
  const legs = shown.legs.slice();
  for (const { before, after } of changes) {
    if (before) {
      const from = indexOfListing(order, before.listing);
      order.splice(from, 1);
      legs.splice(from, 1);
    }
    if (after) {
      const to = indexOfListing(order, after.listing);
      order.splice(to, 0, after.listing);
      legs.splice(to, 0, after.leg);
    }
  }
  return { order, legs };
}

function sortAll({ order, legs }: ShownLegs, changes: readonly ShownChange[]): ShownLegs {
  const replaced = new Set(changes.map(({ before }) => before?.listing));
  const remaining = order.flatMap((listing, index) => {
    const leg = legs[index];
    return !leg || replaced.has(listing) ? [] : { listing, leg };
  });
  const added = changes.flatMap(({ after }) => after ?? []);
  const sorted = [...remaining, ...added].sort((one, other) =>
    compareListings(one.listing, other.listing),
  );
  return {
    order: sorted.map(({ listing }) => listing),
    legs: sorted.map(({ leg }) => leg),
  };
}

/** The index of a leg in a sorted list, or the one at which it would be inserted. */
function indexOfListing(order: readonly LegListing[], wanted: LegListing): number {
  // Usually a leg stands where its snapshot listed it. The binary search reads many other legs.
  if (order[wanted.position] === wanted) return wanted.position;
  return firstIndex(order, (listing) => compareListings(listing, wanted) >= 0);
}

/** By position, or by key if two snapshots gave the same position. */
function compareListings(one: LegListing, other: LegListing): number {
  return (
    one.position - other.position ||
    compareTexts(one.participantKey, other.participantKey) ||
    compareTexts(one.communicationKey, other.communicationKey)
  );
}

function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
