/** Room for what stands beside the text of a header: padding, the button, a mark of sorting. */
const HEADER_ROOM = 64;
/** Padding and border of a cell. */
const CELL_ROOM = 17;

/** Pixels that a column needs for the texts of its header and of the rows on screen. */
export function fittingWidth(header: HTMLElement): number {
  const range = document.createRange();
  const widthOf = (element: Element | null): number => {
    if (!element) return 0;
    range.selectNodeContents(element);
    return range.getBoundingClientRect().width;
  };
  const cells = header
    .closest('[role=grid]')
    ?.querySelectorAll(`[role=gridcell][data-column="${CSS.escape(header.dataset.column ?? '')}"]`);
  const widths = Array.from(cells ?? [], (cell) => widthOf(cell) + CELL_ROOM);
  return Math.ceil(Math.max(widthOf(header.firstElementChild) + HEADER_ROOM, ...widths));
}
