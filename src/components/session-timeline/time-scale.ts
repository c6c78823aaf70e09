/** Maps time to positions. Long times in which nothing changes can be folded. */
import type { Timeline } from '../../model/timeline/index.js';

/**
 * A stretch of time, and where it is drawn. Positions are in milliseconds, after gaps are folded.
 */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly position: number;
  readonly length: number;
  readonly folded: boolean;
}

/** Where each instant is drawn. */
export interface TimeScale {
  readonly pieces: readonly Piece[];
  /** The total length, in milliseconds after gaps are folded. Never 0. */
  readonly length: number;
  readonly positionOf: (instant: number) => number;
  readonly instantAt: (position: number) => number;
}

/** Shorter times without changes are never folded. */
const SHORTEST_GAP = 60 * 60_000;
/** A gap is folded if it is longer than this share of everything else. */
const GAP_RATIO = 0.25;
/** The length of a folded gap, as a share of everything else. */
const FOLDED_RATIO = 0.06;
/** The minimum length in milliseconds, so that a session without length can be drawn. */
const SHORTEST = 1000;

/** The instants at which something changes, sorted. */
export function instantsOf({ start, end, lanes, control, marks }: Timeline): readonly number[] {
  const segments = lanes.flatMap(({ legs }) =>
    legs.flatMap((leg) => [...leg.segments, ...leg.holds]),
  );
  const bounds = [...segments, ...control].flatMap((item) => [item.start.at, item.end.at]);
  const all = [start, end, ...bounds, ...marks.map(({ at }) => at)];
  return [...new Set(all.filter((at) => at !== null))].toSorted((one, other) => one - other);
}

/** The scale of a timeline. */
export function createTimeScale(instants: readonly number[], fold: boolean): TimeScale {
  if (instants.length === 0) return NO_TIMES;
  const first = instants[0] ?? 0;
  const last = Math.max(instants.at(-1) ?? 0, first + SHORTEST);
  const gaps = fold ? findGaps(instants, last - first) : [];
  const folded = gaps.reduce((sum, { from, to }) => sum + to - from, 0);
  const gapLength = Math.max(SHORTEST, (last - first - folded) * FOLDED_RATIO);
  const pieces: Piece[] = [];
  const add = (from: number, to: number, isFolded: boolean): void => {
    const before = pieces.at(-1);
    const position = before ? before.position + before.length : 0;
    const length = isFolded ? gapLength : to - from;
    if (to > from) pieces.push({ from, to, position, length, folded: isFolded });
  };
  let from = first;
  for (const gap of gaps) {
    add(from, gap.from, false);
    add(gap.from, gap.to, true);
    from = gap.to;
  }
  add(from, last, false);
  const end = pieces.at(-1);
  return {
    pieces,
    length: end ? end.position + end.length : SHORTEST,
    positionOf: (instant) => positionIn(pieces, instant),
    instantAt: (position) => instantIn(pieces, position),
  };
}

/** The scale if there are no instants. */
const NO_TIMES: TimeScale = {
  pieces: [],
  length: SHORTEST,
  positionOf: () => 0,
  instantAt: () => 0,
};

interface Gap {
  readonly from: number;
  readonly to: number;
}

/** Checks the longest gaps first, because each folded gap makes the others longer in comparison. */
function findGaps(instants: readonly number[], length: number): readonly Gap[] {
  const gaps = instants
    .map((from, index): Gap => ({ from, to: instants[index + 1] ?? from }))
    .filter(({ from, to }) => to - from >= SHORTEST_GAP)
    .toSorted((one, other) => other.to - other.from - (one.to - one.from));
  let rest = length;
  const folded: Gap[] = [];
  for (const gap of gaps) {
    const gapLength = gap.to - gap.from;
    const others = rest - gapLength;
    if (gapLength <= others * GAP_RATIO) continue;
    folded.push(gap);
    rest = others;
  }
  return folded.toSorted((one, other) => one.from - other.from);
}

function positionIn(pieces: readonly Piece[], instant: number): number {
  const piece = pieces.find(({ to }) => instant <= to) ?? pieces.at(-1);
  if (!piece) return 0;
  return piece.position + ((instant - piece.from) / (piece.to - piece.from)) * piece.length;
}

function instantIn(pieces: readonly Piece[], position: number): number {
  const piece = pieces.find((one) => position <= one.position + one.length) ?? pieces.at(-1);
  if (!piece) return 0;
  return piece.from + ((position - piece.position) / piece.length) * (piece.to - piece.from);
}
