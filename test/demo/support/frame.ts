import { waitFor, within } from '@testing-library/react';
import type { queries } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { expect } from 'vitest';

/** The demo as a visitor gets it: `index.html` in a window of its own. */
export interface DemoFrame {
  readonly window: Window;
  readonly document: Document;
  /** Queries over the whole page. */
  readonly page: ReturnType<typeof within<typeof queries>>;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly close: () => void;
}

/** Opens the demo at an address such as `#/components/names-emoji`, and waits for its first page. */
export async function openDemo(hash = '', width = 1280, height = 800): Promise<DemoFrame> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width: ${width}px; height: ${height}px; border: 0`;
  frame.dataset['demo'] = '';
  frame.src = `/index.html${hash}`;
  document.body.append(frame);
  await waitFor(() => expect(frame.contentDocument?.querySelector('h1')).toBeInTheDocument(), {
    timeout: 20_000,
  });
  const { contentWindow, contentDocument } = frame;
  if (!contentWindow || !contentDocument) throw new Error('The frame has no document.');
  return {
    window: contentWindow,
    document: contentDocument,
    page: within(contentDocument.body),
    user: userEvent.setup({ document: contentDocument }),
    close: () => frame.remove(),
  };
}

/** Closes every demo, also one that did not come to its first page. */
export function closeDemos(): void {
  for (const frame of document.querySelectorAll('iframe[data-demo]')) frame.remove();
}

interface WithAxe extends Window {
  readonly axe: typeof axe;
}

const hasAxe = (window: Window): window is WithAxe => 'axe' in window;

/** What axe finds on the whole page, from inside of it: with the rules that hold for pages only. */
export async function axeViolations({ window, document }: DemoFrame): Promise<readonly object[]> {
  if (!hasAxe(window)) {
    const script = document.createElement('script');
    script.textContent = axe.source;
    document.head.append(script);
  }
  if (!hasAxe(window)) throw new Error('axe did not start in the frame.');
  const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.slice(0, 5).map(({ html }) => html),
  }));
}

/** By how many pixels the page is wider than its window. */
export function excessWidth({ window, document }: DemoFrame): number {
  return Math.max(0, document.documentElement.scrollWidth - window.innerWidth);
}
