import { commands, page } from 'vitest/browser';

/** Gives the window under test a size in pixels, at a scale of one however large it is. */
export async function resizeWindow(width: number, height: number): Promise<void> {
  await commands.resizePage(width, height);
  await page.viewport(width, height);
}

/** Makes the window high enough for all of an element, so that a picture shows the whole of it. */
export async function showWhole(element: Element, width: number): Promise<void> {
  const { bottom } = element.getBoundingClientRect();
  await resizeWindow(width, Math.max(640, Math.ceil(bottom + window.scrollY) + 16));
}
