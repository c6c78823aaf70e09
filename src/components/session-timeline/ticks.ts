/** The ticks of the time axis: at round times of day in the time zone of the user. */
import { localTicks } from '../../words/local-ticks.js';
import type { TimeScale } from './time-scale.js';
import type { View } from './view.js';

/** A tick. */
export interface Tick {
  readonly at: number;
  readonly position: number;
}

/** About `count` ticks for what is in view, and none in folded gaps. */
export function ticksOf(
  scale: TimeScale,
  view: View,
  count: number,
  timeZone: string,
): readonly Tick[] {
  const ticks: Tick[] = [];
  const nearest = (view.end - view.start) / (count * 2);
  // The label of a gap is in the middle of it.
  const gaps = scale.pieces
    .filter(({ folded }) => folded)
    .map(({ position, length }) => position + length / 2);
  const isFree = (tick: number): boolean =>
    gaps.every((gap) => Math.abs(tick - gap) > nearest * 1.4);
  for (const { from, to, position, length, folded } of scale.pieces) {
    const isInView = position < view.end && position + length > view.start;
    if (folded || !isInView) continue;
    const start = Math.max(from, scale.instantAt(Math.max(view.start, position)));
    const end = Math.min(to, scale.instantAt(Math.min(view.end, position + length)));
    const share = (scale.positionOf(end) - scale.positionOf(start)) / (view.end - view.start);
    for (const at of localTicks(start, end, Math.max(1, Math.round(count * share)), timeZone)) {
      const tick = { at, position: scale.positionOf(at) };
      const before = ticks.at(-1);
      const isClose = before && tick.position - before.position < nearest;
      if (!isClose && isFree(tick.position)) ticks.push(tick);
    }
  }
  return ticks;
}
