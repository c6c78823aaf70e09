/** What is drawn in a lane. Marks that would overlap are drawn as one, with their number. */
import type { TimelineMark } from '../../model/timeline/index.js';
import type { ItemLane, TimelineItem } from './items.js';
import { boxOf, type ItemBox, type Layout } from './layout.js';

/** An item, or several marks, and where they are drawn. */
export interface DrawnItem {
  /** The item that it shows. For several marks, this is the most important one. */
  readonly item: TimelineItem;
  readonly box: ItemBox;
  /** All marks that are drawn as one, sorted by time; otherwise only the item. */
  readonly all: readonly TimelineItem[];
}

/** Marks closer than this would touch each other, in pixels. */
const NEAREST = 12;
/** Marks closer than this would cover the number of the previous marks. */
const NEAREST_TO_NUMBER = 26;

/** The items of a lane that are in view, in the order of drawing. */
export function drawnItems(lane: ItemLane, layout: Layout): readonly DrawnItem[] {
  const drawn: DrawnItem[] = [];
  const marks: DrawnMarks[] = [];
  for (const item of lane.items) {
    const box = boxOf(item, layout);
    if (!box) continue;
    const before = marks.at(-1);
    if (item.content.type !== 'mark') drawn.push({ item, box, all: [item] });
    else if (before && isTooClose(before, box, layout)) before.all.push(item);
    else marks.push({ first: item, box, all: [item] });
  }
  for (const { first, box, all } of marks) {
    drawn.push({ item: mostImportant(all, first), box, all });
  }
  return drawn;
}

/** Marks that are drawn as one, at the position of the first. */
interface DrawnMarks {
  readonly first: TimelineItem;
  readonly box: ItemBox;
  readonly all: TimelineItem[];
}

function isTooClose(before: DrawnMarks, box: ItemBox, { orientation }: Layout): boolean {
  // In columns, the number is next to the mark, where no other mark can be.
  const isNumberBetween = orientation === 'horizontal' && before.all.length > 1;
  return box.from - before.box.from < (isNumberBetween ? NEAREST_TO_NUMBER : NEAREST);
}

function mostImportant(marks: readonly TimelineItem[], first: TimelineItem): TimelineItem {
  return marks.reduce((best, mark) => (rankOf(mark) < rankOf(best) ? mark : best), first);
}

/** Smaller is more important. */
function rankOf({ content }: TimelineItem): number {
  return content.type === 'mark' ? markRank(content.mark) : 0;
}

function markRank(mark: TimelineMark): number {
  switch (mark.code) {
    case 'error':
    case 'finding':
      return SEVERITY_RANK[mark.params.severity];
    case 'disconnected':
      return 3;
    case 'wrapup':
      return 4;
    case 'reversed':
    case 'overlap':
    case 'zeroLength':
      return 5;
    case 'joined':
      return 7;
    case 'change':
      return 8;
  }
}

const SEVERITY_RANK = { error: 1, warning: 2, info: 6 } as const;
