/** Which item a key leads to. */
import type { TimelineItem, TimelineItems } from './items.js';

/** Moves of the keyboard. */
export type Move = 'before' | 'after' | 'above' | 'below' | 'first' | 'last' | 'previous' | 'next';

/** The item that a move leads to; the same one at an edge, and null when there are none. */
export function neighborOf(
  items: TimelineItems,
  current: TimelineItem | null,
  move: Move,
): TimelineItem | null {
  if (!current) {
    const item = move === 'last' ? items.all.at(-1) : items.all[0];
    return item ?? null;
  }
  const lane = items.lanes[current.lane]?.items ?? [];
  switch (move) {
    case 'before':
      return beside(lane, current, -1);
    case 'after':
      return beside(lane, current, 1);
    case 'previous':
      return beside(items.all, current, -1);
    case 'next':
      return beside(items.all, current, 1);
    case 'first':
      return lane[0] ?? current;
    case 'last':
      return lane.at(-1) ?? current;
    case 'above':
      return inLane(items, current, -1);
    case 'below':
      return inLane(items, current, 1);
  }
}

function beside(list: readonly TimelineItem[], current: TimelineItem, step: number): TimelineItem {
  const index = list.findIndex(({ id }) => id === current.id);
  return list[index + step] ?? current;
}

/** The item of the next lane that is closest in time. */
function inLane({ lanes }: TimelineItems, current: TimelineItem, step: number): TimelineItem {
  const [first, ...others] = lanes[current.lane + step]?.items ?? [];
  if (!first) return current;
  const distance = ({ start }: TimelineItem): number =>
    Math.abs((start ?? 0) - (current.start ?? 0));
  return others.reduce((best, item) => (distance(item) < distance(best) ? item : best), first);
}
