/** Opens a window of the kit's own without telling the viewer where it was opened from. */

/** What became of a window. */
export type WindowOutcome = 'opened' | 'focused' | 'blocked';

/** The window of each launcher, by its URL, so that a second click finds it again. */
const windows = new Map<string, Window>();

/**
 * Opens a URL in its own window, or brings that window to the front. To be called inside the click.
 * `noopener` would return null even when it worked, and `location.replace` would send a referrer.
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
    opened.close(); // out of reach, so it cannot be made safe
    return 'blocked';
  }
  windows.set(href, opened);
  return 'opened';
}

/** Whether the page stands in a frame that may open nothing: then a link is of no use either. */
export function isSandboxed({ origin, location, frameElement }: Surroundings = window): boolean {
  // The attribute can be read where frame and page have one origin; a sandbox without it has none.
  const sandbox = frameElement?.getAttribute('sandbox');
  // A page on the disk has no origin either, and opens windows like any other.
  const hasNoOrigin = origin === 'null' && location.protocol !== 'file:';
  return hasNoOrigin || (sandbox != null && !/allow-popups/.test(sandbox));
}

/** Where a page stands. */
interface Surroundings {
  readonly origin: string;
  readonly location: { readonly protocol: string };
  readonly frameElement: Element | null;
}
