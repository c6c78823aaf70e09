'use client';
import { useRef, type RefObject } from 'react';
import type { VirtualItem } from '@tanstack/react-virtual';
import { useBrowserLayoutEffect } from '../../../internals/use-browser-layout-effect.js';
import type { RowView } from '../rows/index/row-index.js';
import type { KeyAt } from '../rows/key-at.js';

/** How far around its last position a row is searched, in rows. Farther moves are not followed. */
const REACH = 500;
/**
 * How many rows decide how far the list moved, so that a row that was sorted elsewhere does not
 * take the list along.
 */
const WITNESSES = 5;

interface ScrollAnchor {
  readonly grid: RefObject<HTMLElement | null>;
  readonly view: RowView;
  readonly keyAt: KeyAt;
  /** The rows in the document. */
  readonly items: readonly VirtualItem[];
  /** Changes when the user chooses other rows or another order. The position is then not kept. */
  readonly chosen: unknown;
}

interface ShownRow {
  readonly key: string;
  readonly position: number;
  readonly size: number;
}

/**
 * Keeps the visible rows in place when rows above them are added or removed. Browsers do this for
 * ordinary content, but not for rows that are positioned by a script. A list at its top stays
 * there.
 */
export function useScrollAnchor({ grid, view, keyAt, items, chosen }: ScrollAnchor): void {
  const before = useRef<{ view: RowView; chosen: unknown; rows: readonly ShownRow[] }>(null);
  useBrowserLayoutEffect(() => {
    const last = before.current;
    const element = grid.current;
    if (!element) return;
    if (last && last.view !== view && last.chosen === chosen && element.scrollTop > 0) {
      const moved = medianMove(last.rows, view.count, keyAt);
      if (moved !== 0) scrollDown(element, moved * (last.rows[0]?.size ?? 0));
    }
    const { scrollTop } = element;
    const rows = items
      .filter(({ start }) => start >= scrollTop)
      .slice(0, WITNESSES)
      .map(({ index, size }) => ({ key: keyAt(index), position: index, size }));
    before.current = { view, chosen, rows };
  });
}

function scrollDown(element: HTMLElement, pixels: number): void {
  element.scrollTop += pixels;
}

/** By how many positions most of the rows moved. */
function medianMove(rows: readonly ShownRow[], count: number, keyAt: KeyAt): number {
  const moves = rows
    .flatMap(({ key, position }) => {
      const found = findNear(key, position, count, keyAt);
      return found === null ? [] : [found - position];
    })
    .toSorted((one, other) => one - other);
  return moves[Math.floor(moves.length / 2)] ?? 0;
}

/** The position of a key, searched from its last position outward; null if it is not near. */
function findNear(key: string, last: number, count: number, keyAt: KeyAt): number | null {
  for (let distance = 0; distance <= REACH; distance += 1) {
    for (const position of [last - distance, last + distance]) {
      if (position >= 0 && position < count && keyAt(position) === key) return position;
    }
  }
  return null;
}
