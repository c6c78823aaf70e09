/** Outlines of items. Known ends are straight, inferred ones slanted, and open ones ragged. */
import type { FindingSeverity } from '../../model/findings/index.js';
import type { TimelineBound, TimelineMark } from '../../model/timeline/index.js';
import type { ItemBox, Layout, Point } from './layout.js';

type Certainty = TimelineBound['certainty'];

/** The outline of a bar. */
export function barPath(
  { from, to, start, end }: ItemBox,
  certainty: { readonly start: Certainty; readonly end: Certainty },
  { pathPoint }: Layout,
): string {
  const slant = slantOf(from, to);
  const first = barEnd(certainty.start, start, end, slant);
  const last = barEnd(certainty.end, start, end, slant);
  const outline = [
    ...first.map(({ inset, across }) => pathPoint(from + inset, across)),
    ...last.toReversed().map(({ inset, across }) => pathPoint(to - inset, across)),
  ];
  return `M${outline.join('L')}Z`;
}

/** A band of control: its area, and its outline, which is open at an end that is uncertain. */
export function bandPaths(
  { from, to, start, end }: ItemBox,
  certainty: { readonly start: Certainty; readonly end: Certainty },
  { pathPoint }: Layout,
): { readonly area: string; readonly edges: string } {
  const slant = slantOf(from, to);
  const first = plainEnd(certainty.start, start, end, slant).map(({ inset, across }) =>
    pathPoint(from + inset, across),
  );
  const last = plainEnd(certainty.end, start, end, slant).map(({ inset, across }) =>
    pathPoint(to - inset, across),
  );
  const sides = first.map((corner, side) => `M${corner}L${last[side]}`);
  const closedEnds = [
    ...(certainty.start === 'open' ? [] : [first]),
    ...(certainty.end === 'open' ? [] : [last]),
  ];
  return {
    area: `M${[...first, ...last.toReversed()].join('L')}Z`,
    edges: [...sides, ...closedEnds.map((corners) => `M${corners.join('L')}`)].join(''),
  };
}

/** The outline of an area. */
export function boxPath({ from, to, start, end }: ItemBox, { pathPoint }: Layout): string {
  const corners = [
    pathPoint(from, start),
    pathPoint(to, start),
    pathPoint(to, end),
    pathPoint(from, end),
  ];
  return `M${corners.join('L')}Z`;
}

/** A point of the end of a bar or band. */
interface EndPoint {
  /** Pixels along time from the end, towards the middle of the bar. */
  readonly inset: number;
  /** Pixels across time. */
  readonly across: number;
}

/** How far an end can be slanted, in pixels: not too far for a short bar. */
function slantOf(from: number, to: number): number {
  return Math.min(4, (to - from) / 2) * 1.5;
}

/** An end that is straight, or slanted if it is inferred. */
function plainEnd(
  certainty: Certainty,
  start: number,
  end: number,
  slant: number,
): readonly EndPoint[] {
  const inset = certainty === 'inferred' ? slant : 0;
  return [
    { inset: 0, across: start },
    { inset, across: end },
  ];
}

/** An end that is ragged if it is open. */
function barEnd(
  certainty: Certainty,
  start: number,
  end: number,
  slant: number,
): readonly EndPoint[] {
  if (certainty !== 'open') return plainEnd(certainty, start, end, slant);
  const step = (end - start) / 4;
  return [0, 1, 2, 3, 4].map((index) => {
    const isOuter = index % 2 === 0;
    return { inset: isOuter ? 0 : slant, across: start + index * step };
  });
}

/** The arrow from the lane that controls to the lane that is controlled. */
export function arrowPath(along: number, from: number, to: number, { pathPoint }: Layout): string {
  const back = to > from ? -5 : 5;
  const head = [
    pathPoint(along - 4, to + back),
    pathPoint(along, to),
    pathPoint(along + 4, to + back),
  ];
  return `M${pathPoint(along, from)}L${pathPoint(along, to)}M${head.join('L')}`;
}

/** The outline of a mark, according to its shape. It is upright in both orientations. */
export function markPath(shape: MarkShape, box: ItemBox, { pointAt }: Layout): string {
  const { x, y } = pointAt(box.from, (box.start + box.end) / 2);
  return signPath(shape, x, y);
}

/** The outline of a sign around a point. */
export function signPath(shape: MarkShape, centerX: number, centerY: number): string {
  const halfSize = 5;
  const lines = SHAPES[shape].map((points) =>
    points.map(({ x, y }) => `${centerX + x * halfSize} ${centerY + y * halfSize}`).join('L'),
  );
  return lines.map((line) => `M${line}`).join('');
}

/** The sign of a mark. */
export function shapeOf({ code }: TimelineMark): MarkShape {
  switch (code) {
    case 'disconnected':
      return 'cross';
    case 'error':
    case 'finding':
      return 'triangle';
    case 'change':
      return 'tick';
    case 'wrapup':
      return 'diamond';
    case 'joined':
      return 'plus';
    default:
      return 'square';
  }
}

/** How serious a mark is, for its color; undefined for marks that do not show a problem. */
export function severityOf(mark: TimelineMark): FindingSeverity | undefined {
  return mark.code === 'error' || mark.code === 'finding' ? mark.params.severity : undefined;
}

/** Shapes that differ without color. */
export type MarkShape = 'cross' | 'triangle' | 'diamond' | 'tick' | 'square' | 'plus';

/**
 * The lines of each shape, in half sizes from its center. An outline ends with its first two points,
 * so that its last corner is drawn like the others.
 */
const SHAPES: Readonly<Record<MarkShape, readonly (readonly Point[])[]>> = {
  cross: [
    [
      { x: -0.8, y: -0.8 },
      { x: 0.8, y: 0.8 },
    ],
    [
      { x: -0.8, y: 0.8 },
      { x: 0.8, y: -0.8 },
    ],
  ],
  triangle: [
    [
      { x: 0, y: -1 },
      { x: 1, y: 0.9 },
      { x: -1, y: 0.9 },
      { x: 0, y: -1 },
      { x: 1, y: 0.9 },
    ],
  ],
  diamond: [
    [
      { x: 0, y: -1 },
      { x: 1, y: 0 },
      { x: 0, y: 1 },
      { x: -1, y: 0 },
      { x: 0, y: -1 },
      { x: 1, y: 0 },
    ],
  ],
  plus: [
    [
      { x: 0, y: -1 },
      { x: 0, y: 1 },
    ],
    [
      { x: -1, y: 0 },
      { x: 1, y: 0 },
    ],
  ],
  tick: [
    [
      { x: 0, y: -1 },
      { x: 0, y: 1 },
    ],
  ],
  square: [
    [
      { x: -0.8, y: -0.8 },
      { x: 0.8, y: -0.8 },
      { x: 0.8, y: 0.8 },
      { x: -0.8, y: 0.8 },
      { x: -0.8, y: -0.8 },
      { x: 0.8, y: -0.8 },
    ],
  ],
};
