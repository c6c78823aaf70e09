/** Moves a column by dragging its header with a mouse or a pen; the column's menu does it without. */
import { SELECT } from '../rows/select-column.js';
import type { ColumnMove } from '../state/move-column.js';

/** Pixels that a press may stray and still be a click. */
const SLOP = 6;
/** Pixels at the grid's edge where a drag scrolls it, and by how many. */
const EDGE = 40;

/** Follows a press on a header until it ends; tells where the column was dropped, if anywhere. */
export function dragHeader(
  header: HTMLElement,
  { clientX: startX }: PointerEvent,
  onMove: (move: ColumnMove) => void,
): void {
  const sign = getComputedStyle(header).direction === 'rtl' ? -1 : 1;
  const peers = [...(header.parentElement?.children ?? [])].filter(
    (item): item is HTMLElement =>
      item instanceof HTMLElement &&
      item.dataset.column !== SELECT &&
      item.dataset.pinned === header.dataset.pinned,
  );
  let target: HTMLElement | undefined;
  let isDrag = false;
  let isCancelled = false;
  const mark = (next: HTMLElement | undefined, after: boolean): void => {
    if (target) delete target.dataset.drop;
    target = next;
    if (target) target.dataset.drop = after ? 'after' : 'before';
  };
  const unmark = (): void => {
    mark(undefined, false);
    delete header.dataset.dragged;
  };
  const move = (event: PointerEvent): void => {
    const { clientX } = event;
    // The press ended while this code was fetched.
    if (event.buttons === 0) return end(event);
    isDrag ||= Math.abs(clientX - startX) >= SLOP;
    if (!isDrag || isCancelled) return;
    header.dataset.dragged = '';
    scrollAtEdge(header.closest('[role=grid]'), clientX);
    // What lies on top: other columns may have scrolled below the pinned ones.
    const { top, height } = header.getBoundingClientRect();
    const seen = document.elementFromPoint(clientX, top + height / 2);
    const over = peers.find((item) => item.contains(seen));
    const { left = 0, width = 0 } = over?.getBoundingClientRect() ?? {};
    mark(over === header ? undefined : over, (clientX - left - width / 2) * sign > 0);
  };
  const end = ({ type }: Event): void => {
    stop.abort();
    const id = header.dataset.column;
    const { column, drop } = target?.dataset ?? {};
    unmark();
    if (!isDrag || type !== 'pointerup') return;
    ignoreClick();
    if (id !== undefined && column !== undefined) {
      onMove({ id, target: column, after: drop === 'after' });
    }
  };
  const stop = new AbortController();
  const { signal } = stop;
  window.addEventListener('pointermove', move, { signal });
  for (const type of ['pointerup', 'pointercancel', 'blur']) {
    window.addEventListener(type, end, { signal });
  }
  // Another press: the end of this one was missed.
  window.addEventListener('pointerdown', end, { signal, capture: true });
  const cancel = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape') return;
    isCancelled = true;
    unmark();
  };
  window.addEventListener('keydown', cancel, { signal });
}

function scrollAtEdge(grid: Element | null | undefined, clientX: number): void {
  if (!grid) return;
  const { left, right } = grid.getBoundingClientRect();
  if (clientX < left + EDGE) grid.scrollLeft -= EDGE;
  else if (clientX > right - EDGE) grid.scrollLeft += EDGE;
}

/** Where a drag ends is no click, which would sort. */
function ignoreClick(): void {
  const ignore = (click: Event): void => click.stopPropagation();
  window.addEventListener('click', ignore, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', ignore, { capture: true }));
}
