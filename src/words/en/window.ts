/**
 * Texts of the launcher besides the link: why there is no link, and what happened to the window or
 * the copy.
 */
export interface WindowMessages {
  /** The leg has ended. */
  readonly ended: string;
  /** The participant shows the page. */
  readonly sharer: string;
  /** The leg belongs to someone else. */
  readonly foreign: string;
  /** Where the link leads, for screen readers. */
  readonly opensWindow: string;
  /** A window was opened. */
  readonly opened: string;
  /** A window that was open came to the front. */
  readonly focused: string;
  /** The browser blocked the window. */
  readonly blocked: string;
  /** The page is in a sandboxed frame that cannot open windows. */
  readonly sandboxed: string;
  /** The plain link after a window. */
  readonly openTab: string;
  /** The copy button. */
  readonly copy: string;
  /** The link was copied. */
  readonly copied: string;
  /** The browser refused the clipboard. */
  readonly copyFailed: string;
}

/** English. */
export const window: WindowMessages = {
  ended: 'The connection has ended, so the viewer is no longer available.',
  sharer: 'Only viewers can open the viewer. This participant is sharing the page.',
  foreign: 'This viewer belongs to somebody else.',
  opensWindow: 'opens in a new window',
  opened: 'The viewer opened in a new window.',
  focused: 'The viewer is already open. Its window is now in front.',
  blocked: 'The browser blocked the window.',
  sandboxed:
    'This page is in a sandboxed frame, which may block the viewer. Open the page outside of the frame, or copy the address of the link.',
  openTab: 'Open in a tab instead',
  copy: 'Copy link',
  copied: 'Link copied',
  copyFailed: 'The browser did not allow copying. Use the link’s context menu instead.',
};
