/** How a replay plays: pure functions of positions in time. */
import { firstIndex } from '../../../model/first-index.js';
import type { Replay } from '../../../wire/replay.js';

/** Times without changes are skipped if they are longer than this, in milliseconds. */
const IDLE_MS = 4000;
/** How much of an idle time is still played after a change, and before the next one. */
const AFTER_CHANGE_MS = 2000;
const BEFORE_CHANGE_MS = 1000;

/** The last moment of a replay. */
export function endOf({ moments }: Replay): number {
  return moments.at(-1) ?? 0;
}

/** The moment that playing reaches after `ms` milliseconds of the session, at most its end. */
export function advance(replay: Replay, from: number, ms: number, skipsIdle: boolean): number {
  const to = Math.min(endOf(replay), from + ms);
  return skipsIdle ? Math.max(to, skipIdle(replay, from)) : to;
}

/** If nothing changes for a while, the moment to skip to; otherwise the same moment. */
function skipIdle(replay: Replay, from: number): number {
  const { moments, changes } = replay;
  const passed = countUntil(changes, replay.indexAt(from));
  const lastChange = changes[passed - 1] ?? 0;
  const nextChange = changes[passed] ?? moments.length - 1;
  const before = moments[lastChange] ?? from;
  const next = moments[nextChange] ?? from;
  const isIdle = next - before > IDLE_MS && from - before >= AFTER_CHANGE_MS;
  return isIdle ? Math.max(from, next - BEFORE_CHANGE_MS) : from;
}

/** How many of these sorted indices are at most `index`. */
function countUntil(indices: readonly number[], index: number): number {
  return firstIndex(indices, (other) => other > index);
}

/** The first of these sorted indices after `index`; null if there is none. */
export function nextIndex(indices: readonly number[], index: number): number | null {
  return indices[countUntil(indices, index)] ?? null;
}

/** The last of these sorted indices before `index`; null if there is none. */
export function previousIndex(indices: readonly number[], index: number): number | null {
  return indices[countUntil(indices, index - 1) - 1] ?? null;
}

/**
 * Into how many positions the slider is divided for marks. Marks at the same position are drawn as
 * one.
 */
const MAX_MARKS = 400;

/** The positions of events on the slider, from 0 to 1. Marks that would overlap are merged. */
export function markPositions(
  indices: readonly number[],
  shareOf: (index: number) => number,
): readonly number[] {
  const shares = new Set<number>();
  for (const index of indices) {
    shares.add(Math.round(shareOf(index) * MAX_MARKS) / MAX_MARKS);
  }
  return [...shares];
}
