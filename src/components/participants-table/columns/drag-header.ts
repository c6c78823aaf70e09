/**
 * Moves a column by dragging its header with a mouse or pen. The column's menu does the same
 * without dragging.
 */
import { SELECT } from '../rows/select-column.js';
import type { ColumnMove } from '../state/move-column.js';

/** How many pixels the pointer may move before a press becomes a drag. */
const CLICK_TOLERANCE = 6;
/** A drag scrolls the grid when it is closer than this to an edge, in pixels. */
const EDGE = 40;

/** Follows a press on a header until it ends. Calls `onMove` if a column was dropped elsewhere. */
export function dragHeader(
  header: HTMLElement,
  press: PointerEvent,
  onMove: (move: ColumnMove) => void,
): void {
  new HeaderDrag(header, press.clientX, onMove).listen();
}

/** Where the dragged column would be dropped. */
interface DropTarget {
  readonly header: HTMLElement;
  readonly after: boolean;
}

class HeaderDrag {
  readonly #header: HTMLElement;
  readonly #startX: number;
  readonly #onMove: (move: ColumnMove) => void;
  readonly #grid: Element | null;
  readonly #rightToLeft: boolean;
  /** The headers that this one can be moved next to. */
  readonly #peers: readonly HTMLElement[];
  readonly #listening = new AbortController();
  /** `pressed` until the pointer moves; `canceled` from Escape until the press ends. */
  #phase: 'pressed' | 'dragging' | 'canceled' = 'pressed';
  #target: DropTarget | null = null;

  constructor(header: HTMLElement, startX: number, onMove: (move: ColumnMove) => void) {
    this.#header = header;
    this.#startX = startX;
    this.#onMove = onMove;
    this.#grid = header.closest('[role=grid]');
    this.#rightToLeft = getComputedStyle(header).direction === 'rtl';
    this.#peers = Array.from(header.parentElement?.children ?? []).filter(
      (item): item is HTMLElement =>
        item instanceof HTMLElement &&
        item.dataset.column !== SELECT &&
        item.dataset.pinned === header.dataset.pinned,
    );
  }

  listen(): void {
    const { signal } = this.#listening;
    const end = (): void => this.#end(null);
    window.addEventListener('pointermove', (event) => this.#pointerMoved(event), { signal });
    window.addEventListener('pointerup', () => this.#released(), { signal });
    window.addEventListener('pointercancel', end, { signal });
    window.addEventListener('blur', end, { signal });
    // A new press: the end of the previous one was missed.
    window.addEventListener('pointerdown', end, { signal, capture: true });
    window.addEventListener(
      'keydown',
      ({ key }) => {
        if (key === 'Escape') this.#cancel();
      },
      { signal },
    );
  }

  #pointerMoved({ clientX, buttons }: PointerEvent): void {
    // The press ended while this code was being loaded.
    if (buttons === 0) {
      this.#end(null);
      return;
    }
    const distance = Math.abs(clientX - this.#startX);
    if (this.#phase === 'pressed' && distance >= CLICK_TOLERANCE) this.#phase = 'dragging';
    if (this.#phase !== 'dragging') return;
    this.#header.dataset.dragged = '';
    this.#scrollAtEdge(clientX);
    this.#setTarget(this.#targetAt(clientX));
  }

  /** The header on top at a position: other columns may have scrolled under the pinned ones. */
  #targetAt(clientX: number): DropTarget | null {
    const { top, height } = this.#header.getBoundingClientRect();
    const onTop = document.elementFromPoint(clientX, top + height / 2);
    const header = this.#peers.find((peer) => peer.contains(onTop));
    if (!header || header === this.#header) return null;
    const { left, width } = header.getBoundingClientRect();
    const isRightHalf = clientX > left + width / 2;
    return { header, after: isRightHalf !== this.#rightToLeft };
  }

  #setTarget(target: DropTarget | null): void {
    if (this.#target) delete this.#target.header.dataset.drop;
    this.#target = target;
    if (target) target.header.dataset.drop = target.after ? 'after' : 'before';
  }

  #scrollAtEdge(clientX: number): void {
    if (!this.#grid) return;
    const { left, right } = this.#grid.getBoundingClientRect();
    if (clientX < left + EDGE) this.#grid.scrollLeft -= EDGE;
    else if (clientX > right - EDGE) this.#grid.scrollLeft += EDGE;
  }

  #cancel(): void {
    this.#phase = 'canceled';
    this.#removeMarks();
  }

  #removeMarks(): void {
    this.#setTarget(null);
    delete this.#header.dataset.dragged;
  }

  #released(): void {
    // A press that did not move is a click.
    if (this.#phase !== 'pressed') ignoreNextClick();
    this.#end(this.#target);
  }

  /** Ends the drag. Without a target no column moves. */
  #end(dropped: DropTarget | null): void {
    this.#listening.abort();
    const id = this.#header.dataset.column;
    const target = dropped?.header.dataset.column;
    this.#removeMarks();
    if (dropped && id !== undefined && target !== undefined) {
      this.#onMove({ id, target, after: dropped.after });
    }
  }
}

/** Suppresses the click at the end of a drag, which would sort. */
function ignoreNextClick(): void {
  const ignore = (click: Event): void => click.stopPropagation();
  window.addEventListener('click', ignore, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', ignore, { capture: true }));
}
