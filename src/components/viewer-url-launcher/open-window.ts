/** Opens the viewer in a separate window, without giving it access to the page that opened it. */

/** The result of opening a window. */
export type WindowOutcome = 'opened' | 'focused' | 'blocked';

/** Open windows by URL, so that a second click focuses the same window. */
const windows = new Map<string, Window>();

/**
 * Opens a URL in its own window, or brings that window to the front. Must be called in the click
 * handler. Uses neither `noopener`, which returns null even on success, nor `location.replace`,
 * which sends a referrer.
 */
export function openWindow(href: string): WindowOutcome {
  const known = windows.get(href);
  if (known && !known.closed) {
    known.focus();
    return 'focused';
  }
  const opened = window.open('about:blank', '_blank', 'popup,width=1100,height=760');
  if (!opened) return 'blocked';
  try {
    const link = opened.document.createElement('a');
    link.href = href;
    link.referrerPolicy = 'no-referrer';
    opened.document.body.append(link);
    opened.opener = null;
    link.click();
  } catch {
    opened.close(); // its opener cannot be removed, so it is not safe
    return 'blocked';
  }
  windows.set(href, opened);
  return 'opened';
}

/** Whether the page is in a frame that cannot open windows. A link would not work there either. */
export function isSandboxed({ origin, location, frameElement }: PageWindow = window): boolean {
  // The attribute can be read if the frame and the page have the same origin. A sandboxed frame has
  // no origin.
  const sandbox = frameElement?.getAttribute('sandbox');
  // A page from a file has no origin either, but it can open windows.
  const hasNoOrigin = origin === 'null' && location.protocol !== 'file:';
  return hasNoOrigin || (sandbox != null && !/allow-popups/.test(sandbox));
}

/** The parts of `window` that are needed. */
interface PageWindow {
  readonly origin: string;
  readonly location: { readonly protocol: string };
  readonly frameElement: Element | null;
}
