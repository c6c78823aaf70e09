/** Pixels between a popover and its anchor, and between it and the edges of the window. */
const GAP = 4;
const MARGIN = 8;

/**
 * Places a popover below its anchor, or above it if there is no room below, and always within the
 * window.
 */
export function placeBeside(panel: HTMLElement, anchor: HTMLElement): void {
  const button = anchor.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const rightToLeft = getComputedStyle(anchor).direction === 'rtl';
  const aligned = rightToLeft ? button.right - width : button.left;
  const left = Math.max(MARGIN, Math.min(aligned, window.innerWidth - width - MARGIN));
  const below = button.bottom + GAP;
  const above = Math.max(MARGIN, button.top - height - GAP);
  panel.style.left = `${left}px`;
  panel.style.top = `${below + height > window.innerHeight ? above : below}px`;
}
