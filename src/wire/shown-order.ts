/** Keeps the legs of a session in order, without sorting all of them for each event. */
import type { ShownChange, ShownLeg } from './participant-records.js';

/** When a larger share of the legs changed, sorting all of them is cheaper than moving each. */
const SORT_SHARE = 1 / 16;

/** The list after some changes, in the order of the newest snapshots. */
export function applyChanges(
  order: readonly ShownLeg[],
  changes: readonly ShownChange[],
): readonly ShownLeg[] {
  if (changes.length === 0) return order;
  if (changes.length > order.length * SORT_SHARE + 1) return sortAnew(order, changes);
  const next = [...order];
  for (const { before, after } of changes) {
    const from = before ? placeOf(next, before) : next.length;
    if (before && after && before.position === after.position) {
      next[from] = after;
      continue;
    }
    if (before) next.splice(from, 1);
    if (after) next.splice(placeOf(next, after), 0, after);
  }
  return next;
}

function sortAnew(
  order: readonly ShownLeg[],
  changes: readonly ShownChange[],
): readonly ShownLeg[] {
  const replaced = new Map(
    changes.flatMap(({ before, after }) => (before ? [[before, after]] : [])),
  );
  const unchanged = order.flatMap((shown) => {
    const after = replaced.get(shown);
    return after === undefined ? [shown] : (after ?? []);
  });
  const added = changes.flatMap(({ before, after }) => (before || !after ? [] : [after]));
  return [...unchanged, ...added].sort(compareShown);
}

/** The index of a leg in a sorted list, or the index at which to insert it. */
function placeOf(order: readonly ShownLeg[], wanted: ShownLeg): number {
  let start = 0;
  let end = order.length;
  while (start < end) {
    const middle = (start + end) >> 1;
    const shown = order[middle];
    if (shown && compareShown(shown, wanted) < 0) start = middle + 1;
    else end = middle;
  }
  return start;
}

/** Compares by position, then by key when two snapshots have the same position. */
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
