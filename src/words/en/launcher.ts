import type { ViewerUrlRefusal } from '../../model/index.js';
import type { Template } from '../message.js';

/** The way into the session. */
export interface LauncherMessages extends Readonly<Record<ViewerUrlRefusal, string>> {
  /** The link. */
  readonly open: string;
  /** Where the link leads, for screen readers. */
  readonly opensTab: string;
  /** Where the link leads, for screen readers. */
  readonly opensWindow: string;
  /** The leg is over. */
  readonly ended: string;
  /** The participant shows the page. */
  readonly sharer: string;
  /** The leg belongs to someone else. */
  readonly foreign: string;
  /** A window was opened. */
  readonly opened: string;
  /** A window that was open came to the front. */
  readonly focused: string;
  /** The browser blocked the window. */
  readonly blocked: string;
  /** The page stands in a sandboxed frame that may open nothing. */
  readonly sandboxed: string;
  /** The plain link after a window. */
  readonly openTab: string;
  /** The copy button. */
  readonly copy: string;
  /** It was copied. */
  readonly copied: string;
  /** The browser refused the clipboard. */
  readonly copyFailed: string;
  /** Host of a refused URL. */
  readonly refusedHost: Template<'host'>;
}

/** English. */
export const launcher: LauncherMessages = {
  open: 'Open viewer',
  opensTab: 'opens in a new tab',
  opensWindow: 'opens in a window',
  ended: 'This leg is over; its viewer can no longer be opened.',
  sharer: 'The sharer shows the page; only viewers open it.',
  foreign: 'This viewer link belongs to someone else.',
  missing: 'No viewer link was reported.',
  malformed: 'The viewer link is no complete address.',
  protocol: 'The viewer link is not secure (https).',
  credentials: 'The viewer link contains a user name or password.',
  port: 'The viewer link names a port.',
  host: 'The viewer link leads to a host that is not allowed.',
  refusedHost: 'Host: {host}',
  opened: 'The viewer was opened in its window.',
  focused: 'The viewer’s window was brought to the front.',
  blocked: 'The browser blocked the window.',
  sandboxed: 'This page may not open windows. Use the link or copy it.',
  openTab: 'Open in a tab instead',
  copy: 'Copy link',
  copied: 'Link copied',
  copyFailed: 'The browser refused to copy. Use the link’s own menu.',
};
