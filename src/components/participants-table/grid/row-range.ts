/** Which rows are in the document. */
import type { Range } from '@tanstack/react-virtual';
import { HEADER_ROW } from './keyboard.js';

/** Rows in the document, for the range on screen. */
type ExtractRange = (range: Range) => number[];

/**
 * The rows on screen, some rows around them, and the row of the tab stop, so that scrolling never
 * loses the focus. After a jump to entirely different rows, the rows around them are left out. In a
 * fast scroll they would be gone in the next frame, and in a slow scroll they are added then.
 */
export function createRange(): (tabRow: number) => ExtractRange {
  let lastShown: number | null = null;
  return (tabRow) =>
    ({ startIndex, endIndex, overscan, count }) => {
      const beside = rowsBeside(lastShown, { startIndex, endIndex, overscan });
      lastShown = startIndex;
      const first = Math.max(0, startIndex - beside);
      const last = Math.min(count - 1, endIndex + beside);
      const rows: number[] = [];
      if (tabRow !== HEADER_ROW && tabRow < first) rows.push(tabRow);
      for (let row = first; row <= last; row += 1) rows.push(row);
      if (tabRow > last && tabRow < count) rows.push(tabRow);
      return rows;
    };
}

/** How many rows are in the document before and after those on screen. */
function rowsBeside(
  lastShown: number | null,
  { startIndex, endIndex, overscan }: Omit<Range, 'count'>,
): number {
  if (lastShown === null) return 0;
  const isJump = Math.abs(startIndex - lastShown) > endIndex - startIndex;
  return isJump ? 1 : overscan;
}
