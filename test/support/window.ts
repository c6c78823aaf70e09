import { commands, page } from 'vitest/browser';

/** Gives the window under test a size in pixels, at a scale of one however large it is. */
export async function resizeWindow(width: number, height: number): Promise<void> {
  await commands.resizePage(width, height);
  await page.viewport(width, height);
}

const nextPaint = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/**
 * Makes the window high enough for all of an element, so that a picture shows the whole of it.
 * Again and again, since content off screen has its true height only once it is on screen.
 */
export async function showWhole(element: Element, width: number): Promise<void> {
  let height = 0;
  for (;;) {
    await nextPaint();
    const needed = Math.max(640, Math.ceil(element.getBoundingClientRect().bottom) + 16);
    if (needed <= height) return;
    height = needed;
    await resizeWindow(width, height);
  }
}
