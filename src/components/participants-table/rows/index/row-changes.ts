/**
 * How a list of rows differs from the previous one, so that live data can be followed row by row.
 * If the code that creates a list knows the difference, it is stored with the list. Any other list
 * is compared row by row.
 */
import type { CobrowseMediaParticipant } from '../../../../model/index.js';

type Rows = readonly CobrowseMediaParticipant[];

/** How a list of rows differs from the previous one. Rows are identified by their index. */
export interface RowChanges {
  /** Indexes in the new list whose row is new, is another object than before, or moved. */
  readonly changed: readonly number[];
  /**
   * The new index of each row, by its index in the previous list. `REMOVED` for a row that is gone
   * or became another object. Rows that stay keep their order. Null when the two lists can be
   * compared index by index.
   */
  readonly moves: Int32Array | null;
}

/** In {@link RowChanges.moves}: the row is not in the new list. */
export const REMOVED = -1;

const known = new WeakMap<Rows, { readonly before: Rows; readonly changes: RowChanges }>();

/** Stores how `after` differs from `before`, for {@link rowChanges}. */
export function rememberRowChanges(before: Rows, after: Rows, changes: RowChanges): void {
  // Each stored difference holds the list before. Without this, the newest list would hold all
  // earlier ones, one for each flush of a live table.
  known.delete(before);
  known.set(after, { before, changes });
}

/** How `after` differs from `before`, if that was stored. */
export function rememberedChanges(before: Rows, after: Rows): RowChanges | null {
  const remembered = known.get(after);
  return remembered?.before === before ? remembered.changes : null;
}

/** How `after` differs from `before`; null if more than `limit` rows are new or changed. */
export function rowChanges(before: Rows, after: Rows, limit: number): RowChanges | null {
  const changes = rememberedChanges(before, after) ?? compareRows(before, after, limit);
  return changes === null || changes.changed.length > limit ? null : changes;
}

function compareRows(before: Rows, after: Rows, limit: number): RowChanges | null {
  if (before.length !== after.length) return findSplice(before, after, limit);
  const changed: number[] = [];
  for (let index = 0; index < after.length; index += 1) {
    if (before[index] !== after[index]) changed.push(index);
  }
  return { changed, moves: null };
}

/** Rows that were added or removed at one position; null if there are more than `limit`. */
function findSplice(before: Rows, after: Rows, limit: number): RowChanges | null {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (
    end < shorter - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    end += 1;
  }
  const removed = before.length - start - end;
  const inserted = after.length - start - end;
  if (removed + inserted > limit) return null;
  const moves = new Int32Array(before.length);
  for (let index = 0; index < moves.length; index += 1) {
    if (index < start) moves[index] = index;
    else if (index < start + removed) moves[index] = REMOVED;
    else moves[index] = index - removed + inserted;
  }
  return { changed: Array.from({ length: inserted }, (_, index) => start + index), moves };
}
