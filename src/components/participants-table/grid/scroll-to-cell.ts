/** Scrolls the grid so that a cell is visible. */

/**
 * Brings a cell fully into view, below the header and next to pinned columns. The browser's
 * scrolling on focus is not enough: it stops as soon as a part of the cell is visible, and it
 * ignores that pinned columns cover a part of the grid.
 */
export function scrollToCell(grid: HTMLElement, cell: HTMLElement): void {
  // Cards have no columns, and their header does not cover them. jsdom cannot scroll.
  if (getComputedStyle(cell.parentElement ?? cell).display !== 'grid') {
    cell.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
    return;
  }
  const { left, top, width, height } = cell.getBoundingClientRect();
  const area = visibleArea(grid);
  const isPinned = getComputedStyle(cell).position === 'sticky';
  if (!isPinned) {
    const rightToLeft = getComputedStyle(grid).direction === 'rtl';
    grid.scrollLeft += distance(left, left + width, area.left, area.right, rightToLeft);
  }
  const isHeader = cell.closest('.cb-thead') !== null;
  if (!isHeader) grid.scrollTop += distance(top, top + height, area.top, area.bottom, false);
}

/** The part of the grid that neither the header nor pinned columns cover. */
function visibleArea(grid: HTMLElement) {
  const box = grid.getBoundingClientRect();
  const left = box.left + grid.clientLeft;
  const top = box.top + grid.clientTop;
  const area = { left, top, right: left + grid.clientWidth, bottom: top + grid.clientHeight };
  const header = grid.querySelector<HTMLElement>('.cb-tr-head');
  if (!header) return area;
  area.top = header.getBoundingClientRect().bottom;
  const rightToLeft = getComputedStyle(grid).direction === 'rtl';
  for (const cell of header.children) {
    const side = pinnedSide(cell);
    if (side === null) continue;
    const { left: cellLeft, right: cellRight } = cell.getBoundingClientRect();
    if ((side === 'start') === rightToLeft) area.right = Math.min(area.right, cellLeft);
    else area.left = Math.max(area.left, cellRight);
  }
  return area;
}

function pinnedSide(header: Element): 'start' | 'end' | null {
  if (!(header instanceof HTMLElement)) return null;
  if (header.classList.contains('cb-td-select')) return 'start';
  const { pinned } = header.dataset;
  return pinned === 'start' || pinned === 'end' ? pinned : null;
}

/** How far to scroll. A cell that is larger than the area is aligned with the area's start. */
function distance(
  start: number,
  end: number,
  areaStart: number,
  areaEnd: number,
  startsAtEnd: boolean,
): number {
  const isLarger = end - start > areaEnd - areaStart;
  if (isLarger) return startsAtEnd ? end - areaEnd : start - areaStart;
  if (start < areaStart) return start - areaStart;
  return end > areaEnd ? end - areaEnd : 0;
}
