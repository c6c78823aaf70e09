import type { BrowserCommand } from 'vitest/node';

/** Makes the outer page large enough, since Vitest scales the tests' frame down to fit into it. */
export const resizePage: BrowserCommand<[width: number, height: number]> = async (
  { page },
  width,
  height,
) => {
  await page.setViewportSize({ width: Math.max(width, 1280), height: Math.max(height, 720) });
};

declare module 'vitest/browser' {
  interface BrowserCommands {
    resizePage: (width: number, height: number) => Promise<void>;
  }
}
