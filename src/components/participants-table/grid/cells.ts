/** Finds cells of the grid and the controls in them. */
import { positionOf, type KeyAt } from '../rows/key-at.js';
import type { RowView } from '../rows/index/row-index.js';
import { HEADER_ROW } from './keyboard.js';

const CONTROLS =
  'a[href], button, input, select, textarea, summary, [contenteditable], [tabindex]:not([tabindex="-1"])';

/** The cell that contains an element, or the element itself if it is one. Includes header cells. */
export function cellOf(element: Element): HTMLElement | null {
  return element.closest<HTMLElement>('[data-column]');
}

/** The cell that is the grid's tab stop. */
export function tabStopOf(grid: HTMLElement | null): HTMLElement | null {
  return grid?.querySelector<HTMLElement>('[data-column][tabindex="0"]') ?? null;
}

/**
 * Position of a cell's row in the view; `HEADER_ROW` for the header, and for a row that is gone.
 */
export function positionOfCell(cell: HTMLElement, view: RowView, keyAt: KeyAt): number {
  const { key, index } = cell.parentElement?.dataset ?? {};
  if (key === undefined) return HEADER_ROW;
  const rendered = Number(index);
  if (rendered < view.count && keyAt(rendered) === key) return rendered;
  return positionOf(key, view.count, keyAt) ?? HEADER_ROW;
}

/** The first control in a cell. */
export function firstControl(cell: HTMLElement): HTMLElement | null {
  return cell.querySelector<HTMLElement>(CONTROLS);
}

/** Whether an element is part of a control in the cell. The cell itself does not count. */
export function isInControl(element: Element, cell: HTMLElement): boolean {
  const control = element.closest(CONTROLS);
  return control !== null && control !== cell && cell.contains(control);
}

/** The control after or before another in a cell. */
export function neighborControl(
  cell: HTMLElement,
  control: Element,
  backwards: boolean,
): HTMLElement | undefined {
  const controls = [...cell.querySelectorAll<HTMLElement>(CONTROLS)];
  const index = controls.findIndex((item) => item === control);
  return controls[index + (backwards ? -1 : 1)];
}

/** Number of whole rows that the grid shows below its header. */
export function rowsPerPage(grid: HTMLElement | null): number {
  const rowHeight = grid?.querySelector('.cb-tbody > .cb-tr')?.clientHeight ?? 0;
  return rowHeight > 0 && grid ? Math.max(1, Math.floor(grid.clientHeight / rowHeight) - 2) : 10;
}
