/** Which rows are in the document. */
import type { Range } from '@tanstack/react-virtual';

/** Rows in the document, for the range on screen. */
type ExtractRange = (range: Range) => number[];

/**
 * Rows on screen, some on either side, and the row of the tab stop, so that scrolling never loses
 * the focus. A jump to other rows altogether shows those alone: what stands beside them will have
 * gone by with the next frame of a fast scroll, and comes with the first of a slow one. At first
 * nobody scrolls.
 */
export function createRange(): (tabRow: number) => ExtractRange {
  let shown = -1;
  return (tabRow) =>
    ({ startIndex, endIndex, overscan, count }) => {
      const isJump = Math.abs(startIndex - shown) > endIndex - startIndex;
      const beside = shown < 0 ? 0 : isJump ? 1 : overscan;
      shown = startIndex;
      const first = Math.max(0, startIndex - beside);
      const last = Math.min(count - 1, endIndex + beside);
      const rows: number[] = [];
      if (tabRow >= 0 && tabRow < first) rows.push(tabRow);
      for (let row = first; row <= last; row += 1) rows.push(row);
      if (tabRow > last && tabRow < count) rows.push(tabRow);
      return rows;
    };
}
