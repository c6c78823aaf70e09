/** Where lanes and items are drawn, in pixels. */
import type { ItemLane, TimelineItem, TimelineItems } from './items.js';
import type { TimeScale } from './time-scale.js';
import type { View } from './view.js';

/** Time runs from side to side or, if there is little room, downward. */
export type Orientation = 'horizontal' | 'vertical';

/** Sizes across time, in pixels. */
interface Sizes {
  readonly axis: number;
  readonly name: number;
  readonly marks: number;
  readonly row: number;
  readonly controlRow: number;
  readonly gap: number;
}

const HORIZONTAL: Sizes = { axis: 24, name: 20, marks: 16, row: 22, controlRow: 18, gap: 8 };
const WIDE: Sizes = { ...HORIZONTAL, name: 0 };
/** There is room for the number next to marks: above or below, it would overlap other marks. */
const VERTICAL: Sizes = { axis: 78, name: 0, marks: 28, row: 20, controlRow: 18, gap: 10 };
/** From this width on, in pixels, names are next to their lanes. */
const WIDE_FROM = 720;
/** Space for the names next to the lanes, and at the top of the vertical form. */
const NAMES_WIDTH = 176;
const NAMES_HEIGHT = 28;
/** How many pixels a column grows at most to fill the width. Wider columns are hard to compare. */
const MAX_SPARE = 120;

/** A point of the drawing, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The position of a lane and of what is in it, in pixels across time. */
export interface PlacedLane {
  readonly lane: ItemLane;
  readonly start: number;
  readonly marksStart: number;
  readonly rowsStart: number;
  readonly controlsStart: number;
  readonly end: number;
}

/** Maps time and lanes to pixels. */
export interface Layout {
  readonly orientation: Orientation;
  readonly rtl: boolean;
  readonly sizes: Sizes;
  readonly lanes: readonly PlacedLane[];
  /** Pixels along time. */
  readonly along: number;
  /**
   * The space for names before the first instant, in pixels along time. 0 if they are above the
   * lanes.
   */
  readonly head: number;
  /** Pixels across time. */
  readonly across: number;
  readonly width: number;
  readonly height: number;
  /** The position of an instant, in pixels along time. It may be out of view. */
  readonly alongOf: (instant: number) => number;
  /** A point of the drawing, in pixels. */
  readonly pointAt: (along: number, across: number) => Point;
  /** The same, in the form of a path. */
  readonly pathPoint: (along: number, across: number) => string;
}

/** Lays out the lanes below each other or side by side. */
export function layOut(
  { lanes }: TimelineItems,
  scale: TimeScale,
  view: View,
  size: {
    readonly along: number;
    /** The available space, in pixels across time. Columns grow to fill it. */
    readonly room: number;
    readonly orientation: Orientation;
    readonly rtl: boolean;
  },
): Layout {
  const { along, orientation, rtl } = size;
  const isHorizontal = orientation === 'horizontal';
  const isWide = isHorizontal && along >= WIDE_FROM;
  const sizes = sizesFor(isHorizontal, isWide);
  const spare = isHorizontal ? 0 : spareOf(lanes, sizes, size.room);
  const placed: PlacedLane[] = [];
  let start = sizes.axis;
  for (const lane of lanes) {
    const marksStart = start + sizes.name;
    // The row of marks is included even if it is empty, so that the height of a person's lane is
    // known in advance.
    const rowsStart = marksStart + sizes.marks;
    const controlsStart = rowsStart + lane.rows * sizes.row;
    const end = controlsStart + lane.controlRows * sizes.controlRow + sizes.gap + spare;
    placed.push({ lane, start, marksStart, rowsStart, controlsStart, end });
    start = end;
  }
  const across = start;
  const head = headFor(isHorizontal, isWide);
  // The view is in positions of the scale: milliseconds, after long gaps were folded.
  const perPosition = (along - head) / (view.end - view.start);
  const pointAt = (atAlong: number, atAcross: number): Point =>
    isHorizontal
      ? { x: round(rtl ? along - atAlong : atAlong), y: round(atAcross) }
      : { x: round(rtl ? across - atAcross : atAcross), y: round(atAlong) };
  return {
    orientation,
    rtl,
    sizes,
    lanes: placed,
    along,
    head,
    across,
    width: isHorizontal ? along : across,
    height: isHorizontal ? across : along,
    alongOf: (instant) => head + (scale.positionOf(instant) - view.start) * perPosition,
    pointAt,
    pathPoint: (atAlong, atAcross) => {
      const { x, y } = pointAt(atAlong, atAcross);
      return `${x} ${y}`;
    },
  };
}

/** The extra pixels for each column. */
function spareOf(lanes: readonly ItemLane[], sizes: Sizes, room: number): number {
  const needed = lanes.reduce(
    (sum, { rows, controlRows }) =>
      sum + sizes.marks + rows * sizes.row + controlRows * sizes.controlRow + sizes.gap,
    sizes.axis,
  );
  const spare = Math.floor((room - needed) / Math.max(1, lanes.length));
  return Math.min(MAX_SPARE, Math.max(0, spare));
}

function sizesFor(isHorizontal: boolean, isWide: boolean): Sizes {
  if (!isHorizontal) return VERTICAL;
  return isWide ? WIDE : HORIZONTAL;
}

function headFor(isHorizontal: boolean, isWide: boolean): number {
  if (!isHorizontal) return NAMES_HEIGHT;
  return isWide ? NAMES_WIDTH : 0;
}

/** The pixels of an item. */
export interface ItemBox {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Where an item is drawn; null when it is out of view. A leg without any time takes the whole width.
 * Items without length are still wide enough to be visible.
 */
export function boxOf(item: TimelineItem, layout: Layout): ItemBox | null {
  const placed = layout.lanes[item.lane];
  if (!placed) return null;
  if (item.content.type === 'timeless') {
    const start = placed.rowsStart + item.row * layout.sizes.row;
    return {
      from: layout.head,
      to: layout.along,
      start: start + 1,
      end: start + layout.sizes.row - 1,
    };
  }
  if (item.start === null || item.end === null) return null;
  const from = layout.alongOf(item.start);
  const to = Math.max(layout.alongOf(item.end), from + NARROWEST);
  const first = layout.head - OUTSIDE;
  if (to < first || from > layout.along + OUTSIDE) return null;
  const clipped = { from: Math.max(from, first), to: Math.min(to, layout.along + OUTSIDE) };
  const { sizes } = layout;
  switch (item.content.type) {
    case 'mark':
      return { ...clipped, start: placed.marksStart, end: placed.marksStart + MARK };
    case 'control': {
      const bandFrom = Math.min(clipped.from, clipped.to - NARROWEST_BAND);
      const start = placed.controlsStart + item.row * sizes.controlRow;
      return { from: bandFrom, to: clipped.to, start: start + 2, end: start + sizes.controlRow };
    }
    default: {
      const start = placed.rowsStart + item.row * sizes.row;
      return { ...clipped, start: start + 1, end: start + sizes.row - 1 };
    }
  }
}

/** Pixels across time of a mark without its number. */
const MARK = 16;
const NARROWEST = 3;
/** A band has room for its arrow, even if control was only seen once. */
const NARROWEST_BAND = 12;
/**
 * How far items are drawn out of view, in pixels, so that ends that are cut off do not look like
 * real ones.
 */
const OUTSIDE = 40;

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
