/** Holds the legs of a session in order, without sorting all of them for each event. */
import { firstIndex } from '../model/first-index.js';
import type { CobrowseMediaParticipant } from '../model/types.js';
import type { ShownChange, ShownLeg } from './participant-types.js';

/** The legs that a session shows. Both lists have the same length and order. */
export interface ShownLegs {
  /** The legs, with what their order depends on. */
  readonly order: readonly ShownLeg[];
  /** The legs alone, as the session lists them. */
  readonly legs: readonly CobrowseMediaParticipant[];
}

/** Above this share of changed legs, sorting all is faster than moving each one. */
const SORT_SHARE = 1 / 16;

/** The legs after some changes, in the order of the newest snapshots. */
export function applyChanges(shown: ShownLegs, changes: readonly ShownChange[]): ShownLegs {
  if (changes.length === 0) return shown;
  const isSorted = changes.length > shown.order.length * SORT_SHARE + 1;
  return isSorted ? sortAll(shown.order, changes) : moveEach(shown, changes);
}

/**
 * Both lists are copied as a whole, which is much faster than deriving the second from the first.
 */
function moveEach(shown: ShownLegs, changes: readonly ShownChange[]): ShownLegs {
  const order = shown.order.slice();
  const legs = shown.legs.slice();
  for (const { before, after } of changes) {
    const from = before ? indexOfShown(order, before) : order.length;
    if (before && after && before.position === after.position) {
      order[from] = after;
      legs[from] = after.leg;
      continue;
    }
    if (before) {
      order.splice(from, 1);
      legs.splice(from, 1);
    }
    if (after) {
      const to = indexOfShown(order, after);
      order.splice(to, 0, after);
      legs.splice(to, 0, after.leg);
    }
  }
  return { order, legs };
}

function sortAll(order: readonly ShownLeg[], changes: readonly ShownChange[]): ShownLegs {
  const replacements = new Map<ShownLeg, ShownLeg | null>();
  const added: ShownLeg[] = [];
  for (const { before, after } of changes) {
    if (before) replacements.set(before, after);
    else if (after) added.push(after);
  }
  const remaining = order.flatMap((shown) => {
    if (!replacements.has(shown)) return shown;
    return replacements.get(shown) ?? [];
  });
  const sorted = [...remaining, ...added].sort(compareShown);
  return { order: sorted, legs: sorted.map(({ leg }) => leg) };
}

/** The index of a leg in a sorted list, or the one at which it would be inserted. */
function indexOfShown(order: readonly ShownLeg[], wanted: ShownLeg): number {
  // Usually a leg stands where its snapshot listed it. The binary search reads many other legs.
  if (order[wanted.position] === wanted) return wanted.position;
  return firstIndex(order, (shown) => compareShown(shown, wanted) >= 0);
}

/** By position, or by key if two snapshots gave the same position. */
function compareShown(one: ShownLeg, other: ShownLeg): number {
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
