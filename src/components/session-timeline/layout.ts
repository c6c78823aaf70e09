/** Where lanes and items are drawn, in pixels. */
import type { ItemLane, TimelineItem, TimelineItems } from './items.js';
import type { TimeScale } from './time-scale.js';
import type { View } from './view.js';

/** Time runs from side to side, or down when there is little room. */
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
const VERTICAL: Sizes = { axis: 60, name: 0, marks: 16, row: 20, controlRow: 18, gap: 10 };
/** The names at the top of the vertical form. */
const NAMES_HEIGHT = 24;

/** A lane, from the first to the last pixel across time. */
export interface PlacedLane {
  readonly lane: ItemLane;
  readonly start: number;
  readonly marks: number;
  readonly rows: number;
  readonly controls: number;
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
  /** Pixels across time. */
  readonly across: number;
  readonly width: number;
  readonly height: number;
  /** Pixels along time of an instant. It may be out of view. */
  readonly alongOf: (instant: number) => number;
  /** The point of an SVG path. */
  readonly point: (along: number, across: number) => string;
}

/** Lays out the lanes below each other, or beside each other. */
export function layOut(
  { lanes }: TimelineItems,
  scale: TimeScale,
  view: View,
  size: { readonly along: number; readonly orientation: Orientation; readonly rtl: boolean },
): Layout {
  const { along, orientation, rtl } = size;
  const sizes = orientation === 'horizontal' ? HORIZONTAL : VERTICAL;
  const placed: PlacedLane[] = [];
  let start = sizes.axis;
  for (const lane of lanes) {
    const marks = start + sizes.name;
    // Also without marks: the height of a person's lane is known before anything is read.
    const rows = marks + sizes.marks;
    const controls = rows + lane.rows * sizes.row;
    const end = controls + lane.controlRows * sizes.controlRow + sizes.gap;
    placed.push({ lane, start, marks, rows, controls, end });
    start = end;
  }
  const across = start;
  const isHorizontal = orientation === 'horizontal';
  const shift = isHorizontal ? 0 : NAMES_HEIGHT;
  const perPosition = (along - shift) / (view.end - view.start);
  return {
    orientation,
    rtl,
    sizes,
    lanes: placed,
    along,
    across,
    width: isHorizontal ? along : across,
    height: isHorizontal ? across : along,
    alongOf: (instant) => shift + (scale.positionOf(instant) - view.start) * perPosition,
    point: (a, c) => {
      const [x, y] = isHorizontal ? [rtl ? along - a : a, c] : [rtl ? across - c : c, a];
      return `${round(x)} ${round(y)}`;
    },
  };
}

/** The pixels of an item; null when it is out of view or has no time. */
export interface ItemBox {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** Where an item is drawn. Items without length are still wide enough to be seen. */
export function boxOf(item: TimelineItem, layout: Layout): ItemBox | null {
  const placed = layout.lanes[item.lane];
  if (!placed) return null;
  if (item.content.type === 'empty') {
    const start = placed.rows + item.row * layout.sizes.row;
    const from = layout.orientation === 'vertical' ? NAMES_HEIGHT : 0;
    return { from, to: layout.along, start: start + 1, end: start + layout.sizes.row - 1 };
  }
  if (item.start === null || item.end === null) return null;
  const from = layout.alongOf(item.start);
  const to = Math.max(layout.alongOf(item.end), from + NARROWEST);
  if (to < -OUTSIDE || from > layout.along + OUTSIDE) return null;
  const clipped = { from: Math.max(from, -OUTSIDE), to: Math.min(to, layout.along + OUTSIDE) };
  const { sizes } = layout;
  switch (item.content.type) {
    case 'mark':
      return { ...clipped, start: placed.marks, end: placed.marks + sizes.marks };
    case 'control': {
      const start = placed.controls + item.row * sizes.controlRow;
      return { ...clipped, start: start + 2, end: start + sizes.controlRow };
    }
    default: {
      const start = placed.rows + item.row * sizes.row;
      return { ...clipped, start: start + 1, end: start + sizes.row - 1 };
    }
  }
}

const NARROWEST = 3;
const OUTSIDE = 40;

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
