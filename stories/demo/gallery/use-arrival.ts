import { useEffect, useRef } from 'react';

/**
 * Moves scroll and focus when the visitor comes to another story, or back to the overview.
 *
 * @param item id of the story; empty on the overview
 */
export function useArrival(item: string): void {
  const last = useRef(item);

  useEffect(() => {
    const from = last.current;
    last.current = item;
    if (from === item) return;
    const main = document.querySelector('main');
    // False while the visitor is in the sidebar, where the focus stays.
    const { activeElement } = document;
    const lostFocus = activeElement === document.body || activeElement === main;
    const tile = item === '' && lostFocus ? tileOf(from) : null;
    if (tile) {
      tile.focus({ preventScroll: true });
      tile.scrollIntoView({ block: 'center' });
      return;
    }
    window.scrollTo(0, 0);
    if (lostFocus) main?.focus({ preventScroll: true });
  }, [item]);
}

/** The link of the overview that leads to a story. */
function tileOf(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-story="${CSS.escape(id)}"]`);
}
