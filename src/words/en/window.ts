/** What the launcher says besides its link: why a leg has none, what becomes of a window or a copy. */
export interface WindowMessages {
  /** The leg is over. */
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
}

/** English. */
export const window: WindowMessages = {
  ended: 'This leg is over, its viewer is closed.',
  sharer: 'The sharer shows the page, viewers open it.',
  foreign: 'This viewer is someone else’s.',
  opensWindow: 'opens in a window',
  opened: 'The viewer was opened in its window.',
  focused: 'The viewer’s window was brought to the front.',
  blocked: 'The browser blocked the window.',
  sandboxed:
    'This page stands in a sandboxed frame, which may keep the viewer shut. Open the page outside of it, or copy the link’s address.',
  openTab: 'Open in a tab instead',
  copy: 'Copy link',
  copied: 'Link copied',
  copyFailed: 'The browser refused to copy. Copy the address from the link’s own menu.',
};
