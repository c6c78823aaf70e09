/** Rows that were added or removed in one place, so that live data grows without being sorted again. */
import type { CobrowseMediaParticipant } from '../../../../model/index.js';

type Rows = readonly CobrowseMediaParticipant[];

/** Adjacent rows that were replaced: how many were removed and how many inserted. */
export interface RowSplice {
  readonly start: number;
  readonly removed: number;
  readonly inserted: number;
}

/** The splice between two lists of different length; null if it concerns more than `limit` rows. */
export function spliceBetween(before: Rows, after: Rows, limit: number): RowSplice | null {
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
  return removed + inserted > limit ? null : { start, removed, inserted };
}

/** An order of places after a splice. New places come last. */
export function splicePlaces(
  order: Uint32Array,
  { start, removed, inserted }: RowSplice,
): Uint32Array {
  const result = new Uint32Array(order.length - removed + inserted);
  let written = 0;
  for (const place of order) {
    if (place >= start && place < start + removed) continue;
    result[written] = place < start ? place : place - removed + inserted;
    written += 1;
  }
  for (let place = start; place < start + inserted; place += 1) {
    result[written] = place;
    written += 1;
  }
  return result;
}

/** Marks by place after a splice. New places have none. */
export function spliceMarks(
  marks: Uint8Array,
  { start, removed, inserted }: RowSplice,
): Uint8Array {
  const result = new Uint8Array(marks.length - removed + inserted);
  result.set(marks.subarray(0, start));
  result.set(marks.subarray(start + removed), start + inserted);
  return result;
}

/** The new places. */
export function placesOf({ start, inserted }: RowSplice): readonly number[] {
  return Array.from({ length: inserted }, (_, index) => start + index);
}
