/** Space in a header besides its text: padding, menu button, sort indicator. */
const HEADER_ROOM = 72;
/** Padding and border of a cell. */
const CELL_ROOM = 17;

/** Pixels that a column needs for the texts of its header and of the rows on screen. */
export function fittingWidth(header: HTMLElement): number {
  const range = document.createRange();
  const contentWidth = (element: Element): number => {
    range.selectNodeContents(element);
    return range.getBoundingClientRect().width + hiddenWidth(element);
  };
  const text = header.querySelector('.cb-th-text');
  const column = CSS.escape(header.dataset.column ?? '');
  const cells = header.closest('[role=grid]')?.querySelectorAll(`.cb-td[data-column="${column}"]`);
  const widths = Array.from(cells ?? [], (cell) => contentWidth(cell) + CELL_ROOM);
  return Math.ceil(Math.max(text ? contentWidth(text) + HEADER_ROOM : 0, ...widths));
}

/** How much of its widest text an element hides: texts that are cut hide it within themselves. */
function hiddenWidth(element: Element): number {
  const parts = Array.from(element.querySelectorAll('*'));
  return Math.max(0, ...parts.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
}
