/** Outlines of items. Known ends are straight, inferred ones slanted, and open ones ragged. */
import type { TimelineBound, TimelineMark } from '../../model/timeline/index.js';
import type { ItemBox, Layout } from './layout.js';

type Certainty = TimelineBound['certainty'];

/** The outline of a bar. */
export function barPath(
  { from, to, start, end }: ItemBox,
  certainty: { readonly start: Certainty; readonly end: Certainty },
  { point }: Layout,
): string {
  const room = Math.min(4, (to - from) / 2);
  const first = edge(certainty.start, start, end, room).map(([a, c]) => point(from + a, c));
  const last = edge(certainty.end, start, end, room).map(([a, c]) => point(to - a, c));
  return `M${[...first, ...last.toReversed()].join('L')}Z`;
}

/** A band of control: its area, and its outline, which is open at an end that is uncertain. */
export function bandPaths(
  { from, to, start, end }: ItemBox,
  certainty: { readonly start: Certainty; readonly end: Certainty },
  { point }: Layout,
): { readonly area: string; readonly edges: string } {
  const room = Math.min(4, (to - from) / 2);
  const ends = {
    start: bandEnd(certainty.start, start, end, room).map(([a, c]) => point(from + a, c)),
    end: bandEnd(certainty.end, start, end, room).map(([a, c]) => point(to - a, c)),
  };
  const sides = [0, 1].map((side) => `M${ends.start[side]}L${ends.end[side]}`);
  return {
    area: `M${[...ends.start, ...ends.end.toReversed()].join('L')}Z`,
    edges: [
      ...sides,
      ...(certainty.start === 'open' ? [] : [`M${ends.start.join('L')}`]),
      ...(certainty.end === 'open' ? [] : [`M${ends.end.join('L')}`]),
    ].join(''),
  };
}

function bandEnd(
  certainty: Certainty,
  start: number,
  end: number,
  room: number,
): readonly (readonly [number, number])[] {
  return [
    [0, start],
    [certainty === 'inferred' ? room * 1.5 : 0, end],
  ];
}

/**
 * The points at one end of a bar: their distance from the end, and their position across the bar.
 */
function edge(
  certainty: Certainty,
  start: number,
  end: number,
  room: number,
): readonly (readonly [number, number])[] {
  if (certainty === 'known')
    return [
      [0, start],
      [0, end],
    ];
  if (certainty === 'inferred')
    return [
      [0, start],
      [room * 1.5, end],
    ];
  const step = (end - start) / 4;
  return [0, 1, 2, 3, 4].map((index) => [index % 2 === 0 ? 0 : room * 1.5, start + index * step]);
}

/** The arrow from the lane that controls to the lane that is controlled. */
export function arrowPath(along: number, from: number, to: number, { point }: Layout): string {
  const back = to > from ? -5 : 5;
  const head = [point(along - 4, to + back), point(along, to), point(along + 4, to + back)];
  return `M${point(along, from)}L${point(along, to)}M${head.join('L')}`;
}

/** The outline of a mark, according to its shape. It is upright in both orientations. */
export function markPath(shape: MarkShape, box: ItemBox, { place }: Layout): string {
  const { x, y } = place(box.from, (box.start + box.end) / 2);
  return signPath(shape, x, y);
}

/** The outline of a sign around a point. */
export function signPath(shape: MarkShape, centerX: number, centerY: number): string {
  const size = 5;
  const points = SHAPES[shape].map((line) =>
    line.map(([x, y]) => `${centerX + x * size} ${centerY + y * size}`).join('L'),
  );
  return points.map((line) => `M${line}`).join('');
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
    case 'joined':
      return 'diamond';
    default:
      return 'square';
  }
}

/** Shapes that differ without color. */
export type MarkShape = 'cross' | 'triangle' | 'diamond' | 'tick' | 'square';

const SHAPES: Readonly<Record<MarkShape, readonly (readonly (readonly [number, number])[])[]>> = {
  cross: [
    [
      [-0.8, -0.8],
      [0.8, 0.8],
    ],
    [
      [-0.8, 0.8],
      [0.8, -0.8],
    ],
  ],
  triangle: [
    [
      [0, -1],
      [1, 0.9],
      [-1, 0.9],
      [0, -1],
      [1, 0.9],
    ],
  ],
  diamond: [
    [
      [0, -1],
      [1, 0],
      [0, 1],
      [-1, 0],
      [0, -1],
      [1, 0],
    ],
  ],
  tick: [
    [
      [0, -1],
      [0, 1],
    ],
  ],
  square: [
    [
      [-0.8, -0.8],
      [0.8, -0.8],
      [0.8, 0.8],
      [-0.8, 0.8],
      [-0.8, -0.8],
      [0.8, -0.8],
    ],
  ],
};
